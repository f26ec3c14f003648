"""Answers to questions: about itself, the time, its world and its memory."""

from __future__ import annotations

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.wording import said
from llm_agent_ros.messages import Say


def answer_to(context: Context, question: str) -> str:
    """Return what is known, or a sentence that says that nothing is."""
    facts = context.memory.recall(question)
    return facts[0].text if facts else said(context, Say.DO_NOT_KNOW)
