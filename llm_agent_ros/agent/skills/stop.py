"""Come to rest and forget the rest of the task."""

from __future__ import annotations

from llm_agent_ros.task import SkillSpec

SPEC = SkillSpec(
    name='stop',
    args=(),
    needs=frozenset(),
    meaning='stop now and forget the rest of the task',
    phrases_en=('stop', 'stop now', 'halt', 'freeze', 'stop moving', 'stop right there', 'stop what you are doing'),
    phrases_zh=('停', '停下', '停止', '别动', '立刻停下', '不要再动了'),
)
