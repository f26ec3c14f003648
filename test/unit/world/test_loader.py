"""World files: what is read, and the sentence for everything that can be wrong."""

import pytest

from llm_agent_ros.errors import ErrorCode, WorldError
from llm_agent_ros.geometry import Point2D
from llm_agent_ros.world import PlaceKind, load_world

FLAT = """\
name: flat
places:
  - {name: kitchen, aliases: {en: [cooking area], zh: [厨房]}, pose: [1.0, 2.0, 0.5]}
  - {name: living room}
objects:
  - {name: red mug, category: mug, color: red, aliases: {zh: [红色杯子]}, at: kitchen}
people:
  - {name: Robin, at: living room}
categories:
  drink: [cola, orange juice]
"""

HOUSE = """\
name: two rooms
rooms:
  - {name: west, rect: [0.0, 0.0, 4.0, 3.0]}
  - {name: east, rect: [4.0, 0.0, 8.0, 3.0]}
doors:
  - {between: [west, east], at: [4.0, 1.5], width: 1.0}
furniture:
  - {name: table, kind: table, room: west, pose: [1.0, 2.4, 0.0], size: [1.0, 0.6, 0.7]}
objects:
  - {name: red mug, category: mug, color: red, at: table, offset: [0.2, 0.1]}
people:
  - {name: Robin, at: east}
start: [2.5, 1.5, 0.0]
"""


@pytest.fixture
def write(tmp_path):
    def write_file(text):
        path = tmp_path / 'world.yaml'
        path.write_text(text, encoding='utf-8')
        return path
    return write_file


def test_a_world_of_names_is_enough_to_parse(write):
    world = load_world(write(FLAT))
    assert not world.has_geometry
    assert world.place_names == ('kitchen', 'living room')
    assert world.place('kitchen').aliases_zh == ('厨房',)
    assert world.place('kitchen').pose.yaw_rad == 0.5
    assert world.place('living room').pose is None
    assert (world.object('red mug').at, world.object('red mug').position) == ('kitchen', None)
    assert [o.name for o in world.objects] == ['red mug', 'cola', 'orange juice']
    assert {c.name: c.members for c in world.categories} == {'drink': ('cola', 'orange juice'), 'mug': ('red mug',)}
    assert world.person('Robin').at == 'living room'
    assert world.start is None


def test_a_place_answers_to_its_names_in_any_case_and_language(write):
    world = load_world(write(FLAT))
    for text in ('kitchen', 'KITCHEN', ' Cooking  Area', 'cooking_area', '厨房'):
        assert world.resolve_place(text) is world.place('kitchen'), text
    assert world.resolve_place('garage') is None
    with pytest.raises(KeyError, match='garage'):
        world.place('garage')


def test_a_house_has_floors_walls_and_things_on_furniture(write):
    world = load_world(write(HOUSE))
    assert world.has_geometry
    assert world.place('west').kind is PlaceKind.ROOM
    table = world.place('table')
    assert (table.kind, table.room, table.height_m) == (PlaceKind.FURNITURE, 'west', 0.7)
    mug = world.object('red mug')
    assert mug.position.x == pytest.approx(1.2)
    assert mug.position.z == pytest.approx(0.7 + mug.shape.height_m / 2)
    assert world.room_at(Point2D(5.0, 1.0)).name == 'east'
    assert world.room_at(Point2D(9.0, 1.0)) is None
    assert world.operator == world.start
    assert not any(wall.distance_to(Point2D(4.0, 1.5)) < 0.49 for wall in world.walls)
    assert any(wall.contains(Point2D(4.0, 0.5)) for wall in world.walls)


def test_a_person_without_a_pose_stands_aside_in_the_room(write):
    world = load_world(write(HOUSE))
    robin, east = world.person('Robin').pose, world.place('east')
    assert east.rect.contains(robin, 0.2)
    assert robin.distance_to(east.pose) > 0.6


def test_a_room_without_a_pose_gets_a_free_one(write):
    blocked = HOUSE.replace('pose: [1.0, 2.4, 0.0]', 'pose: [2.0, 1.5, 0.0]')
    world = load_world(write(blocked.replace('start: [2.5, 1.5, 0.0]', 'start: [5.0, 1.5, 0.0]')))
    assert world.place('table').rect.distance_to(world.place('west').pose) >= world.robot_radius_m


def test_approach_poses_face_the_furniture_from_free_floor(write):
    world = load_world(write(HOUSE))
    table, west = world.place('table'), world.place('west')
    poses = table.approach_poses(0.22)
    assert poses
    for pose in poses:
        assert 0.4 < table.rect.distance_to(pose) < 0.6
        assert abs(pose.bearing_to(table.rect.pose)) < 1.2
        assert west.rect.contains(pose, 0.22)
        assert all(wall.distance_to(pose) >= 0.22 for wall in world.walls)
    assert not any(pose.y > 2.7 for pose in poses), 'there is no room between the table and the wall'
    assert world.place('west').approach_poses(0.22) == (west.pose,)


TWO_DOORS = HOUSE.replace('at: [4.0, 1.5], width: 1.0}', """at: [4.0, 0.8], width: 0.8}
  - {between: [west, east], at: [4.0, 2.2], width: 0.8}""").replace('size: [1.0,', 'size: [0.6,')
FAULTS = [
    (FLAT, 'name: flat', 'nam: flat', 1, "Unknown key 'nam'"),
    (FLAT, 'name: flat\n', '', 1, "'name' is missing"),
    (FLAT, '{name: living room}', '{name: living room, colour: red}', 4, "Unknown key 'colour'"),
    (FLAT, '{name: living room}', '{}', 4, "'name' is missing"),
    (FLAT, '{name: living room}', '{name: Kitchen}', 4, "'Kitchen' is already taken by the place 'kitchen' on line 3"),
    (FLAT, '{name: living room}', '{name: cooking area}', 4, 'already taken'),
    (FLAT, 'name: Robin', 'name: red mug', 8, "already taken by the object 'red mug' on line 6"),
    (FLAT, '[红色杯子]', '[厨房]', 6, 'already taken'),
    (FLAT, '[cola, orange juice]', '[cola, kitchen]', 10, 'already taken'),
    (FLAT, 'living room}', 'go_to}', 4, 'word of the task language'),
    (FLAT, 'name: living room}', 'name: Find Person}', 4, 'word of the task language'),
    (FLAT, '[cooking area]', '[stop]', 3, 'word of the task language'),
    (FLAT, 'name: Robin', 'name: operator', 8, 'word of the task language'),
    (FLAT, 'name: living room}', 'name: ""}', 4, 'is empty'),
    (FLAT, 'name: living room}', 'name: "a\\tb"}', 4, 'control character'),
    (FLAT, 'name: living room}', 'name: "a(b)"}', 4, 'contains ( )'),
    (FLAT, 'name: living room}', f'name: {"x" * 65}}}', 4, 'longer than 64'),
    (FLAT, 'name: living room}', 'name: 7}', 4, 'must be text'),
    (FLAT, 'at: kitchen}', 'at: kichen}', 6, "no place called 'kichen'. Did you mean 'kitchen'?"),
    (FLAT, 'at: living room}', 'at: attic}', 8, "no place called 'attic'"),
    (FLAT, '[1.0, 2.0, 0.5]', '[1.0, 2.0]', 3, 'must have 3 values'),
    (FLAT, '[1.0, 2.0, 0.5]', '[1.0, .nan, 0.5]', 3, 'number'),
    (FLAT, '[1.0, 2.0, 0.5]', '[1.0, "2", 0.5]', 3, 'number'),
    (FLAT, '[cola, orange juice]', '7', 10, 'categories.drink'),
    (FLAT, 'people:', 'places:', 7, "key 'places' is there twice"),
    (FLAT, 'name: flat', 'name: [', 3, 'not YAML'),
    (FLAT, 'name: flat', 'name: flat\n\tx: 1', 2, 'not YAML'),
    (HOUSE, 'rect: [4.0,', 'rect: [3.0,', 4, "'east' and 'west' overlap"),
    (HOUSE, 'rect: [4.0, 0.0, 8.0, 3.0]', 'rect: [8.0, 0.0, 4.0, 3.0]', 4, 'rect is [x_min'),
    (HOUSE, '  - {between: [west, east], at: [4.0, 1.5], width: 1.0}', '  []', 3, "room 'west' has no door"),
    (HOUSE, 'between: [west, east]', 'between: [west, attic]', 6, "no room called 'attic'"),
    (HOUSE, 'between: [west, east]', 'between: [west, west]', 6, 'to itself'),
    (HOUSE, 'at: [4.0, 1.5]', 'at: [4.3, 1.5]', 6, 'The wall is at x = 4, y from 0 to 3'),
    (HOUSE, 'at: [4.0, 1.5]', 'at: [4.0, 2.9]', 6, 'not in the wall'),
    (HOUSE, 'width: 1.0', 'width: 0.4', 6, 'too narrow'),
    (HOUSE, 'pose: [1.0, 2.4, 0.0]', 'pose: [1.0, 2.9, 0.0]', 8, "'table' does not fit into 'west'"),
    (HOUSE, 'pose: [1.0, 2.4, 0.0]', 'pose: [3.4, 1.5, 0.0]', 8, "blocks the door between 'west' and 'east'"),
    (TWO_DOORS, 'pose: [1.0, 2.4, 0.0]', 'pose: [3.6, 1.0, 0.0]', 9, "blocks the door between 'west' and 'east'"),
    (TWO_DOORS, 'pose: [1.0, 2.4, 0.0]', 'pose: [3.6, 2.3, 0.0]', 9, "blocks the door between 'west' and 'east'"),
    (HOUSE, 'room: west', 'room: attic', 8, "no room called 'attic'"),
    (HOUSE, 'kind: table', 'kind: tabel', 8, 'furniture[0].kind'),
    (HOUSE, 'color: red', 'color: mauve', 10, "colour 'mauve' is not known"),
    (HOUSE, 'at: table, offset: [0.2, 0.1]', 'at: west', 10, 'would lie on the floor'),
    (HOUSE, '[0.2, 0.1]', '[0.9, 0.1]', 10, 'would fall off'),
    (HOUSE, 'start: [2.5, 1.5, 0.0]', 'start: [1.0, 2.4, 0.0]', 13, 'At the start there is no room'),
    (HOUSE, 'start: [2.5, 1.5, 0.0]', 'start: [99.0, 2.4, 0.0]', 13, 'At the start there is no room'),
    (HOUSE, 'at: east}', 'at: east, pose: [1.2, 2.2, 0]}', 12, "'Robin' stands in a wall or in furniture"),
    (HOUSE, 'at: east}', 'at: east, pose: [9.2, 2.2, 0]}', 12, "'Robin' stands in no room"),
    (HOUSE, 'start:', 'operator: [100, 100, 0]\nstart:', 13, 'The operator stands in no room'),
    (HOUSE, 'start:', 'operator: [4.0, 0.5, 0]\nstart:', 13, 'The operator stands in a wall or in furniture'),
    (HOUSE, 'start:', 'operator: [1.0, 2.3, 0]\nstart:', 13, 'The operator stands in a wall or in furniture'),
    (HOUSE, 'start:', 'keepout: [{rect: [2.8, 0, 3.2, 3]}]\nstart:', 4, "cannot drive to the pose of 'east'"),
    (HOUSE, 'width: 1.0', 'width: 0.56', 4, "cannot drive to the pose of 'east'. Make doors and passages 0.60 m"),
    (HOUSE, 'start: [2.5, 1.5, 0.0]', 'start: [1.0, 1.88, 0.0]', 13, 'It needs 0.27 m around its middle'),
    (HOUSE, 'at: table, offset: [0.2, 0.1]', 'position: [2.0, 0.05, 0.0]', 10, "'red mug' is inside a wall"),
    (HOUSE, 'at: table, offset: [0.2, 0.1]', 'position: [1.0, 2.4, 0.3]', 10, "'red mug' is inside 'table'"),
    (HOUSE, 'at: table, offset: [0.2, 0.1]', 'position: [9.0, 2.4, 0.0]', 10, "'red mug' lies in no room"),
    (HOUSE, 'at: table, offset: [0.2, 0.1]', 'position: [2.5, 1.5, -0.1]', 10, "'red mug' lies below the floor"),
    (HOUSE, 'people:', '  - {name: blue mug, category: mug, at: table, offset: [0.25, 0.1]}\npeople:', 11,
     "'blue mug' and 'red mug' are at the same spot"),
    (HOUSE, 'people:', '  - {name: blue box, category: box, at: table, offset: [0.1, 0.1]}\npeople:', 11, 'same spot'),
    (HOUSE, 'people:', '  - {name: a tome, category: book, at: table, offset: [0.2, 0.2], yaw: 0.7}\npeople:', 11,
     "'a tome' and 'red mug' are at the same spot"),
    (FLAT, 'name: flat', 'name: !!bool foo', 1, 'The tag !!bool is not understood'),
    (FLAT, 'name: flat', 'name: !!int ""', 1, 'The tag !!int is not understood'),
    (FLAT, 'name: flat', 'name: !!float ""', 1, 'The tag !!float is not understood'),
    (FLAT, 'name: flat', 'name: !!timestamp foo', 1, 'The tag !!timestamp is not understood'),
    (FLAT, '[cola, orange juice]', '!!set {cola}', 10, 'The tag !!set is not understood'),
    (FLAT, 'name: flat', 'name: !robot x', 1, 'The tag !robot is not understood'),
    (HOUSE, 'start:', 'resolution: 0.01\nwalls: {thickness: 2.0}\nstart:', 14, 'walls.thickness'),
]


@pytest.mark.parametrize(('text', 'old', 'new', 'line', 'sentence'), FAULTS, ids=[f'{f[2][:30]!r}' for f in FAULTS])
def test_each_fault_is_one_sentence_with_its_line(write, text, old, new, line, sentence):
    assert old in text
    path = write(text.replace(old, new, 1))
    with pytest.raises(WorldError) as caught:
        load_world(path)
    message = str(caught.value)
    assert message.startswith(f'{path}:{line}: '), message
    assert sentence in message
    assert '\n' not in message
    assert caught.value.code is ErrorCode.INVALID_WORLD


def test_rooms_that_no_doors_lead_to_are_named(write):
    rooms = '\n'.join(f'  - {{name: r{i}, rect: [{2 * i}, 0, {2 * i + 2}, 2]}}' for i in range(4))
    doors = '\n'.join(f'  - {{between: [r{i}, r{i + 1}], at: [{2 * i + 2}, 1]}}' for i in (0, 2))
    with pytest.raises(WorldError, match=r"world.yaml:5: No doors lead from 'r0' to 'r2'"):
        load_world(write(f'name: split\nrooms:\n{rooms}\ndoors:\n{doors}\n'))


@pytest.mark.parametrize('content', [b'', b'- a\n- b\n', b'\xff\xfe\x00', b'[' * 5000, b'a: &x [*x]\n', b'7'])
def test_files_that_are_no_world_are_refused(tmp_path, content):
    path = tmp_path / 'world.yaml'
    path.write_bytes(content)
    with pytest.raises(WorldError, match=r'world\.yaml'):
        load_world(path)


def test_text_may_say_that_it_is_text(write):
    assert load_world(write(FLAT.replace('name: flat', 'name: !!str 7'))).name == '7'


def test_things_may_touch_stand_on_each_other_and_be_nowhere(write):
    things = """\
  - {name: blue mug, category: mug, at: table, offset: [0.286, 0.1]}
  - {name: a tome, category: book, position: [1.2, 2.5, 0.8]}
  - {name: a key, category: key}
people:"""
    world = load_world(write(HOUSE.replace('people:', things)))
    assert world.object('a key').position is None


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    with pytest.raises(WorldError, match='no such file'):
        load_world(tmp_path / 'nowhere.yaml')
    with pytest.raises(WorldError, match='cannot be read'):
        load_world(tmp_path)


def test_the_only_mug_may_be_called_mug(write):
    world = load_world(write('name: n\nobjects:\n  - {name: mug, category: mug}\n'))
    assert world.categories[0].members == ('mug',)


def test_an_operator_is_a_person_or_a_pose(write):
    named = load_world(write(HOUSE + 'operator: Robin\n'))
    assert named.operator == named.person('Robin').pose
    placed = load_world(write(HOUSE + 'operator: [1.0, 1.0, 0.0]\n'))
    assert (placed.operator.x, placed.operator.y) == (1.0, 1.0)
    with pytest.raises(WorldError, match=r":14: There is no person called 'Bob'"):
        load_world(write(HOUSE + 'operator: Bob\n'))


def test_a_dock_is_a_place(write):
    world = load_world(write(HOUSE + 'dock: [6.0, 1.5, 3.14]\n'))
    assert world.place('dock').kind is PlaceKind.DOCK
    assert world.dock == world.place('dock').pose
    assert world.place('dock').room == 'east'
