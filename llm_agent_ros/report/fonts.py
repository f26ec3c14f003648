"""A font that can write the operator's language, or a text that any font can."""

from __future__ import annotations

from functools import lru_cache

from llm_agent_ros.report.record import MissionRecord

_CJK = ('Noto Sans CJK SC', 'Noto Sans CJK JP', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei',
        'WenQuanYi Zen Hei', 'Droid Sans Fallback', 'AR PL UMing CN', 'Microsoft YaHei', 'PingFang SC', 'SimHei')

_FIRST_CJK = 0x2E80


@lru_cache(maxsize=1)
def cjk_font() -> str | None:
    """Return the name of an installed font with Chinese glyphs, None where there is none."""
    from matplotlib import font_manager

    installed = {font.name for font in font_manager.fontManager.ttflist}
    return next((name for name in _CJK if name in installed), None)


def families() -> list[str]:
    """Return the font families to draw with, the Latin one first; missing glyphs come from the next."""
    chinese = cjk_font()
    return ['DejaVu Sans', *([chinese] if chinese else [])]


def title(record: MissionRecord) -> str:
    """Return the instruction, or the parsed steps where no font can write it."""
    if is_plain(record.instruction) or cjk_font():
        return f'\u201c{record.instruction}\u201d'
    steps = ', then '.join(str(step.step) for step in record.steps)
    return f'(zh) {steps}' if steps else '(zh)'


def is_plain(text: str) -> bool:
    """Return whether the text has no Chinese, Japanese or Korean characters."""
    return all(ord(char) < _FIRST_CJK for char in text)


def writable(text: str) -> str:
    """Return a text without the characters that no installed font can write."""
    if cjk_font():
        return text
    return ''.join(char for char in text if ord(char) < _FIRST_CJK).strip()
