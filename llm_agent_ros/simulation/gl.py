"""Headless OpenGL for MuJoCo: chosen before MuJoCo is imported, or switched off where there is none."""

from __future__ import annotations

import ctypes.util
import os
import sys


def prepare_gl() -> bool:
    """Choose MuJoCo's OpenGL backend; return whether there is one.

    An MUJOCO_GL that is set already stays. Call it before ``mujoco`` is imported for the first time:
    a backend whose library is missing would make the import fail.
    """
    # Two rasteriser threads of Mesa would take both cores of a small computer ten times a second.
    os.environ.setdefault('LP_NUM_THREADS', '1')
    if 'mujoco' not in sys.modules and 'MUJOCO_GL' not in os.environ:
        os.environ['MUJOCO_GL'] = 'egl' if ctypes.util.find_library('EGL') else 'disable'
    return os.environ.get('MUJOCO_GL', '').lower() not in ('disable', 'disabled', 'off', 'false', '0')
