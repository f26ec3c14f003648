"""Where the files are that come with the package: of the source tree, or of the place where it was installed."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def share_folder(name: str) -> Path:
    """Return ``config``, ``worlds``, ``models/controller``, ... of the source tree or of the installed share folder.

    Raises:
        FileNotFoundError: neither holds it.
    """
    roots = (_PACKAGE.parent, *(root / 'share' / _PACKAGE.name for root in (*_PACKAGE.parents, Path(sys.prefix))))
    for root in roots:
        if (root / name).is_dir():
            return root / name
    raise FileNotFoundError(
        f'{_PACKAGE.name} is installed without its {name} folder. Install it again from the full source.'
    )
