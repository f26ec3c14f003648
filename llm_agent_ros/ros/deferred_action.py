"""An action server whose goals are finished later, from a timer, without a thread or a coroutine that waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rclpy.action import ActionServer
from rclpy.action.server import ServerGoalHandle

from llm_agent_ros.errors import ErrorCode


class DeferredActionServer(ActionServer):  # type: ignore[misc]
    """Marks an accepted goal as executing and leaves it alone until :meth:`finish`.

    rclpy polls a coroutine that awaits a future without pause, which takes a whole core, and an execute callback that
    blocks takes a thread; a goal that lives over many timer calls needs neither.

    Args:
        node: the node that serves the action.
        action_type: the action.
        name: the action's name.
        on_goal: called with the handle of each accepted goal, once it executes.
        options: as in rclpy (``goal_callback``, ``cancel_callback``, ...).
    """

    def __init__(
        self, node: Any, action_type: Any, name: str, on_goal: Callable[[ServerGoalHandle], None], **options: Any
    ) -> None:
        self._on_goal = on_goal
        super().__init__(
            node, action_type, name, execute_callback=_never, handle_accepted_callback=self._begin, **options
        )

    def _begin(self, handle: ServerGoalHandle) -> None:
        handle.execute()
        self._on_goal(handle)

    def notify_execute(self, goal_handle: ServerGoalHandle, execute_callback: Callable[..., Any] | None) -> None:
        """Start a callback that ends the goal; the server's own, which rclpy starts at once, is left out."""
        if execute_callback is not None:
            super().notify_execute(goal_handle, execute_callback)

    def finish(self, handle: ServerGoalHandle, result: Any) -> None:
        """End a goal: succeeded where ``result.error_code`` is 0, canceled where that was asked for, else aborted."""

        def end(goal: ServerGoalHandle) -> Any:
            if goal.is_cancel_requested:
                goal.canceled()
            elif result.error_code == ErrorCode.OK:
                goal.succeed()
            else:
                goal.abort()
            return result

        self.notify_execute(handle, end)


def _never(handle: ServerGoalHandle) -> None:
    raise RuntimeError('A deferred goal is executed by finish only.')
