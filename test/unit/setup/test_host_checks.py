"""What the set-up refuses before it downloads anything, on computers that are not this one."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from tools.bootstrap import host as hosts
from tools.bootstrap.host import Host, Python, SetupProblem

GB = 1_000_000_000


def python(version: tuple[int, int, int], *, path: str = '', has_venv: bool = True, has_headers: bool = True) -> Python:
    return Python(path or f'/usr/bin/python{version[0]}.{version[1]}', version, has_venv, has_headers)


def fake_host(
    pythons: dict[str, Python | None] | None = None, programs: tuple[str, ...] = ('g++', 'gcc'),
    environ: dict[str, str] | None = None, machine: str = 'x86_64', system: str = 'linux',
    glibc: tuple[int, ...] = (2, 36), free_bytes: int = 50 * GB, is_root: bool = False,
) -> Host:
    found = {'python3': python((3, 11, 2))} if pythons is None else pythons
    names = {*found, *programs}
    return Host(
        environ=environ or {}, system=system, machine=machine, glibc=glibc,
        which=lambda name: name if name in names else None, probe=lambda path: found.get(path),
        free_bytes=lambda path: free_bytes, is_root=is_root)


def test_a_debian_12_passes_everything() -> None:
    host = fake_host()
    hosts.check_machine(host)
    hosts.check_compiler(host)
    hosts.check_disk(host, Path(), 4 * GB)
    assert hosts.find_python(host).version == (3, 11, 2)


@pytest.mark.parametrize(('host', 'expected'), [
    (fake_host(machine='aarch64'), 'aarch64.*x86_64'),
    (fake_host(system='darwin', machine='x86_64'), 'darwin.*Linux'),
    (fake_host(glibc=(2, 27)), r'glibc 2\.28.*2\.27'),
    (fake_host(glibc=()), 'glibc.*none'),
])
def test_wrong_machines_are_one_sentence(host: Host, expected: str) -> None:
    with pytest.raises(SetupProblem, match=expected) as raised:
        hosts.check_machine(host)
    assert '\n' not in str(raised.value)


@pytest.mark.parametrize(('programs', 'environ', 'expected'), [
    ((), {}, r'no C\+\+ compiler'),
    (('gcc',), {}, r'no C\+\+ compiler'),
    (('g++',), {}, 'no C compiler'),
    (('g++', 'gcc'), {'CXX': 'icpx -O2'}, r'no C\+\+ compiler \(CXX=icpx\)'),
])
def test_a_missing_compiler_is_one_sentence(programs: tuple[str, ...], environ: dict[str, str], expected: str) -> None:
    with pytest.raises(SetupProblem, match=expected) as raised:
        hosts.check_compiler(fake_host(programs=programs, environ=environ))
    assert 'sudo apt install g++' in str(raised.value)


def test_clang_or_a_named_compiler_will_do() -> None:
    hosts.check_compiler(fake_host(programs=('clang++', 'clang')))
    hosts.check_compiler(fake_host(programs=('icpx', 'icx'), environ={'CXX': 'icpx -O2', 'CC': 'icx'}))


def test_a_full_disk_says_what_is_needed_and_what_is_there() -> None:
    with pytest.raises(SetupProblem, match=r'4\.5 GB in .*repo and 1\.2 GB are free'):
        hosts.check_disk(fake_host(free_bytes=1_200_000_000), Path('some/repo'), 4_500_000_000)
    hosts.check_disk(fake_host(free_bytes=4_500_000_000), Path(), 4_500_000_000)


def test_an_old_python3_is_passed_over_for_a_suitable_one() -> None:
    host = fake_host({'python3': python((3, 9, 1)), 'python3.12': python((3, 12, 3))})
    assert hosts.find_python(host).version == (3, 12, 3)


def test_a_shim_that_does_not_run_is_passed_over() -> None:
    host = fake_host({'python3': None, 'python3.12': None, 'python3.13': python((3, 13, 0))})
    assert hosts.find_python(host).version == (3, 13, 0)


def test_a_complete_python_is_preferred_to_one_without_venv() -> None:
    host = fake_host({'python3': python((3, 12, 3), has_venv=False), 'python3.11': python((3, 11, 9))})
    assert hosts.find_python(host).version == (3, 11, 9)
    alone = fake_host({'python3': python((3, 12, 3), has_venv=False, has_headers=False)})
    assert hosts.missing_python_packages(hosts.find_python(alone)) == ('python3.12-venv', 'python3.12-dev')


@pytest.mark.parametrize(('pythons', 'expected'), [
    ({}, 'none is on the path'),
    ({'python3': python((3, 10, 12))}, r'only 3\.10\.12 is on the path'),
    ({'python3': python((3, 14, 0))}, r'only 3\.14\.0 is on the path'),
])
def test_a_wrong_python_is_one_sentence(pythons: dict[str, Python | None], expected: str) -> None:
    with pytest.raises(SetupProblem, match=expected) as raised:
        hosts.find_python(fake_host(pythons))
    assert 'PYTHON=' in str(raised.value)


def test_a_named_python_is_the_only_one_tried() -> None:
    host = fake_host({'python3': python((3, 11, 2)), 'mine': python((3, 10, 0))}, environ={'PYTHON': 'mine'})
    with pytest.raises(SetupProblem, match=r'only 3\.10\.0 is at mine'):
        hosts.find_python(host)


def test_the_real_probe_tells_this_interpreter() -> None:
    found = hosts.probe_python(sys.executable)
    assert found is not None
    assert found.version == sys.version_info[:3]
    assert hosts.probe_python('/no/such/python') is None


def test_a_program_that_is_no_python_is_no_python(tmp_path: Path) -> None:
    shim = tmp_path / 'python3.12'
    shim.write_text('#!/bin/sh\necho "command not found" >&2\nexit 127\n')
    shim.chmod(shim.stat().st_mode | stat.S_IXUSR)
    assert hosts.probe_python(str(shim)) is None
    shim.write_text('#!/bin/sh\necho hello\n')
    assert hosts.probe_python(str(shim)) is None


def test_this_host_is_described() -> None:
    host = hosts.this_host()
    assert host.free_bytes(Path('no/such/folder').absolute()) > 0
    assert host.is_root == (os.geteuid() == 0)
    assert host.which('sh')
