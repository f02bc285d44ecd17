"""Guppy programs that compute for a while without a qubit: how fast is the code that a compiler makes?

A quantum program waits for its qubits most of the time; what it computes between measurements (decoding, random walks,
fits) has the shape of these.
"""

from guppylang import guppy
from guppylang.std.builtins import array, nat, output


@guppy
def collatz() -> None:
    """Whole numbers in registers: no memory, an unpredictable branch."""
    longest = 0
    for start in range(1, 400000):
        n = start
        steps = 0
        while n != 1:
            if n % 2 == 0:
                n = n // 2
            else:
                n = 3 * n + 1
            steps += 1
        if steps > longest:
            longest = steps
    output("longest", longest)


@guppy
def sieve() -> None:
    """An array that is written in strides and read once."""
    primes = 0
    for turn in range(1500):
        composite = array(False for _ in range(20000))
        for n in range(2, 20000):
            if not composite[n]:
                if turn == 0:
                    primes += 1
                multiple = n * n
                while multiple < 20000:
                    composite[multiple] = True
                    multiple += n
    output("primes", primes)


@guppy
def matrices() -> None:
    """Arrays of arrays of floats: three loops in each other."""
    left = array(array(1.0 / (1.0 + i + j) for j in range(48)) for i in range(48))
    right = array(array(float(i - j) for j in range(48)) for i in range(48))
    trace = 0.0
    for _ in range(400):
        for i in range(48):
            for j in range(48):
                entry = 0.0
                for k in range(48):
                    entry += left[i][k] * right[k][j]
                if i == j:
                    trace += entry
    output("trace", trace)


@guppy
def mandelbrot() -> None:
    """Floats in registers."""
    inside = 0
    for row in range(1000):
        for column in range(1000):
            real = -2.0 + 3.0 * column / 1000.0
            imaginary = -1.5 + 3.0 * row / 1000.0
            x = 0.0
            y = 0.0
            turn = 0
            while turn < 200 and x * x + y * y < 4.0:
                x, y = x * x - y * y + real, 2.0 * x * y + imaginary
                turn += 1
            if turn == 200:
                inside += 1
    output("inside", inside)


@guppy
def fibonacci(n: int) -> int:
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


@guppy
def calls() -> None:
    """A function that calls itself: the price of a call."""
    output("fibonacci", fibonacci(39))


@guppy
def distance(first: array[int, 64], second: array[int, 64]) -> int:
    """How many places differ."""
    total = 0
    for i in range(64):
        if first[i] != second[i]:
            total += 1
    return total


@guppy
def decoder() -> None:
    """A table of patterns, and the one nearest to each syndrome: what a lookup decoder does."""
    seed = nat(12345)
    word = array(0 for _ in range(64))
    other = array(1 for _ in range(64))
    nearest = 0
    for _ in range(600000):
        for i in range(64):
            seed = (seed * nat(1103515245) + nat(12345)) % nat(2147483648)
            word[i] = int(seed // nat(65536)) % 2
        if distance(word, other) < 24:
            nearest += 1
    output("near", nearest)


PROGRAMS = {
    "collatz": collatz,
    "sieve": sieve,
    "matrices": matrices,
    "mandelbrot": mandelbrot,
    "calls": calls,
    "decoder": decoder,
}
