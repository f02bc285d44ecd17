"""What the file of a library says of itself: that it is one, and in an ELF file the SONAME, by which it wants to be found."""

import struct
from pathlib import Path

# From the ELF specification: kinds of segments, and tags of entries of the dynamic section.
PT_LOAD, PT_DYNAMIC = 1, 2
DT_STRTAB, DT_SONAME = 5, 14


# How libraries begin: ELF, archives, Mach-O of 64 bits and of several processors, Windows.
BEGINNINGS = (b"\x7fELF", b"!<arch>\n", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"MZ")


def is_library(path: Path) -> bool:
    """Whether a file begins as a library does, shared or static."""
    with path.open("rb") as file:
        return file.read(8).startswith(BEGINNINGS)


def soname(path: Path) -> str | None:
    """The SONAME of a 64-bit ELF library; None where it has none, or the file is of another kind."""
    content = path.read_bytes()
    if len(content) < 6 or content[:5] != b"\x7fELF\x02":
        return None
    try:
        return _soname(content, "<" if content[5] == 1 else ">")
    except (struct.error, ValueError):
        # The file is damaged, and the linker has better words for that.
        return None


def _soname(content: bytes, order: str) -> str | None:
    segments = _segments(content, order)
    tags = {tag: value for kind, *place in segments if kind == PT_DYNAMIC for tag, value in _tags(content, order, *place)}
    if DT_SONAME not in tags or DT_STRTAB not in tags:
        return None
    # The table of names is given by its address when loaded.
    for kind, offset, address, size in segments:
        if kind == PT_LOAD and address <= tags[DT_STRTAB] < address + size:
            start = offset + tags[DT_STRTAB] - address + tags[DT_SONAME]
            return content[start : content.index(b"\0", start)].decode(errors="replace")
    return None


def _segments(content: bytes, order: str) -> list[tuple[int, int, int, int]]:
    """Kind, offset in the file, address when loaded and size of each segment."""
    (table,) = struct.unpack_from(order + "Q", content, 32)
    width, count = struct.unpack_from(order + "HH", content, 54)
    rows = (struct.unpack_from(order + "IIQQQQ", content, table + width * row) for row in range(count))
    return [(kind, offset, address, size) for kind, _, offset, address, _, size in rows]


def _tags(content: bytes, order: str, offset: int, _address: int, size: int) -> list[tuple[int, int]]:
    return [struct.unpack_from(order + "QQ", content, offset + at) for at in range(0, size, 16)]
