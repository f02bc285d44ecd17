"""Notification between ranks: rank 1 tells each rank that the data is there, and a consumer waits for that.

    python examples/notification.py [--ranks 2] [--transport threads|processes]

Each rank has its own value of a counter. The consumer goes on when every rank has been notified, so it adds 1 to the
data, and never 0.
"""

import sys

import ranks  # first: it finds the package of this checkout

import numpy as np
from guppylang import guppy
from guppylang.std.builtins import comptime, output
from selene_libgpu import Gpu

LEN = 300


@guppy
def main() -> None:
    producer, consumer = Gpu(), Gpu()
    there = producer.counter_create()
    output("counter", consumer.counter_read(there))
    result = consumer.buffer_create()
    consumer.counter_wait(there, 1)
    data = producer.buffer_create()
    for i in range(comptime(LEN)):
        producer.buffer_push(data, float(i % 251) / 10.0)
    producer.buffer_scale(data, 2.0)
    producer.broadcast(data, 0)
    ranks = producer.mesh_ranks()
    for to in range(ranks):
        # After the broadcast, as that is an earlier call.
        producer.counter_notify_rank(there, 1 % ranks, to, 1, 0)
    added = consumer.counter_read(there)
    output("counter", added)
    for i in range(comptime(LEN)):
        consumer.buffer_push(result, producer.buffer_get(data, i))
    consumer.buffer_add_scalar(result, float(added))
    for i in range(comptime(LEN)):
        output("value", consumer.buffer_get(result, i))
    producer.discard()
    consumer.discard()


def example() -> int:
    found = ranks.run(main, ranks.parse_arguments(__doc__, ranks=2))
    before, after = found["counter"]
    lines = [
        f"the counter of rank 0 was {before} when the consumer began to wait, and {after} when it went on",
        f"2 in + {after} = {found['value'][:4]} …",
    ]
    data = np.arange(LEN) % 251 / 10.0
    return ranks.report(lines, found["value"], 2.0 * data + 1.0)


if __name__ == "__main__":
    sys.exit(example())
