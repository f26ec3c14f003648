"""Learning curves as pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path


def draw_curve(rows: Sequence[Mapping[str, float]], path: Path, title: str) -> None:
    """Write a PNG of success, collisions and score in validation over the training steps."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7.0, 4.0), layout='constrained')
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    steps = [row['steps'] / 1e6 for row in rows]
    for name, label in (('success', 'success'), ('collision', 'collisions'), ('timeout', 'time-outs'),
                        ('score', 'score (clip 2-8)')):
        axes.plot(steps, [row[name] for row in rows], marker='.', label=label)
    axes.set(title=f'{title}: validation worlds', xlabel='million steps', ylim=(-0.02, 1.02))
    axes.grid(alpha=0.3)
    axes.legend(loc='center right', fontsize='small')
    figure.savefig(path, dpi=110)
