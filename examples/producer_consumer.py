"""A producer and a consumer: two contexts, and work that is put off.

    python examples/producer_consumer.py [--ranks 1] [--transport threads|processes]

The producer's calls return at once. Its work is done later, when the gate opens, and a counter tells the consumer.
"""

import sys

import ranks  # first: it finds the package of this checkout

import numpy as np
from guppylang import guppy
from guppylang.std.builtins import output
from selene_libgpu import Gpu


@guppy
def main() -> None:
    producer, consumer = Gpu(), Gpu()
    gate = producer.counter_create()
    done = producer.counter_create()
    result = consumer.buffer_create()
    product = producer.buffer_create()
    producer.buffer_push(product, 3.0)
    producer.counter_wait(gate, 1)
    producer.buffer_scale(product, 2.0)
    producer.counter_notify(done, 1, 0)
    # All that was put off: the producer has not multiplied yet.
    output("done", consumer.counter_read(done))
    consumer.counter_notify(gate, 1, 0)
    consumer.counter_wait(done, 1)
    output("done", consumer.counter_read(done))
    produced = producer.buffer_get(product, 0)
    output("value", produced)
    consumer.buffer_push(result, produced)
    consumer.buffer_add_scalar(result, 1.0)
    output("value", consumer.buffer_get(result, 0))
    producer.discard()
    consumer.discard()


def example() -> int:
    found = ranks.run(main, ranks.parse_arguments(__doc__, ranks=1))
    (before, after), (produced, consumed) = found["done"], found["value"]
    lines = [
        f"the producer is done with {before} of 1 products before the gate opens, with {after} after it",
        f"it made 2 * 3.0 = {produced}, and the consumer {produced} + 1 = {consumed}",
    ]
    out = 2.0 * np.array([3.0])
    expected = np.concatenate([[0, 1], out, out + 1.0])
    return ranks.report(lines, np.concatenate([found["done"], found["value"]]), expected)


if __name__ == "__main__":
    sys.exit(example())
