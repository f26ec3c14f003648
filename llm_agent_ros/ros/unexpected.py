"""Errors that nobody foresaw, where rclpy or a thread pool would swallow them."""

from __future__ import annotations

import traceback
from typing import Any

from llm_agent_ros.errors import ErrorCode


def log_unexpected(logger: Any, error: Exception) -> None:
    """Log the error that is being handled in one sentence; where it was raised only for who asks for details."""
    logger.error(f'{type(error).__name__}: {error} [{ErrorCode.INTERNAL.name}]')
    logger.debug(traceback.format_exc())
