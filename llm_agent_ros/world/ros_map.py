"""ROS map_server files: a greyscale pgm and the yaml beside it (trinary mode)."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Annotated, Literal

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from llm_agent_ros.errors import AgentError, ErrorCode, WorldError
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.world.grid import FREE, MAX_CELLS, OCCUPIED, UNKNOWN, GridMap
from llm_agent_ros.world.yaml_lines import read_yaml

_GREY = {FREE: 254, OCCUPIED: 0, UNKNOWN: 205}
Finite = Annotated[float, Field(ge=-1e6, le=1e6)]


class _MapSpec(BaseModel):
    model_config = ConfigDict(extra='ignore', strict=True, frozen=True, allow_inf_nan=False)

    image: str
    resolution: Annotated[float, Field(gt=0.0, le=100.0)]
    origin: Annotated[list[Finite], Field(min_length=3, max_length=3)]
    negate: Literal[0, 1, False, True] = 0
    occupied_thresh: Annotated[float, Field(ge=0.0, le=1.0)] = 0.65
    free_thresh: Annotated[float, Field(ge=0.0, le=1.0)] = 0.25
    mode: Literal['trinary'] = 'trinary'


def load_ros_map(path: str | Path) -> GridMap:
    """Read a map yaml and its pgm with map_server's trinary rule.

    A pixel of value v (of a maximum m) is occupied with p = (m - v) / m, or v / m where ``negate`` is set:
    above ``occupied_thresh`` it is 100, below ``free_thresh`` 0, else -1.

    Raises:
        AgentError: INVALID_MAP; the sentence names the file.
    """
    path = Path(path)
    spec = _read_spec(path)
    if not math.isclose(spec.origin[2], 0.0, abs_tol=1e-9):
        raise _invalid(path, 'The origin is rotated.', 'Only maps with yaw 0 can be used.')
    if spec.free_thresh > spec.occupied_thresh:
        raise _invalid(path, 'free_thresh is greater than occupied_thresh.')
    pixels, maximum = read_pgm(path.parent / spec.image)
    value = pixels.astype(np.float64) / maximum
    occupancy = value if spec.negate else 1.0 - value
    data = np.full(pixels.shape, UNKNOWN, dtype=np.int8)
    data[occupancy < spec.free_thresh] = FREE
    data[occupancy > spec.occupied_thresh] = OCCUPIED
    origin = Pose2D(spec.origin[0], spec.origin[1], 0.0)
    return GridMap(np.ascontiguousarray(data[::-1]), spec.resolution, origin)


def save_ros_map(grid: GridMap, path: str | Path) -> None:
    """Write a map as ``path`` (.yaml) and a pgm of the same name beside it.

    Raises:
        AgentError: INVALID_MAP, the files cannot be written.
    """
    path = Path(path)
    image = np.full(grid.data.shape, _GREY[UNKNOWN], dtype=np.uint8)
    image[grid.data == FREE] = _GREY[FREE]
    image[grid.data >= OCCUPIED] = _GREY[OCCUPIED]
    height, width = grid.data.shape
    pgm = path.with_suffix('.pgm')
    text = (
        f'image: {pgm.name}\nmode: trinary\nresolution: {grid.resolution_m:.6g}\n'
        f'origin: [{grid.origin.x:.6g}, {grid.origin.y:.6g}, 0.0]\nnegate: 0\n'
        'occupied_thresh: 0.65\nfree_thresh: 0.196\n'
    )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        pgm.write_bytes(f'P5\n{width} {height}\n255\n'.encode('ascii') + image[::-1].tobytes())
        path.write_text(text, encoding='utf-8')
    except OSError as error:
        raise _invalid(path, f'The map cannot be written: {error.strerror}.') from error


def read_pgm(path: Path) -> tuple[npt.NDArray[np.uint16], int]:
    """Return the pixels (H, W), row 0 at the top, and the maximum of a binary or plain pgm.

    Raises:
        AgentError: INVALID_MAP.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise _invalid(path, f'The image cannot be read: {error.strerror}.') from error
    fields, start = _pgm_header(content)
    if len(fields) < 4 or fields[0] not in (b'P5', b'P2') or not all(f.isdigit() for f in fields[1:]):
        raise _invalid(path, 'This is not a pgm image.', 'Save the map as pgm (P5 or P2).')
    width, height, maximum = int(fields[1]), int(fields[2]), int(fields[3])
    if not (0 < maximum < 65536 and 0 < width * height <= MAX_CELLS):
        raise _invalid(path, f'The image has {width} x {height} pixels of 0 to {maximum}.')
    if fields[0] == b'P2':
        pixels = _plain_pixels(content[start:], path)
    else:
        body = content[start:start + width * height * (1 if maximum < 256 else 2)]
        whole = len(body) - len(body) % (1 if maximum < 256 else 2)
        pixels = np.frombuffer(body[:whole], dtype=np.uint8 if maximum < 256 else np.dtype('>u2'))
    if pixels.size < width * height or int(pixels[:width * height].max()) > maximum:
        raise _invalid(path, 'The image is cut off or has pixels above its maximum.')
    return pixels[:width * height].astype(np.uint16).reshape(height, width), maximum


def _plain_pixels(text: bytes, path: Path) -> npt.NDArray[np.uint16]:
    try:
        return np.array([int(word) for word in text.split()], dtype=np.uint16)
    except (ValueError, OverflowError) as error:
        raise _invalid(path, 'The image has pixels that are no numbers.') from error


def _pgm_header(content: bytes) -> tuple[list[bytes], int]:
    """Return the four words of the header, comments passed over, and where the pixels start."""
    fields: list[bytes] = []
    position = 0
    while len(fields) < 4 and position < len(content):
        if content[position:position + 1] == b'#':
            end = content.find(b'\n', position)
            position = len(content) if end < 0 else end + 1
        elif content[position:position + 1].isspace():
            position += 1
        else:
            end = position
            while end < len(content) and not content[end:end + 1].isspace() and end - position < 20:
                end += 1
            fields.append(content[position:end])
            position = end
    return fields, position + 1


def _read_spec(path: Path) -> _MapSpec:
    try:
        document = read_yaml(path)
        return _MapSpec.model_validate(document.data)
    except WorldError as error:
        raise AgentError(error.message, code=ErrorCode.INVALID_MAP) from error
    except ValidationError as error:
        fault = error.errors(include_url=False)[0]
        key = fault['loc'][0] if fault['loc'] else 'the file'
        line = document.line(tuple(fault['loc']))
        hint = 'Only trinary maps can be used.' if key == 'mode' else ''
        raise _invalid(path, f'{key} (line {line}): {fault["msg"][:1].lower()}{fault["msg"][1:]}.', hint) from error


def _invalid(path: Path, message: str, hint: str = '') -> AgentError:
    return AgentError(f'{path}: {message}', code=ErrorCode.INVALID_MAP, hint=hint)
