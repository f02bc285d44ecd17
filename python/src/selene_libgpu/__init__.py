"""Guppy programs with GPU calls: compile them with qis-compiler, run them in Selene, and compute with libgpu.

    from guppylang import guppy
    from guppylang.std.builtins import output
    from selene_libgpu import Gpu, build
    from selene_sim import Quest

    @guppy
    def main() -> None:
        gpu = Gpu()
        buffer = gpu.buffer_create()
        gpu.buffer_push(buffer, 2.5)
        output("value", gpu.buffer_get(buffer, 0))
        gpu.discard()

    for shot in build(main).run_shots(Quest(), n_qubits=1, n_shots=3):
        print(list(shot))
"""

from selene_libgpu.compiler import CompileError, compile
from selene_libgpu.context import Context, GpuError
from selene_libgpu.emulator import build
from selene_libgpu.functions import Gpu
from selene_libgpu.library import LibGpu
from selene_libgpu.places import NotFoundError, find_compiler, find_library
from selene_libgpu.tensors import Tensor, state_tensor

__all__ = [
    "CompileError",
    "Context",
    "Gpu",
    "GpuError",
    "LibGpu",
    "NotFoundError",
    "Tensor",
    "build",
    "compile",
    "find_compiler",
    "find_library",
    "state_tensor",
]
