"""Drive to the dock."""

from __future__ import annotations

from llm_agent_ros.task import Capability, SkillSpec

SPEC = SkillSpec(
    name='go_home',
    args=(),
    needs=frozenset({Capability.BASE}),
    meaning='drive to the dock',
    phrases_en=(
        'go home', 'return to your dock', 'go back to the charging station', 'dock yourself', 'go and charge',
        'return to base', 'head home', 'drive back to your charger',
    ),
    phrases_zh=('回家', '回充电桩', '回到充电站', '去充电', '返回基地', '回去充电吧'),
)
