"""Tests the documentation: its code prints what it shows, its lines are short, and its links are valid."""

import os
import re
import shlex
import subprocess
import sys
import unittest
from pathlib import Path
from typing import NamedTuple

from support import SOURCES, FolderTest, needs_compiler, needs_library

ROOT = SOURCES.parent.parent
FIRST_PAGE = ROOT / "docs" / "getting-started.md"
READMES = [ROOT / "README.md", ROOT / "python" / "README.md"]
PAGES = [*READMES, ROOT / "CHANGELOG.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]

# The most characters of a line of prose, and one more.
WIDTH = 120


class Block(NamedTuple):
    language: str
    text: str


def blocks(page: Path) -> list[Block]:
    found = re.findall(r"^```(\w*)\n(.*?)^```$", page.read_text(), re.DOTALL | re.MULTILINE)
    return [Block(*block) for block in found]


def commands(block: Block) -> list[str]:
    """The lines of the code without comments."""
    return [line.split(" #")[0].rstrip() for line in block.text.splitlines()]


def without_places(text: str) -> str:
    """Replaces addresses and folders, which differ from machine to machine."""
    return re.sub(r"\(/\S*/", "(/", re.sub(r"0x[0-9a-f]+", "0x", text))


class FirstPage(FolderTest):
    """Runs the blocks of a page: files, named in their first line; commands; and the output of the command before."""

    def command(self, line: str) -> str:
        variables = re.findall(r"^(\w+)=(\S+) ", line)
        python, *arguments = shlex.split(line)[len(variables) :]
        self.assertEqual(python, "python")
        environment = os.environ | {"PYTHONPATH": str(SOURCES)} | dict(variables)
        command = [sys.executable, *arguments]
        ran = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, timeout=300)
        self.assertEqual((ran.returncode, ran.stderr), (0, ""))
        return ran.stdout

    @needs_compiler
    @needs_library
    def test_every_block_runs_and_prints_what_the_page_shows(self) -> None:
        install, *rest = blocks(FIRST_PAGE)
        self.assertIn("pip install ./python", install.text)
        printed, checked = "", 0
        for block in rest:
            if block.language == "sh":
                self.assertEqual(printed, "", "what a command prints is shown")
                printed = self.command(block.text.strip())
            elif block.language == "text":
                self.assertEqual(without_places(printed), without_places(block.text))
                printed, checked = "", checked + 1
            else:
                name = re.match(r"# (\S+)\n", block.text)
                self.assertIsNotNone(name, block.text)
                self.file(name[1], block.text)
        self.assertEqual((checked, printed), (4, ""))

    def test_the_commands_to_install_are_those_of_the_readmes(self) -> None:
        """Skips commands that need the network; `test_install` tests them without it."""
        install, *_ = blocks(FIRST_PAGE)
        readmes = [block for page in READMES for block in blocks(page)]
        known = {command for block in readmes for command in commands(block)} | {"source my-env/bin/activate"}
        self.assertLessEqual(set(commands(install)), known)


class LibraryPage(FolderTest):
    @needs_compiler
    def test_the_program_prints_what_the_page_shows(self) -> None:
        """Uses the library in C; the one in Rust has the same functions."""
        found = blocks(ROOT / "docs" / "writing-a-library.md")
        program = "".join(block.text for block in found if block.language == "python")
        (shown,) = (block.text for block in found if block.language == "")
        self.assertIn("../toy/target/release/libtoy.so", program)
        library = self.folder / "libtoy.so"
        examples = ROOT / "runtime-abi" / "examples"
        flags = ["-std=c11", "-shared", "-fPIC", f"-I{ROOT / 'runtime-abi' / 'include'}"]
        subprocess.run(["cc", *flags, "-o", library, examples / "toy.c"], check=True)
        path = self.file("program.py", program.replace("../toy/target/release/libtoy.so", str(library)))
        environment = os.environ | {"PYTHONPATH": str(SOURCES)}
        ran = subprocess.run([sys.executable, path], env=environment, capture_output=True, text=True, timeout=300)
        self.assertEqual((ran.stdout, ran.stderr), (shown, ""))


def prose(page: Path) -> list[tuple[int, str]]:
    """The lines of prose, with their numbers: no code, no tables, no generated parts."""
    found, is_code, is_generated = [], False, False
    for number, line in enumerate(page.read_text().splitlines(), 1):
        if line.startswith("```"):
            is_code = not is_code
        elif not is_code and line.startswith("<!-- "):
            is_generated = line.startswith("<!-- begin ")
        elif not (is_code or is_generated or line.startswith("|")):
            found.append((number, line))
    return found


def anchors(page: Path) -> set[str]:
    """The anchors of a page: its headings, as GitHub names them."""
    text = re.sub(r"^```.*?^```$", "", page.read_text(), flags=re.DOTALL | re.MULTILINE)
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


class Pages(unittest.TestCase):
    def test_lines_of_prose_are_short(self) -> None:
        self.assertGreater(len(PAGES), 12)
        long = [
            f"{page.relative_to(ROOT)}:{number}: {len(line)} characters"
            for page in PAGES
            for number, line in prose(page)
            if len(line) >= WIDTH
        ]
        self.assertEqual(long, [])

    def test_links_lead_somewhere(self) -> None:
        within = re.compile(r"\]\(([^)#:]*)#?([^)#:]*)\)")
        links = [(page, *link) for page in PAGES for link in within.findall(page.read_text())]
        self.assertGreater(len(links), 50)
        for page, file, anchor in links:
            with self.subTest(page=page.name, file=file, anchor=anchor):
                target = page.parent / file if file else page
                self.assertTrue(target.exists())
                if anchor:
                    self.assertIn(anchor, anchors(target))


if __name__ == "__main__":
    unittest.main()
