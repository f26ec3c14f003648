"""Options that several commands have."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from llm_agent_ros.share import share_folder

World = Annotated[Path | None, typer.Option('--world', help='World file (default: worlds/house.yaml).')]
JsonFile = Annotated[Path | None, typer.Option('--json', help='Write the figures to this file, too.')]


def default_world() -> Path:
    """Return the house that comes with the package."""
    return share_folder('worlds') / 'house.yaml'
