"""Encodes batches with `qumat-qdp` from the device's memory: `cuda_rival.py BATCHES ROUNDS DEVICE`, for `cuda.py`.

BATCHES is a JSON list of objects with `rows`, `values` and `qubits`. Prints a JSON object: the version and the median
seconds of each batch, or what is missing. The time of a batch includes all that a caller waits for: allocating the
state, encoding it, and making the tensor. Run it in a Python that has that library (`pip install qumat-qdp==0.2.0`, Python 3.10 to
3.12) and a PyTorch for CUDA.
"""

import importlib.metadata
import json
import statistics
import sys
import time

#: The period of the data, as in ours.
PERIOD = 1 << 14


def main() -> int:
    batches, rounds, device = json.loads(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    try:
        import torch
        from qumat_qdp import QdpEngine

        version = importlib.metadata.version("qumat-qdp")
        engine = QdpEngine(device_id=device, precision="float32", backend="cuda")
    except (ImportError, RuntimeError) as error:
        print(json.dumps({"missing": first_line(error)}))
        return 0
    if not torch.cuda.is_available():
        print(json.dumps({"missing": "PyTorch finds no CUDA device"}))
        return 0
    torch.cuda.set_device(device)
    found = [batch | measured(torch, engine, rounds, **batch) for batch in batches]
    print(json.dumps({"version": version, "batches": found}))
    return 0


def measured(torch, engine, rounds: int, rows: int, values: int, qubits: int) -> dict:
    """The median time of a batch in seconds, or an error."""
    try:
        index = torch.arange(rows * values, device="cuda")
        data = (index % min(values, PERIOD) + 1).to(torch.float32).reshape(rows, values)
        del index
        seconds = [one_round(torch, engine, data, qubits) for _ in range(rounds + 1)]
        check(torch, engine, data, qubits)
    except (RuntimeError, ValueError) as error:
        return {"failed": first_line(error)}
    # The first round is not counted.
    return {"seconds": statistics.median(seconds[1:])}


def one_round(torch, engine, data, qubits: int) -> float:
    torch.cuda.synchronize()
    start = time.perf_counter()
    encoded(torch, engine, data, qubits)
    torch.cuda.synchronize()
    return time.perf_counter() - start


def encoded(torch, engine, data, qubits: int):
    return torch.from_dlpack(engine.encode(data, qubits, "amplitude"))


def check(torch, engine, data, qubits: int) -> None:
    """Whether the last amplitude of the last row is correct."""
    states = encoded(torch, engine, data, qubits)
    last = data.shape[1] - 1
    found = complex(states[-1, last].item())
    expected = float(data[-1, last]) / float(torch.linalg.vector_norm(data[-1].to(torch.float64)))
    if abs(found - expected) > 1e-5 * expected:
        raise ValueError(f"its amplitude {last} is {found} and should be {expected}")


def first_line(error: Exception) -> str:
    return str(error).strip().split("\n")[0]


if __name__ == "__main__":
    sys.exit(main())
