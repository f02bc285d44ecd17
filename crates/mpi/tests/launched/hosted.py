"""A program that has initialised MPI itself, and lends its communicators to a library that it loads."""

import ctypes
import os
import sys

import mpi4py

if "funneled" in sys.argv:
    mpi4py.rc.thread_level = "funneled"

from mpi4py import MPI

LIBRARY = ctypes.CDLL(sys.argv[1])


def bytes_of(comm):
    return ctypes.string_at(MPI._addressof(comm), MPI._sizeof(comm))


def hosted(handle):
    """Runs the suite on a communicator; what came of it."""
    text = ctypes.create_string_buffer(2000)
    LIBRARY.hosted(handle, ctypes.c_size_t(len(handle)), text, ctypes.c_size_t(len(text)))
    return text.value.decode()


def say(words):
    """In one piece, as the other rank writes to the same file."""
    os.write(1, words.encode() + b"\n")


def keep():
    """Keeps a rank, or uses the one that was kept; what came of it."""
    text = ctypes.create_string_buffer(2000)
    LIBRARY.hosted_keep(text, ctypes.c_size_t(len(text)))
    return text.value.decode()


def passes(handle, ranks):
    words = hosted(handle)
    assert words.startswith("ok: ") and words.endswith(f" on {ranks} ranks"), words


def refused(handle, words):
    found = hosted(handle)
    assert words in found, found


world = MPI.COMM_WORLD
if "funneled" in sys.argv:
    say(hosted(b""))
    sys.exit(0)

handler = world.Get_errhandler()
passes(b"", world.size)
passes(bytes_of(world), world.size)
assert world.Get_errhandler() == handler, "errors are treated as before"

backwards = world.Split(0, world.size - world.rank)
alone = world.Split(world.rank)
passes(bytes_of(backwards), world.size)
passes(bytes_of(alone), 1)
passes(bytes_of(alone), 1)

between = alone.Create_intercomm(0, world, 1 - world.rank, 7)
refused(bytes_of(between), "the communicator is an intercommunicator")
between.Free()
alone.Free()
refused(bytes_of(alone), "the communicator is MPI_COMM_NULL")
refused(bytes_of(world)[:3], "and 3 bytes were given")

# The program's own messages still arrive.
assert world.allreduce(1) == world.size

# It finalises MPI while a rank is kept.
assert keep() == "kept"
assert keep() == "used"
assert keep() == "kept"
MPI.Finalize()
words = keep()
assert "the program has finalised it" in words, words
refused(b"", "MPI has already been finalised in this process")
say("passed")
