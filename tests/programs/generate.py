"""Compiles every program of this folder to the HUGR beside it and lists them all in programs.json.

    python tests/programs/generate.py [--check | --into FOLDER] [NAME...]

A program is a Python file with a Guppy function `main` and a few constants that say how to run it:

    QUBITS, SHOTS, SEED   how Selene runs it
    PLATFORMS             "helios", "sol" or both
    LEVEL                 how much guppylang optimises the HUGR: "default", "classical" or "minimal", which keeps every
                          function and every computation
    GPU                   True if it calls the toy GPU library (toy.py declares it)
    SIMULATOR             "quest" (the default) or "coinflip", for more qubits than a state vector holds
    ARGUMENTS             values of main's arguments, one dictionary a shot
    EXPECT                the panic that ends it: part of its message and, where it is fixed, its code
    REFUSED               why the compiler has to refuse it: part of the message
    OFFICIAL_FAILS        why the official compiler's output cannot be compared with
    RESULTS               the results of each shot, for programs that nothing can be compared with
    KEEP, COUNTS          compare only this number of each shot's last results, and the number of all

A HUGR is rewritten only if it would differ, so that a second run changes no file. `--check` writes nothing and
fails if something would change. `--into` writes only HUGRs, to another folder: with GUPPYLANG_FORCE_DEBUGINFO=1 in the
environment they contain debug information, whose paths are valid on one machine only.
"""

import argparse
import importlib
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from guppylang.emulator._args import wrap_entrypoint_with_args
from guppylang.optimizer import OptimizationLevel
from hugr.package import Package

FOLDER = Path(__file__).resolve().parent
LIST = FOLDER / "programs.json"
NOT_PROGRAMS = {"generate", "toy"}
REQUIRED = ("QUBITS", "SHOTS", "SEED", "PLATFORMS")
OPTIONAL = {
    "LEVEL": "default",
    "GPU": False,
    "SIMULATOR": "quest",
    "ARGUMENTS": None,
    "EXPECT": None,
    "REFUSED": None,
    "OFFICIAL_FAILS": None,
    "RESULTS": None,
    "KEEP": None,
    "COUNTS": None,
}


def main() -> int:
    options = parse_arguments()
    sys.path.insert(0, str(FOLDER))
    names = options.names or program_names()
    packages = {name: compiled(importlib.import_module(name)) for name in names}
    if options.into:
        return write_into(options.into, packages)
    files = {FOLDER / f"{name}.hugr": package.to_bytes() for name, package in packages.items()}
    if not options.names:
        files[LIST] = listing(packages).encode()
    changed = [path for path, content in files.items() if differs(path, content)]
    stray = set(FOLDER.glob("*.hugr")) - set(files) if not options.names else set()
    if options.check:
        return report(changed, stray)
    for path in changed:
        path.write_bytes(files[path])
    for path in stray:
        path.unlink()
    print(f"{len(names)} programs, {len(changed)} files written, {len(stray)} removed")
    return 0


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Compile the test programs to HUGR.")
    parser.add_argument("--check", action="store_true", help="write nothing, fail if a file is out of date")
    parser.add_argument("--into", type=Path, metavar="FOLDER", help="write the HUGRs into this folder, and nothing else")
    parser.add_argument("names", nargs="*", help="only these programs (and no programs.json)")
    return parser.parse_args()


def write_into(folder: Path, packages: dict[str, Package]) -> int:
    for name, package in packages.items():
        (folder / f"{name}.hugr").write_bytes(package.to_bytes())
    return 0


def program_names() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.py") if path.stem not in NOT_PROGRAMS)


def compiled(module: ModuleType) -> Package:
    """The program as a HUGR; arguments of main become reads of named values."""
    main = module.main.with_opt_level(OptimizationLevel(getattr(module, "LEVEL", "default")))
    if getattr(module, "ARGUMENTS", None) is None:
        return main.compile()
    package = main.compile_function()
    wrap_entrypoint_with_args(package, list(module.ARGUMENTS[0]))
    return package


def listing(packages: dict[str, Package]) -> str:
    rows = {name: row(sys.modules[name], package) for name, package in packages.items()}
    return json.dumps(rows, indent=1) + "\n"


def row(module: ModuleType, package: Package) -> dict[str, Any]:
    """The facts of one program that a test needs, as plain data."""
    facts = {key.lower(): getattr(module, key) for key in REQUIRED}
    facts |= {key.lower(): getattr(module, key, default) for key, default in OPTIONAL.items()}
    nodes = sum(hugr.num_nodes() for hugr in package.modules)
    return {"about": module.__doc__.strip().splitlines()[0], "nodes": nodes} | facts


def differs(path: Path, content: bytes) -> bool:
    return not path.exists() or path.read_bytes() != content


def report(changed: list[Path], stray: set[Path]) -> int:
    for path in changed:
        print(f"{path.name} is out of date")
    for path in sorted(stray):
        print(f"{path.name} belongs to no program")
    return 1 if changed or stray else 0


if __name__ == "__main__":
    sys.exit(main())
