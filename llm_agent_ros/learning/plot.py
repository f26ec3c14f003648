"""Learning curves as pictures, and for TensorBoard."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Mapping, Sequence
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


def make_board(folder: Path) -> Callable[[Mapping[str, float]], None]:
    """Return what hands a row to TensorBoard; nothing happens where that is not installed."""
    if importlib.util.find_spec('tensorboard') is None or importlib.util.find_spec('torch') is None:
        return lambda _: None
    from torch.utils.tensorboard import SummaryWriter

    writer = SummaryWriter(str(folder / 'tensorboard'))

    def show(row: Mapping[str, float]) -> None:
        for name, value in row.items():
            if name != 'steps':
                writer.add_scalar(f'validation/{name}', value, int(row['steps']))
        writer.flush()

    return show
