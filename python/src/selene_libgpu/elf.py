"""Recognises the file of a library, and reads the SONAME of an ELF library: the name that the loader searches for."""

import struct
from pathlib import Path

# From the ELF specification: types of segments, and tags of the dynamic section.
PT_LOAD, PT_DYNAMIC = 1, 2
DT_STRTAB, DT_SONAME = 5, 14


# The first bytes of libraries: ELF, archives, Mach-O (64-bit and universal), Windows.
BEGINNINGS = (b"\x7fELF", b"!<arch>\n", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"MZ")


def is_library(path: Path) -> bool:
    """Whether a file starts like a shared or a static library."""
    with path.open("rb") as file:
        return file.read(8).startswith(BEGINNINGS)


def soname(path: Path) -> str | None:
    """The SONAME of a 64-bit ELF library; None if it has none, or for other files."""
    content = path.read_bytes()
    if len(content) < 6 or content[:5] != b"\x7fELF\x02":
        return None
    try:
        return _soname(content, "<" if content[5] == 1 else ">")
    except (struct.error, ValueError):
        # The file is damaged; the linker's message is better.
        return None


def _soname(content: bytes, order: str) -> str | None:
    segments = _segments(content, order)
    tags = {tag: value for kind, *place in segments if kind == PT_DYNAMIC for tag, value in _tags(content, order, *place)}
    if DT_SONAME not in tags or DT_STRTAB not in tags:
        return None
    # The address of the string table is the one after loading.
    for kind, offset, address, size in segments:
        if kind == PT_LOAD and address <= tags[DT_STRTAB] < address + size:
            start = offset + tags[DT_STRTAB] - address + tags[DT_SONAME]
            return content[start : content.index(b"\0", start)].decode(errors="replace")
    return None


def _segments(content: bytes, order: str) -> list[tuple[int, int, int, int]]:
    """Type, offset in the file, address after loading and size of each segment."""
    (table,) = struct.unpack_from(order + "Q", content, 32)
    width, count = struct.unpack_from(order + "HH", content, 54)
    rows = (struct.unpack_from(order + "IIQQQQ", content, table + width * row) for row in range(count))
    return [(kind, offset, address, size) for kind, _, offset, address, _, size in rows]


def _tags(content: bytes, order: str, offset: int, _address: int, size: int) -> list[tuple[int, int]]:
    return [struct.unpack_from(order + "QQ", content, offset + at) for at in range(0, size, 16)]
