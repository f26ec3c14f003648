"""Options that several commands have."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from llm_agent_ros.share import share_folder

PICTURES = ('.png', '.pdf', '.svg')


def output_file(path: Path | None) -> Path | None:
    """Return the path of a file that is to be written once everything has been measured, and make its folder.

    Raises:
        typer.BadParameter: it could not be written.
    """
    if path is None:
        return None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            path.open('a').close()
        else:
            tempfile.TemporaryFile(dir=path.parent).close()
    except OSError as error:
        raise typer.BadParameter(f"'{path}' cannot be written: {error.strerror}.") from error
    return path


def picture_file(path: Path | None) -> Path | None:
    """Return the path of a picture, as ``output_file``.

    Raises:
        typer.BadParameter: it could not be written, or its name ends in no kind of picture.
    """
    if output_file(path) is not None and path is not None and path.suffix.lower() not in PICTURES:
        raise typer.BadParameter(f"'{path}' is no picture: let it end in {', '.join(PICTURES)}.")
    return path


def number(value: float) -> float:
    """Return a number, which "nan" is not: no limits keep it out.

    Raises:
        typer.BadParameter: it is none.
    """
    if math.isnan(value):
        raise typer.BadParameter(f"'{value}' is not a number.")
    return value


def readable(text: str) -> str:
    """Return text as UTF-8 has it, whatever the locale says; bytes that are none become U+FFFD.

    Python hands such bytes on as halves of surrogate pairs, which neither ROS nor a file takes.
    """
    return text.encode('utf-8', 'surrogateescape').decode('utf-8', 'replace')


World = Annotated[Path | None, typer.Option('--world', help='World file (default: worlds/house.yaml).')]
JsonFile = Annotated[
    Path | None, typer.Option('--json', help='Write the figures to this file, too.', callback=output_file)
]


def default_world() -> Path:
    """Return the house that comes with the package."""
    return share_folder('worlds') / 'house.yaml'
