"""docs/skills.md is what the registry says."""

from pathlib import Path

from llm_agent_ros.agent.reference import skills_page

PAGE = Path(__file__).parents[3] / 'docs/skills.md'


def test_page_is_current():
    assert PAGE.read_text(encoding='utf-8') == skills_page(), (
        'Write it anew: python -m llm_agent_ros.agent.reference > docs/skills.md'
    )
