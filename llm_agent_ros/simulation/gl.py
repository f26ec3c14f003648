"""Headless OpenGL for MuJoCo: chosen before MuJoCo is imported, or switched off where there is none."""

from __future__ import annotations

import ctypes.util
import os


def prepare_gl() -> bool:
    """Choose MuJoCo's OpenGL backend where the user has not; return whether there may be one.

    MuJoCo reads MUJOCO_GL when it makes its first context, and a backend whose library is missing would
    make that fail in ways that depend on the version.
    """
    # Two rasteriser threads of Mesa would take both cores of a small computer ten times a second.
    os.environ.setdefault('LP_NUM_THREADS', '1')
    if not os.environ.get('MUJOCO_GL'):
        os.environ['MUJOCO_GL'] = 'egl' if ctypes.util.find_library('EGL') else 'disable'
    return os.environ['MUJOCO_GL'].strip().lower() not in ('disable', 'disabled', 'off', 'false', '0')
