"""What a check found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How serious a finding is."""

    OK = 'OK'
    WARN = 'WARN'
    FAIL = 'FAIL'


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check.

    Attributes:
        subject: what was looked at.
        level: FAIL where the demo cannot run, WARN where it runs worse.
        detail: what is there.
        advice: what to do; empty where nothing needs doing.
    """

    subject: str
    level: Level
    detail: str
    advice: str = ''
