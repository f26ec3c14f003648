"""The reader of BARN worlds, on worlds made up here in the documented format."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from llm_agent_ros.errors import WorldError
from llm_agent_ros.geometry import Point2D
from llm_agent_ros.learning.barn import BOTTOM_M, LEFT_M, load_barn, path_length_m
from llm_agent_ros.simulation.kinematic.contact import DISC, FREE, SQUARE

MODEL = """
    <model name='unit_cylinder_{n}'><pose frame=''>{x} {y} 0.5 0 -0 0</pose><static>1</static>
      <link name='link'><collision name='collision'><geometry><cylinder><radius>0.075</radius><length>1</length>
      </cylinder></geometry></collision></link></model>"""


def write_world(folder: Path, number: int, grid: np.ndarray, *, in_state: bool = False) -> None:
    """Write a 30 x 30 grid as the challenge does: cylinders, but none whose neighbours are all filled."""
    models, states = [], []
    for n, (row, col) in enumerate(np.argwhere(grid)):
        around = grid[max(row - 1, 0):row + 2, max(col - 1, 0):col + 2]
        if around.size == 9 and around.all():
            continue
        x, y = -4.425 + 0.15 * row, 5.175 + 0.15 * col
        models.append(MODEL.format(n=n, x=0 if in_state else x, y=0 if in_state else y))
        states.append(f"<model name='unit_cylinder_{n}'><pose frame=''>{x} {y} 0.5 0 -0 0</pose></model>")
    state = f"<state world_name='default'>{''.join(states)}</state>" if in_state else ''
    text = f"<sdf version='1.6'><world name='default'>{''.join(models)}{state}</world></sdf>"
    (folder / f'world_{number}.world').write_text(text)
    np.save(folder / f'path_{number}.npy', np.array([(15, col) for col in range(30)]))


def some_grid() -> np.ndarray:
    grid = np.zeros((30, 30), np.bool_)
    grid[0] = grid[29] = True
    grid[4:9, 10:14] = True
    grid[20, 20] = True
    return grid


@pytest.mark.parametrize('in_state', [False, True])
def test_the_grid_is_rebuilt_with_its_holes_filled(tmp_path: Path, in_state: bool) -> None:
    write_world(tmp_path, 7, some_grid(), in_state=in_state)
    [world] = load_barn(tmp_path)
    first_row, first_col = round((5.1 - BOTTOM_M) / 0.15), round((-4.5 - LEFT_M) / 0.15)
    field = world.arena.cells[first_row:first_row + 30, first_col:first_col + 30]
    np.testing.assert_array_equal(field.T != FREE, some_grid())
    assert field[20, 20] == DISC and field[11, 6] == SQUARE
    assert world.number == 7


def test_start_goal_and_the_box_around_the_start_are_where_the_challenge_has_them(tmp_path: Path) -> None:
    write_world(tmp_path, 0, some_grid())
    arena = load_barn(tmp_path)[0].arena

    def at(x: float, y: float) -> int:
        return int(arena.cells[int((y - BOTTOM_M) / 0.15), int((x - LEFT_M) / 0.15)])

    assert (arena.start.x + LEFT_M, arena.start.y + BOTTOM_M) == pytest.approx((-2.25, 3.0))
    assert arena.start.distance_to(arena.goal) == pytest.approx(10.0)
    assert arena.start.bearing_to(Point2D(arena.start.x, arena.start.y + 1)) == pytest.approx(0.0, abs=0.01)
    assert at(-2.25, 3.0) == at(-2.25, 4.9) == at(-2.25, 13.0) == FREE
    assert at(-4.43, 2.0) == at(-0.07, 2.0) == at(-2.25, 0.07) == SQUARE
    assert at(-4.43, 9.0) == at(-0.07, 9.0) == DISC


def test_the_path_counts_from_start_to_goal() -> None:
    straight = np.array([(15.5, col) for col in range(30)], np.float64)
    # Up the middle: start (-2.25, 3), path x = -2.25, goal (-2.25, 13).
    assert path_length_m(straight) == pytest.approx(10.0)
    bent = np.array([(15.5, 0.0), (25.5, 15.0), (15.5, 29.0)])
    assert path_length_m(bent) == pytest.approx(2.075 + np.hypot(1.5, 2.25) + np.hypot(1.5, 2.1) + 3.575)


def test_a_cylinder_off_the_lattice_covers_every_cell_it_touches(tmp_path: Path) -> None:
    text = MODEL.format(n=0, x=-2.25, y=8.03).replace('0.075', '0.2')
    (tmp_path / 'world_3.world').write_text(f'<sdf><world>{text}</world></sdf>')
    np.save(tmp_path / 'path_3.npy', np.zeros((2, 2)))
    cells = load_barn(tmp_path)[0].arena.cells
    for angle in np.linspace(0, 2 * np.pi, 60):
        x, y = -2.25 + 0.19 * np.cos(angle), 8.03 + 0.19 * np.sin(angle)
        assert cells[int((y - BOTTOM_M) / 0.15), int((x - LEFT_M) / 0.15)] == SQUARE


def test_worlds_are_ordered_by_number_and_paths_may_lie_in_their_own_folder(tmp_path: Path) -> None:
    for number in (10, 2):
        write_world(tmp_path, number, some_grid())
    (tmp_path / 'path_files').mkdir()
    for path in tmp_path.glob('path_*.npy'):
        path.rename(tmp_path / 'path_files' / path.name)
    assert [world.number for world in load_barn(tmp_path)] == [2, 10]


@pytest.mark.parametrize('break_it', ['no worlds', 'no path', 'no xml', 'no cylinder', 'no cells'])
def test_what_is_missing_or_broken_is_named(tmp_path: Path, break_it: str) -> None:
    write_world(tmp_path, 1, some_grid())
    if break_it == 'no worlds':
        (tmp_path / 'world_1.world').unlink()
    elif break_it == 'no path':
        (tmp_path / 'path_1.npy').unlink()
    elif break_it == 'no xml':
        (tmp_path / 'world_1.world').write_text('<sdf')
    elif break_it == 'no cylinder':
        (tmp_path / 'world_1.world').write_text('<sdf><world/></sdf>')
    else:
        np.save(tmp_path / 'path_1.npy', np.zeros(5))
    with pytest.raises(WorldError) as caught:
        load_barn(tmp_path)
    assert caught.value.hint
