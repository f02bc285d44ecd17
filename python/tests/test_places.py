"""Tests where the compiler and the library are searched for, and in which order."""

import os
from pathlib import Path
from unittest import main, mock

from support import FolderTest

from selene_libgpu import NotFoundError, places


class Places(FolderTest):
    def setUp(self) -> None:
        super().setUp()
        self.path_folder = self.folder / "bin"
        self.path_folder.mkdir()
        cleared = {places.COMPILER_VARIABLE: "", places.LIBRARY_VARIABLE: "", "PATH": str(self.path_folder)}
        self.use(mock.patch.dict(os.environ, cleared))
        self.use(mock.patch.object(places, "BUNDLED", self.folder / "bundled"))

    def use(self, patch) -> None:
        patch.start()
        self.addCleanup(patch.stop)

    def test_compiler_in_order_of_preference(self) -> None:
        on_path = self.executable("bin/qis-compiler", "")
        self.assertEqual(places.find_compiler(), on_path)
        bundled = self.file(f"bundled/{places.COMPILER_NAME}")
        self.assertEqual(places.find_compiler(), bundled)
        in_variable = self.file("by-variable")
        os.environ[places.COMPILER_VARIABLE] = str(in_variable)
        self.assertEqual(places.find_compiler(), in_variable)
        explicit = self.file("explicit")
        self.assertEqual(places.find_compiler(explicit), explicit)

    def test_the_command_of_this_package_is_no_compiler(self) -> None:
        self.executable("bin/qis-compiler", "from selene_libgpu_scripts import run_bundled")
        other = self.executable("more/qis-compiler", "")
        with self.assertRaises(NotFoundError):
            places.find_compiler()
        os.environ["PATH"] += os.pathsep + str(other.parent)
        self.assertEqual(places.find_compiler(), other)

    def test_library_in_order_of_preference(self) -> None:
        self.executable("bin/qis-compiler", "")
        beside_in_lib = self.file(f"lib/{places.LIBRARY_NAME}")
        self.assertEqual(places.find_library(), beside_in_lib)
        beside = self.file(f"bin/{places.LIBRARY_NAME}")
        self.assertEqual(places.find_library(), beside)
        bundled = self.file(f"bundled/{places.LIBRARY_NAME}")
        self.assertEqual(places.find_library(), bundled)
        in_variable = self.file("by-variable.so")
        os.environ[places.LIBRARY_VARIABLE] = str(in_variable)
        self.assertEqual(places.find_library(), in_variable)
        explicit = self.file("explicit.so")
        self.assertEqual(places.find_library(explicit), explicit)

    def test_nowhere_says_where_it_could_be(self) -> None:
        with self.assertRaisesRegex(NotFoundError, "qis-compiler was not found: .*compiler=PATH.*QIS_COMPILER.*PATH"):
            places.find_compiler()
        with self.assertRaisesRegex(NotFoundError, "gpu_lib=PATH.*LIBGPU_PATH"):
            places.find_library()

    def test_a_wrong_name_is_an_error_even_if_another_one_would_do(self) -> None:
        self.executable("bin/qis-compiler", "")
        os.environ[places.COMPILER_VARIABLE] = str(self.folder / "nothing-here")
        with self.assertRaisesRegex(NotFoundError, "set in QIS_COMPILER, .*nothing-here, does not exist"):
            places.find_compiler()
        with self.assertRaisesRegex(NotFoundError, "the GPU library given, .*is not a file"):
            places.find_library(Path(self.folder))


if __name__ == "__main__":
    main()
