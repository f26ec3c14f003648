"""Which build of torch pip will choose: the one for graphics cards needs three times the space, for nothing here."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable

from tools.bootstrap.host import Host, check_disk
from tools.bootstrap.place import Place
from tools.bootstrap.shell import Shell
from tools.bootstrap.steps import Step, fingerprint

# Measured: the environment has 2.5 GB with the CPU build and 6.5 GB with the other, plus what pip downloads and caches.
NEEDED_BYTES = 4_500_000_000
NEEDED_WITH_CUDA_BYTES = 11_000_000_000
ADVICE = ' or save 6 GB with TORCH_INDEX_URL=<an index with CPU builds of torch>'


def torch_build_step(
    place: Place, shell: Shell, host: Host, say: Callable[[str], None],
    list_versions: Callable[[Place, Shell], str] | None = None,
) -> Step:
    """Look which build it will be, and whether that fits, before anything is downloaded."""
    def look() -> None:
        offered = (list_versions or offered_versions)(place, shell)
        if offered and not offers_cpu_build(offered, pinned_version(place)):
            check_disk(host, place.root, NEEDED_WITH_CUDA_BYTES, ADVICE)
            say('      pip offers only the build of torch for graphics cards, which works but takes 4 GB more; '
                'TORCH_INDEX_URL can name an index with CPU builds.')
    return Step('torch-build', 'Looking which build of torch there is',
                fingerprint(place.requirements('run'), place.torch_index), look)


def pinned_version(place: Place) -> str:
    """Return the version of torch that is required."""
    found = re.search(r'^torch==(\S+)$', place.requirements('run').read_text(), re.MULTILINE)
    return found[1] if found else ''


def offers_cpu_build(versions: str, pinned: str) -> bool:
    """Tell whether pip's list of versions holds the CPU build of the pinned one."""
    return f'{pinned}+cpu' in re.split(r'[\s,()]+', versions)


def offered_versions(place: Place, shell: Shell) -> str:
    """Return pip's list of the versions of torch for this interpreter; empty where pip cannot say."""
    index = ['--extra-index-url', place.torch_index] if place.torch_index else []
    try:
        done = subprocess.run(
            [str(place.python), '-m', 'pip', 'index', 'versions', 'torch', *index], env=dict(shell.environ),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=120, check=False)
    except (OSError, subprocess.SubprocessError):
        return ''
    return done.stdout.decode(errors='replace') if done.returncode == 0 else ''
