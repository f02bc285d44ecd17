"""Starts the programs of a build on several ranks.

Selene gives a program the environment of Python. A script in the place of the executable adds the variables of one
build, so builds with different ranks run at the same time.
"""

import shlex
from pathlib import Path
from typing import Literal, get_args

from selene_sim.instance import SeleneInstance

Transport = Literal["threads", "processes", "mpi"]
TRANSPORTS: tuple[str, ...] = get_args(Transport)
MAX_RANKS = 64

# How the variables begin by which a launcher of MPI tells a process that it is one of its ranks. A program in Selene is
# none: it starts its own ranks.
LAUNCHERS = ["OMPI_COMM_WORLD_", "OMPI_UNIVERSE_SIZE", "OMPI_MCA_orte_", "OMPI_MCA_ess", "PMIX_", "PMI_", "HYDI_", "MPI_LOCAL"]


def variables(ranks: int | None, transport: str | None) -> dict[str, str]:
    """The variables that set ranks and transport; none for what is not given.

    Raises:
        ValueError: there is no such transport, or there cannot be so many ranks.
    """
    if ranks is not None and (not isinstance(ranks, int) or isinstance(ranks, bool) or not 1 <= ranks <= MAX_RANKS):
        raise ValueError(f"ranks={ranks!r}: a program runs on 1 to {MAX_RANKS} ranks")
    if transport is not None and transport not in TRANSPORTS:
        raise ValueError(f"transport={transport!r}: ranks exchange data by {' or '.join(map(repr, TRANSPORTS))}")
    given = {"LIBGPU_RANKS": ranks, "LIBGPU_TRANSPORT": transport}
    return {name: str(value) for name, value in given.items() if value is not None}


def set_variables(instance: SeleneInstance, variables: dict[str, str]) -> None:
    """Has all runs of an instance begin with these variables."""
    if not variables:
        return
    script = instance.root / f"{instance.executable.name}.sh"
    begins = "\\|".join(LAUNCHERS)
    forget = f"""for name in $(env | sed -n 's/^\\(\\({begins}\\)[A-Za-z0-9_]*\\)=.*/\\1/p'); do unset "$name"; done"""
    settings = " ".join(f"{name}={shlex.quote(value)}" for name, value in variables.items())
    # The program replaces the shell, so that Selene's signals reach it.
    script.write_text(f'#!/bin/sh\n{forget}\nexport {settings}\nexec {shlex.quote(str(instance.executable))} "$@"\n')
    script.chmod(0o755)
    instance.executable = script
