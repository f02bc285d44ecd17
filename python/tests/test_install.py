"""Tests the contents of an install by `pip install ./python`."""

import os
import shutil
import subprocess
import sys
import unittest

from support import SOURCES, FolderTest

from selene_libgpu import places

QUESTION = "import selene_libgpu as s; print(s.find_compiler()); print(s.find_library())"


class Install(FolderTest):
    """Uses a copy of the package's folder, so that the checkout stays clean."""

    def setUp(self) -> None:
        super().setUp()
        ignored = shutil.ignore_patterns("build", "*.egg-info", "__pycache__")
        shutil.copytree(SOURCES.parent, self.folder / "python", ignore=ignored)
        # The cargo in this path always fails.
        cargo = self.executable("bin/cargo", "raise SystemExit(1)")
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if name not in (places.COMPILER_VARIABLE, places.LIBRARY_VARIABLE)
        }
        path = f"{cargo.parent}{os.pathsep}{os.environ['PATH']}"
        self.environment |= {"PATH": path, "CARGO_TARGET_DIR": str(self.folder / "target")}

    def install(self, **variables: str) -> subprocess.CompletedProcess:
        options = ["--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check"]
        return subprocess.run(
            [sys.executable, "-m", "pip", "install", *options, "--target", self.folder / "site", self.folder / "python"],
            capture_output=True,
            text=True,
            env=self.environment | variables,
        )

    def installed(self, question: str) -> list[str]:
        environment = self.environment | {"PYTHONPATH": str(self.folder / "site")}
        answer = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, env=environment)
        self.assertEqual(answer.returncode, 0, answer.stderr)
        return answer.stdout.splitlines()

    def test_compiler_and_library_of_the_checkout_come_along(self) -> None:
        products = [places.COMPILER_NAME, places.LIBRARY_NAME]
        for name in products:
            self.file(f"target/release/{name}", "contents")
        self.executable("target/release/libgpu-describe", "import sys; print('described', *sys.argv[1:])")
        for name in ["libgpu-run", "libgpu-worker"]:
            self.executable(f"target/release/{name}", "")
        done = self.install()
        self.assertEqual(done.returncode, 0, done.stderr)
        bundled = self.folder / "site" / "selene_libgpu" / "_bundled"
        self.assertEqual(self.installed(QUESTION), [str(bundled / name) for name in products])
        describe = [self.folder / "site" / "bin" / "libgpu-describe", "--json", "a b"]
        environment = self.environment | {"PYTHONPATH": str(self.folder / "site")}
        ran = subprocess.run(describe, capture_output=True, text=True, env=environment)
        self.assertEqual((ran.stdout, ran.stderr), ("described --json a b\n", ""))
        self.assertTrue((self.folder / "site" / "bin" / "qis-compiler").exists())
        self.assertTrue((self.folder / "site" / "bin" / "libgpu-run").exists())
        # libgpu starts it from its own folder.
        self.assertTrue(os.access(bundled / "libgpu-worker", os.X_OK))
        # The next install without binaries must not find those of this build.
        shutil.rmtree(self.folder / "site")
        self.assertEqual(self.install(SELENE_LIBGPU_BUNDLE="0").returncode, 0)
        self.assertFalse(bundled.exists())
        self.assertFalse((self.folder / "site" / "bin").exists())
        self.assertTrue(bundled.parent.exists())

    def test_a_folder_that_is_no_checkout_is_named(self) -> None:
        done = self.install()
        self.assertNotEqual(done.returncode, 0)
        self.assertIn(f"{self.folder} is no checkout to build from", done.stderr + done.stdout)

    def test_a_checkout_without_llvm_is_told_to_set_up(self) -> None:
        self.file("Cargo.toml")
        self.environment.pop("LLVM_SYS_211_PREFIX", None)
        done = self.install()
        self.assertIn("run `cargo xtask setup`", done.stderr + done.stdout)

    def test_a_failed_build_is_reported_in_a_sentence(self) -> None:
        self.file("Cargo.toml")
        done = self.install(LLVM_SYS_211_PREFIX="/somewhere")
        self.assertIn("--package qis-compiler` failed in", done.stderr + done.stdout)


if __name__ == "__main__":
    unittest.main()
