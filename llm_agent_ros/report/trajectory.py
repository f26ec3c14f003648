"""``trajectory.png``: where the robot meant to drive, where it drove, how fast, and where what happened."""

from __future__ import annotations

import logging
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from llm_agent_ros.report.floor_plan import INK, MUTED, draw_floor_plan
from llm_agent_ros.report.fonts import families, is_plain, title, writable
from llm_agent_ros.report.record import EventKind, MissionEvent, MissionOutcome, MissionRecord
from llm_agent_ros.report.verdict import Verdict
from llm_agent_ros.world.grid import GridMap
from llm_agent_ros.world.model import World

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_GOOD, _BAD = '#1f8a4c', '#c0392b'
_MARKS = {
    EventKind.STEP: '#22577a', EventKind.SAW: '#7b4fc9', EventKind.TOOK: '#d97706', EventKind.PUT: '#1f8a4c',
    EventKind.SAFETY: '#c0392b', EventKind.COLLISION: '#c0392b', EventKind.FAILED: '#c0392b',
}
_MAX_MARKS = 24
_MARGIN_M = 0.35
_TITLE_WIDTH = 88  # Latin letters; Chinese ones are twice as wide


def draw_trajectory(
    path: Path, record: MissionRecord, world: World | None = None, verdict: Verdict | None = None,
    grid: GridMap | None = None,
) -> None:
    """Draw the mission into a PNG file.

    Args:
        path: of the picture.
        record: the mission.
        world: rooms and furniture to draw; without it the grid, or the path alone.
        verdict: by the referee, None where nobody knows the truth.
        grid: the map, for a world without geometry.
    """
    import matplotlib

    matplotlib.use('Agg')
    # Chinese fonts come in one weight as a rule; nobody needs to hear about it.
    logging.getLogger('matplotlib.font_manager').setLevel(logging.ERROR)
    from matplotlib import pyplot

    # What people say, and name their rooms, is no formula, whatever stands between two dollar signs.
    style = {'font.family': families(), 'axes.unicode_minus': False, 'text.parse_math': False}
    with matplotlib.rc_context(style):
        figure = pyplot.figure(figsize=(14.0, 8.0), dpi=120, facecolor='white')
        try:
            axes = figure.add_axes((0.015, 0.03, 0.705, 0.85))
            _frame(axes, record, world, grid)
            draw_floor_plan(axes, world, record, grid)
            _draw_plans(axes, record)
            speeds = _draw_drive(axes, record)
            marks = _marks(record)
            _draw_marks(axes, marks, record)
            _draw_title(figure, record, verdict)
            _draw_side(figure, record, marks, verdict, speeds)
            figure.savefig(path)
        finally:
            pyplot.close(figure)


def _frame(axes: Axes, record: MissionRecord, world: World | None, grid: GridMap | None) -> None:
    corners = [(sample.pose.x, sample.pose.y) for sample in record.motion]
    if world is not None and world.has_geometry:
        for room in world.rooms:
            if room.rect is not None:
                corners += [(corner.x, corner.y) for corner in room.rect.corners()]
    elif grid is not None:
        height, width = grid.data.shape
        corners += [(grid.origin.x, grid.origin.y),
                    (grid.origin.x + width * grid.resolution_m, grid.origin.y + height * grid.resolution_m)]
    points = np.array(corners or [(0.0, 0.0), (1.0, 1.0)])
    low, high = points.min(axis=0) - _MARGIN_M, points.max(axis=0) + _MARGIN_M
    axes.set(xlim=(low[0], high[0]), ylim=(low[1], high[1]), aspect='equal')
    axes.set_axis_off()
    axes.set_anchor('W')


def _draw_plans(axes: Axes, record: MissionRecord) -> None:
    for plan in record.paths:
        line = np.array([(point.x, point.y) for point in plan.points]).reshape(-1, 2)
        axes.plot(line[:, 0], line[:, 1], color='#1c2733', lw=0.9, ls=(0, (4, 3)), alpha=0.8, zorder=6.2)


def _draw_drive(axes: Axes, record: MissionRecord) -> Any:
    """Draw the driven line coloured by speed and return what a colour bar needs, None where nothing was driven."""
    from matplotlib.collections import LineCollection
    from matplotlib.colors import LinearSegmentedColormap

    if len(record.motion) < 2:
        return None
    line = np.array([(sample.pose.x, sample.pose.y) for sample in record.motion])
    speed = np.array([abs(sample.speed_mps) for sample in record.motion])
    pieces = np.stack([line[:-1], line[1:]], axis=1)
    axes.plot(line[:, 0], line[:, 1], color='white', lw=6.4, solid_capstyle='round', zorder=5.5)
    colors = LinearSegmentedColormap.from_list('speed', ['#3b0f70', '#8c2981', '#de4968', '#fe9f6d', '#fcd34d'])
    drawn = LineCollection(list(pieces), cmap=colors, array=speed[1:], linewidths=4.0, capstyle='projecting', zorder=6)
    drawn.set_clim(0.0, max(0.3, float(speed.max())))
    axes.add_collection(drawn)
    _draw_robot(axes, record)
    return drawn


def _draw_robot(axes: Axes, record: MissionRecord) -> None:
    """Mark start and end; the end shows body and heading."""
    from matplotlib.patches import Circle

    start, end = record.motion[0].pose, record.motion[-1].pose
    axes.plot(start.x, start.y, 's', ms=9, mfc='white', mec=INK, mew=1.8, zorder=7)
    axes.annotate('start', (start.x, start.y), (9, -9), textcoords='offset points', fontsize=8, color=INK, zorder=7,
                  fontweight='bold')
    axes.add_patch(Circle((end.x, end.y), 0.22, facecolor=INK, edgecolor='white', linewidth=1.4, zorder=7))
    axes.plot([end.x, end.x + 0.17 * np.cos(end.yaw_rad)], [end.y, end.y + 0.17 * np.sin(end.yaw_rad)], color='white',
              lw=2.2, solid_capstyle='round', zorder=7.1)


def _marks(record: MissionRecord) -> tuple[MissionEvent, ...]:
    return tuple(event for event in record.events if event.point is not None and event.kind in _MARKS)[:_MAX_MARKS]


def _draw_marks(axes: Axes, marks: Sequence[MissionEvent], record: MissionRecord) -> None:
    """Draw numbered discs beside where things happened, moved apart where they would hide each other."""
    from matplotlib.patches import Circle

    # The word "start" and the robot at the end stay legible.
    start, end = (record.motion[0].pose, record.motion[-1].pose) if record.motion else (None, None)
    placed = [(start.x + 0.35, start.y - 0.15), (start.x, start.y)] if start else []
    placed += [(end.x, end.y)] if end else []
    for number, event in enumerate(marks, start=1):
        assert event.point is not None
        x, y = _free_spot(event.point.x, event.point.y, placed)
        placed.append((x, y))
        axes.plot([event.point.x, x], [event.point.y, y], color=INK, lw=0.8, zorder=8.5)
        axes.plot(event.point.x, event.point.y, '.', ms=4, color=INK, zorder=8.5)
        axes.add_patch(Circle((x, y), 0.17, facecolor=_MARKS[event.kind], edgecolor='white', linewidth=1.3, zorder=9))
        axes.text(x, y - 0.005, str(number), color='white', fontsize=8, fontweight='bold', ha='center',
                  va='center_baseline', zorder=9.1)


def _free_spot(x: float, y: float, placed: Sequence[tuple[float, float]]) -> tuple[float, float]:
    for radius in (0.42, 0.62, 0.85, 1.1):
        for angle in np.radians((45, 135, -45, -135, 90, -90, 0, 180)):
            spot = (x + radius * float(np.cos(angle)), y + radius * float(np.sin(angle)))
            if all(np.hypot(spot[0] - a, spot[1] - b) > 0.4 for a, b in placed):
                return spot
    return x + 0.42, y + 0.42


def _draw_title(figure: Figure, record: MissionRecord, verdict: Verdict | None) -> None:
    text = title(record)
    lines = textwrap.wrap(text, _TITLE_WIDTH if is_plain(text) else _TITLE_WIDTH // 2)[:2] or ['']
    figure.text(0.022, 0.955, '\n'.join(lines), fontsize=17 if len(lines) == 1 else 13.5, fontweight='bold', color=INK,
                va='center')
    badge, color = _badge(record, verdict)
    figure.text(0.978, 0.955, badge, fontsize=12, fontweight='bold', color='white', va='center', ha='right',
                bbox={'boxstyle': 'round,pad=0.5', 'facecolor': color, 'edgecolor': 'none'})


def _badge(record: MissionRecord, verdict: Verdict | None) -> tuple[str, str]:
    if record.outcome is not MissionOutcome.SUCCEEDED:
        return record.outcome.value.replace('_', ' ').upper(), _BAD
    if verdict is None:
        return 'SUCCEEDED', _GOOD
    return ('SUCCEEDED, VERIFIED', _GOOD) if verdict.done else ('NOT REALLY DONE', _BAD)


def _draw_side(
    figure: Figure, record: MissionRecord, marks: Sequence[MissionEvent], verdict: Verdict | None, speeds: Any
) -> None:
    side = figure.add_axes((0.735, 0.03, 0.25, 0.85))
    side.set(xlim=(0.0, 1.0), ylim=(0.0, 1.0))
    side.set_axis_off()
    y = _draw_steps(side, record, verdict, 0.985)
    y = _draw_events(side, record, marks, y - 0.035)
    _draw_figures(side, record)
    if speeds is not None:
        bar = figure.colorbar(speeds, cax=figure.add_axes((0.775, 0.055, 0.17, 0.013)), orientation='horizontal')
        bar.outline.set_visible(False)
        bar.ax.tick_params(labelsize=7, colors=MUTED, length=2)
        bar.ax.set_title('speed in m/s (dashed: planned)', fontsize=7.5, color=MUTED, pad=4)


def _heading(side: Axes, y: float, text: str) -> float:
    side.text(0.0, y, text, fontsize=8, fontweight='bold', color=MUTED, va='top')
    side.plot([0.0, 1.0], [y - 0.026, y - 0.026], color='#d5dbe0', lw=0.8)
    return y - 0.045


def _draw_steps(side: Axes, record: MissionRecord, verdict: Verdict | None, y: float) -> float:
    y = _heading(side, y, 'UNDERSTOOD AS')
    for index, step in enumerate(record.steps[:8]):
        judged = verdict.steps[index] if verdict and index < len(verdict.steps) else None
        good = step.state.value == 'succeeded' and (judged is None or judged.done)
        side.plot(0.02, y - 0.012, 'o', ms=7, color=_GOOD if good else _BAD if step.end_sec is not None else '#c5ccd2',
                  clip_on=False)
        lines = textwrap.wrap(writable(str(step.step)), 44)[:2] or ['']
        side.text(0.065, y, '\n'.join(lines), fontsize=9, color=INK, va='top', linespacing=1.25)
        y -= 0.034 + 0.026 * (len(lines) - 1)
    if not record.steps and record.message:
        lines = textwrap.wrap(writable(record.message), 46)[:4]
        side.text(0.0, y, '\n'.join(lines), fontsize=9, color=INK, va='top', linespacing=1.25)
        y -= 0.03 * len(lines)
    return y


def _draw_events(side: Axes, record: MissionRecord, marks: Sequence[MissionEvent], y: float) -> float:
    if not marks:
        return y
    y = _heading(side, y, 'WHAT HAPPENED WHERE')
    space = min(0.038, max(0.016, (y - 0.3) / len(marks)))
    for number, event in enumerate(marks, start=1):
        side.plot(0.025, y - 0.011, 'o', ms=min(11.0, 300 * space), color=_MARKS[event.kind], clip_on=False)
        side.text(0.025, y - 0.0115, str(number), fontsize=6.5, fontweight='bold', color='white', ha='center',
                  va='center_baseline')
        side.text(0.075, y, textwrap.shorten(writable(event.text), 42, placeholder='…'), fontsize=8.5, color=INK,
                  va='top')
        side.text(1.0, y, f'{event.time_sec - record.start_sec:.1f} s', fontsize=8, color=MUTED, va='top', ha='right')
        y -= space
    return y


def _draw_figures(side: Axes, record: MissionRecord) -> None:
    y = _heading(side, 0.262, 'FIGURES')
    rows = [
        ('time', f'{record.duration_sec:.1f} s'), ('driven', f'{record.distance_m:.1f} m'),
        ('sentence to first motion', _number(record.first_motion_ms / 1000.0, ' s', 2)),
        ('collisions', '–' if record.collisions is None else str(record.collisions)),
        ('smallest clearance', _number(record.min_clearance_m, ' m', 2)),
    ]
    for name, value in rows:
        side.text(0.0, y, name, fontsize=8.5, color=INK, va='top')
        side.text(1.0, y, value, fontsize=8.5, color=INK, va='top', ha='right', fontweight='bold')
        y -= 0.029


def _number(value: float, unit: str, digits: int) -> str:
    return f'{value:.{digits}f}{unit}' if np.isfinite(value) else '–'
