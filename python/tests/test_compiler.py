"""Tests the command line that `compile` builds, and its handling of the compiler's output."""

import json
import unittest

from guppylang import guppy
from guppylang.std.builtins import output
from support import FolderTest, needs_compiler

from selene_libgpu import CompileError, Gpu, compile

# Prints its command line and input, as JSON.
ECHO = """
import json, os, sys
source = None if "-" != sys.argv[1] else sys.stdin.buffer.read()[:8].decode("latin-1")
print(json.dumps({"arguments": sys.argv[1:], "magic": source, "no_color": os.environ.get("NO_COLOR")}))
"""
REFUSE = """
import sys
print("error: prog.hugr: gpu_call to \\"f\\": argument 2 has type int<5>\\n", file=sys.stderr)
sys.exit(1)
"""


@guppy
def with_gpu() -> None:
    gpu = Gpu()
    buffer = gpu.buffer_create()
    output("length", gpu.buffer_len(buffer))
    gpu.discard()


class StandIn(FolderTest):
    """Uses a compiler that only reports how it was called."""

    def asked(self, program, **options) -> dict:
        return json.loads(compile(program, compiler=self.executable("echo", ECHO), **options))

    def test_a_program_goes_through_standard_input(self) -> None:
        package = with_gpu.compile()
        for program in [with_gpu, package, package.modules[0], package.to_bytes()]:
            asked = self.asked(program)
            self.assertEqual(asked["magic"], "HUGRiHJv", program)
            self.assertEqual(asked["arguments"][0], "-")

    def test_a_path_is_passed_on_so_that_messages_name_it(self) -> None:
        for path in [self.folder / "x.hugr", str(self.folder / "x.hugr")]:
            asked = self.asked(path)
            self.assertEqual(asked["arguments"][0], str(self.folder / "x.hugr"))
            self.assertIsNone(asked["magic"])

    def test_options_become_flags(self) -> None:
        plain = self.asked(b"HUGRiHJv")["arguments"]
        self.assertEqual(plain, ["-", "-o", "-", "--emit", "ll", "-O", "2", "--platform", "helios"])
        options = {"target": "aarch64-apple-darwin", "cpu": "apple-m1", "entry": "start", "gpu_lib": self.folder / "l.so"}
        asked = self.asked(b"HUGRiHJv", emit="asm", opt_level=0, platform="sol", debug=True, **options)["arguments"]
        self.assertEqual(asked[3:9], ["--emit", "asm", "-O", "0", "--platform", "sol"])
        for flag, value in options.items():
            at = asked.index("--" + flag.replace("_", "-"))
            self.assertEqual(asked[at + 1], str(value))
        self.assertIn("-g", asked)
        limited = self.asked(b"HUGRiHJv", size_limit=1, time_limit=0.5)["arguments"]
        self.assertEqual(limited[-4:], ["--size-limit", "1", "--time-limit", "0.5"])

    def test_messages_carry_no_colour(self) -> None:
        self.assertEqual(self.asked(b"HUGRiHJv")["no_color"], "1")

    def test_a_refusal_is_the_compilers_own_message(self) -> None:
        with self.assertRaises(CompileError) as caught:
            compile(b"HUGRiHJv", compiler=self.executable("refuse", REFUSE))
        self.assertEqual(str(caught.exception), 'error: prog.hugr: gpu_call to "f": argument 2 has type int<5>')

    def test_a_guppy_function_is_named_in_messages(self) -> None:
        script = "import sys; sys.stderr.write('error: standard input: it is wrong'); raise SystemExit(1)"
        with self.assertRaisesRegex(CompileError, "^error: with_gpu: it is wrong$"):
            compile(with_gpu, compiler=self.executable("refuse", script))

    def test_a_silent_failure_still_says_something(self) -> None:
        with self.assertRaisesRegex(CompileError, "silent ended with status 3"):
            compile(b"HUGRiHJv", compiler=self.executable("silent", "raise SystemExit(3)"))

    def test_what_is_no_compiler_is_told(self) -> None:
        for script, words in [
            ("import os; os.kill(os.getpid(), 11)", "ended by signal 11 and said nothing; is it a qis-compiler"),
            (None, "cannot be started: Permission denied; is it a qis-compiler"),
        ]:
            compiler = self.executable("odd", script) if script else self.file("text", "not a program")
            with self.assertRaisesRegex(CompileError, words):
                compile(b"HUGRiHJv", compiler=compiler)

    def test_options_are_checked_by_their_names_here(self) -> None:
        for options, words in [
            ({"platform": "soll"}, "^platform is 'soll'; it takes 'helios', 'sol'$"),
            ({"opt_level": 4}, "^opt_level is 4; it takes 0, 1, 2, 3$"),
            ({"emit": "exe"}, "^emit is 'exe'; it takes 'll', 'asm', 'interface', 'bc', 'obj'$"),
        ]:
            with self.subTest(**options), self.assertRaisesRegex(CompileError, words):
                self.asked(b"HUGRiHJv", **options)

    def test_binary_formats_are_bytes(self) -> None:
        script = "import sys; sys.stdout.buffer.write(bytes([0xBC, 0xFF, 0]))"
        compiler = self.executable("binary", script)
        self.assertEqual(compile(b"HUGRiHJv", emit="bc", compiler=compiler), bytes([0xBC, 0xFF, 0]))

    def test_other_things_are_no_programs(self) -> None:
        with self.assertRaisesRegex(TypeError, "cannot be of type int; give a Guppy function"):
            self.asked(17)


@needs_compiler
class Real(unittest.TestCase):
    """Uses the compiler in QIS_COMPILER."""

    def test_every_format(self) -> None:
        self.assertIn("define", compile(with_gpu))
        self.assertIn("gpu_validate_api", compile(with_gpu, emit="asm"))
        self.assertTrue(compile(with_gpu, emit="bc").startswith(b"BC"))
        self.assertIn(b"qmain", compile(with_gpu, emit="obj"))

    def test_the_interface_lists_the_functions(self) -> None:
        interface = compile(with_gpu, emit="interface")
        self.assertIn("buffer_len", interface)
        json.loads(interface)

    def test_debug_information_of_a_guppy_function_is_kept_on_request(self) -> None:
        self.assertIn("!DILocation(line: ", compile(with_gpu, debug=True))
        self.assertNotIn("!DILocation(line: ", compile(with_gpu))

    def test_a_few_bytes_that_unpack_to_many_are_refused(self) -> None:
        # A frame of zstd with a run: one byte that stands for 2 MiB, in blocks of 128 KiB.
        run = (131072 << 3 | 0b10).to_bytes(3, "little") + b" "
        last = (131072 << 3 | 0b11).to_bytes(3, "little") + b" "
        packed = b"HUGRiHJv)A" + bytes.fromhex("28b52ffd0038") + run * 15 + last
        with self.assertRaisesRegex(CompileError, "holds, or says that it holds, more than 1 MiB, .*; size_limit= changes it"):
            compile(packed, size_limit=1)

    def test_what_is_no_hugr_is_refused_in_words(self) -> None:
        with self.assertRaises(CompileError) as caught:
            compile(b"this is no HUGR")
        message = str(caught.exception)
        self.assertTrue(message.startswith("error: the program: "), message)
        self.assertLess(len(message.splitlines()), 15)
        self.assertNotIn("0x", message)
        self.assertNotIn("\x1b", message)


if __name__ == "__main__":
    unittest.main()
