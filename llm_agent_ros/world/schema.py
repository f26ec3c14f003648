"""The world file as it is written: strict models that refuse what they do not know."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

Coordinate = Annotated[float, Field(ge=-1000.0, le=1000.0)]
Length = Annotated[float, Field(gt=0.0, le=1000.0)]
PoseList = Annotated[list[Coordinate], Field(min_length=3, max_length=3)]
PointList = Annotated[list[Coordinate], Field(min_length=2, max_length=2)]
Point3List = Annotated[list[Coordinate], Field(min_length=3, max_length=3)]
RectList = Annotated[list[Coordinate], Field(min_length=4, max_length=4)]
SizeList = Annotated[list[Length], Field(min_length=3, max_length=3)]
RgbList = Annotated[list[Annotated[float, Field(ge=0.0, le=1.0)]], Field(min_length=3, max_length=3)]
FurnitureKind = Literal[
    'table', 'desk', 'counter', 'shelf', 'cabinet', 'bed', 'sofa', 'chair', 'appliance', 'basin', 'bin', 'other'
]


class _Strict(BaseModel):
    model_config = ConfigDict(extra='forbid', strict=True, frozen=True, allow_inf_nan=False)

    @model_validator(mode='before')
    @classmethod
    def _known_keys_only(cls, data: Any) -> Any:
        if isinstance(data, dict):
            for key in data:
                if key not in cls.model_fields:
                    known = ', '.join(cls.model_fields)
                    raise PydanticCustomError('unknown_key', 'unknown key', {'key': key, 'known': known})
        return data


class AliasesSpec(_Strict):
    """Other names, by language."""

    en: list[str] = []
    zh: list[str] = []


class _Named(_Strict):
    name: str
    aliases: AliasesSpec = AliasesSpec()


class PlaceSpec(_Named):
    """A place without a body: a spot, or any place of a world of names."""

    kind: Literal['room', 'furniture', 'spot'] = 'spot'
    pose: PoseList | None = None


class RoomSpec(_Named):
    """A room: [x_min, y_min, x_max, y_max] from wall middle to wall middle."""

    rect: RectList
    pose: PoseList | None = None

    @model_validator(mode='after')
    def _has_floor(self) -> Self:
        if self.rect[2] - self.rect[0] < 0.5 or self.rect[3] - self.rect[1] < 0.5:
            raise PydanticCustomError('no_floor', 'rect is [x_min, y_min, x_max, y_max] with sides of 0.5 m or more')
        return self


class DoorSpec(_Strict):
    """An opening in the wall between two rooms, ``at`` its middle."""

    between: Annotated[list[str], Field(min_length=2, max_length=2)]
    at: PointList
    width: Annotated[float, Field(gt=0.0, le=100.0)] = 0.95


class FurnitureSpec(_Named):
    """A solid piece of furniture: ``pose`` of its middle, ``size`` [length, width, height]."""

    kind: FurnitureKind = 'other'
    room: str | None = None
    pose: PoseList
    size: SizeList


class ObjectSpec(_Named):
    """An object, on furniture (``at``, ``offset``) or anywhere (``position`` of what it stands on)."""

    category: str | None = None
    color: str | None = None
    rgb: RgbList | None = None
    at: str | None = None
    offset: PointList | None = None
    position: Point3List | None = None
    yaw: Coordinate = 0.0
    shape: Literal['box', 'cylinder', 'sphere'] | None = None
    size: SizeList | None = None


class PersonSpec(_Named):
    """Somebody; ``shirt`` is [r, g, b] from 0 to 1."""

    at: str | None = None
    pose: PoseList | None = None
    shirt: RgbList = [0.65, 0.66, 0.68]


class CategorySpec(_Strict):
    """A kind of object; a bare list is its members."""

    members: list[str] = []
    aliases: AliasesSpec = AliasesSpec()

    @model_validator(mode='before')
    @classmethod
    def _list_is_members(cls, data: Any) -> Any:
        return {'members': data} if isinstance(data, list) else data


class DockSpec(_Named):
    """Where ``go_home`` goes; a bare pose is a dock called "dock"."""

    name: str = 'dock'
    pose: PoseList

    @model_validator(mode='before')
    @classmethod
    def _list_is_pose(cls, data: Any) -> Any:
        return {'pose': data} if isinstance(data, list) else data


class OperatorSpec(_Strict):
    """Who gives the instructions: a person's name or a pose."""

    person: str | None = None
    pose: PoseList | None = None

    @model_validator(mode='before')
    @classmethod
    def _name_or_pose(cls, data: Any) -> Any:
        if isinstance(data, str):
            return {'person': data}
        return {'pose': data} if isinstance(data, list) else data


class KeepoutSpec(_Strict):
    """A zone where the robot must not drive: [x_min, y_min, x_max, y_max]."""

    rect: RectList
    name: str = ''


class WallsSpec(_Strict):
    """How walls are built."""

    thickness: Annotated[float, Field(ge=0.02, le=1.0)] = 0.1
    height: Annotated[float, Field(ge=0.3, le=10.0)] = 1.8


class RobotSpec(_Strict):
    """The robot that the world has to have room for."""

    radius: Annotated[float, Field(ge=0.05, le=2.0)] = 0.22


class WorldSpec(_Strict):
    """The whole file."""

    name: str
    resolution: Annotated[float, Field(ge=0.01, le=0.5)] = 0.05
    walls: WallsSpec = WallsSpec()
    robot: RobotSpec = RobotSpec()
    rooms: list[RoomSpec] = []
    doors: list[DoorSpec] = []
    furniture: list[FurnitureSpec] = []
    places: list[PlaceSpec] = []
    objects: list[ObjectSpec] = []
    people: list[PersonSpec] = []
    categories: dict[str, CategorySpec] = {}
    keepout: list[KeepoutSpec] = []
    dock: DockSpec | None = None
    start: PoseList | None = None
    operator: OperatorSpec | None = None
