"""Programs compiled, linked with libgpu, and run in Selene."""

import unittest
from unittest import mock

from guppylang import guppy
from guppylang.std.builtins import output, panic
from guppylang.std.quantum import measure, qubit, x
from selene_sim import Quest
from selene_sim.exceptions import SelenePanicError
from support import RANKS, TRANSPORTS, FolderTest, needs_compiler, needs_library, on_ranks

from selene_libgpu import CompileError, Gpu, LibGpu, NotFoundError, build


@guppy
def without_gpu() -> None:
    q = qubit()
    x(q)
    output("one", measure(q).read())


@guppy
def norm() -> None:
    gpu = Gpu()
    buffer = gpu.buffer_create()
    gpu.buffer_push(buffer, 3.0)
    gpu.buffer_push(buffer, -4.0)
    state = gpu.amplitude_encode(buffer, 1)
    output("norm", gpu.state_norm(state))
    output("second", gpu.state_amplitude(state, 1))
    gpu.discard()


@guppy
def mistake() -> None:
    gpu = Gpu()
    output("never", gpu.buffer_get(12345, 0))
    gpu.discard()


@guppy
def number_of_ranks() -> None:
    gpu = Gpu()
    output("ranks", gpu.mesh_ranks())
    gpu.discard()


@guppy
def two_contexts() -> None:
    first, second = Gpu(), Gpu()
    counter = first.counter_create()
    first.counter_notify(counter, 7, 0)
    output("read", second.counter_read(counter))
    first.discard()
    second.discard()


@guppy
def stops_in_the_middle() -> None:
    gpu = Gpu()
    buffer = gpu.buffer_create()
    output("length", gpu.buffer_len(buffer))
    gpu.buffer_push(buffer, 1.0)
    output("length", gpu.buffer_len(buffer))
    output("never", gpu.buffer_get(buffer, 9))
    output("never", 1)
    panic("too late")
    gpu.discard()


def results(instance, shots: int = 1, ranks: int = 1) -> list[list[tuple]]:
    with on_ranks(ranks):
        return [list(shot) for shot in instance.run_shots(Quest(), n_qubits=1, n_shots=shots, timeout=60.0)]


@needs_compiler
class Build(FolderTest):
    def test_a_program_without_gpu_calls_needs_no_library(self) -> None:
        for platform in ["helios", "sol"]:
            with self.subTest(platform=platform), mock.patch.dict("os.environ", LIBGPU_PATH="/nothing/here"):
                instance = build(without_gpu, platform=platform)
                self.addCleanup(instance.delete_files)
                for ranks in RANKS:
                    self.assertEqual(results(instance, 2, ranks), [[("one", 1)], [("one", 1)]], f"{ranks} ranks")

    def test_a_missing_library_is_named(self) -> None:
        with self.assertRaisesRegex(NotFoundError, "the GPU library given, .*nothing.so"):
            build(norm, gpu_lib=self.folder / "nothing.so", build_dir=self.folder / "instance")

    def test_what_selene_cannot_link_is_refused(self) -> None:
        with self.assertRaisesRegex(ValueError, "emit='asm': Selene links what is emitted as 'll' or 'obj'"):
            build(norm, emit="asm")

    def test_an_unknown_option_is_refused(self) -> None:
        for options, words in [
            ({"gpulib": "x.so"}, r"no option 'gpulib'; did you mean 'gpu_lib'\?"),
            ({"optlevel": 0}, r"no option 'optlevel'; did you mean 'opt_level'\?"),
            ({"entry": "start"}, r"no option 'entry'; it takes build_dir, .*, utilities, verbose"),
        ]:
            with self.subTest(**options), self.assertRaisesRegex(TypeError, words):
                build(norm, build_dir=self.folder, **options)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_bad_programs_are_the_compilers_to_refuse(self) -> None:
        with self.assertRaises(CompileError):
            build(b"this is no HUGR", build_dir=self.folder)


@needs_compiler
@needs_library
class WithLibrary(FolderTest):
    def test_libgpu_answers(self) -> None:
        for options in [{}, {"platform": "sol", "opt_level": 0}, {"emit": "ll"}, {"cpu": "native", "debug": True}]:
            with self.subTest(**options):
                instance = build(norm, **options)
                self.addCleanup(instance.delete_files)
                for ranks in RANKS:
                    found = results(instance, ranks=ranks)
                    self.assertEqual(found, [[("norm", 5.0), ("second", -0.8)]], f"{ranks} ranks")

    def test_a_build_sets_the_ranks_of_its_runs(self) -> None:
        for transport in TRANSPORTS:
            with self.subTest(transport=transport):
                instance = build(number_of_ranks, ranks=3, transport=transport, build_dir=self.folder / transport)
                # Whatever the environment says.
                self.assertEqual(results(instance, ranks=2), [[("ranks", 3)]])
        self.assertEqual(results(build(number_of_ranks, build_dir=self.folder / "none"), ranks=2), [[("ranks", 2)]])

    def test_ranks_and_transports_that_there_are_not_are_refused(self) -> None:
        for wrong in [0, 65, -1, 2.0, True, "4"]:
            with self.assertRaisesRegex(ValueError, "ranks=.*: a program runs on 1 to 64 ranks"):
                build(number_of_ranks, ranks=wrong, build_dir=self.folder)
        with self.assertRaisesRegex(ValueError, "transport='pigeons': ranks exchange data by 'threads' or 'processes'"):
            build(number_of_ranks, transport="pigeons", build_dir=self.folder)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_the_compiled_file_stays_where_one_can_read_it(self) -> None:
        instance = build(norm, name="norm", emit="ll", build_dir=self.folder)
        self.assertIn("define", (self.folder / "norm.ll").read_text())
        self.assertEqual(instance.root, self.folder)

    def test_a_library_that_is_given_twice_is_linked_once(self) -> None:
        instance = build(norm, utilities=[LibGpu()], build_dir=self.folder)
        self.assertEqual(results(instance)[0][0], ("norm", 5.0))

    def test_a_failing_call_ends_the_run_with_the_librarys_words(self) -> None:
        instance = build(mistake, build_dir=self.folder)
        for ranks in RANKS:
            with self.subTest(ranks=ranks):
                with self.assertRaisesRegex(SelenePanicError, "buffer_get") as caught:
                    results(instance, ranks=ranks)
                self.assertEqual(caught.exception.code, 70002)

    def test_what_a_program_does_happens_in_the_order_of_its_source(self) -> None:
        instance = build(two_contexts, build_dir=self.folder / "two")
        for ranks in RANKS:
            self.assertEqual(results(instance, ranks=ranks), [[("read", 7)]], f"{ranks} ranks")
        instance = build(stops_in_the_middle, build_dir=self.folder / "stops")
        seen = []
        with self.assertRaisesRegex(SelenePanicError, "buffer_get: there is no value 9"):
            for shot in instance.run_shots(Quest(), n_qubits=1, timeout=60.0):
                for entry in shot:
                    seen.append(entry)
        self.assertEqual(seen, [("length", 0), ("length", 1)])


if __name__ == "__main__":
    unittest.main()
