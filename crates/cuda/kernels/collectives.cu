// Reductions over ranks whose data lies on one device. The twin of `collectives`' `meaning.rs`: element by element, through one binary
// tree over the ranks.
#include "device.h"

// How many ranks one launch goes through. Aligned groups of so many are nodes of the tree, so larger numbers take a second launch.
constexpr u64 GROUP = 8;

struct Sum {
    template <typename T>
    DEVICE T operator()(T a, T b) const
    {
        return a + b;
    }
};

// If one is not a number the result is not a number; of equal ones it is the second.
struct Min {
    template <typename T>
    DEVICE T operator()(T a, T b) const
    {
        return a < b || a != a ? a : b;
    }
};

struct Max {
    template <typename T>
    DEVICE T operator()(T a, T b) const
    {
        return a > b || a != a ? a : b;
    }
};

// So many elements as are loaded and stored at once.
template <typename T>
struct alignas(16) Pack {
    static constexpr u64 SIZE = 16 / sizeof(T);
    T items[SIZE];
};

// The largest power of two below a number from 2 on: how many leaves are under the left child.
DEVICE constexpr u64 left_of(u64 ranks)
{
    u64 half = 1;
    while (2 * half < ranks) {
        half *= 2;
    }
    return half;
}

// The node of the tree over RANKS ranks from FIRST on; `load(rank)` is a leaf.
template <u64 FIRST, u64 RANKS, typename Load, typename Combine>
DEVICE auto node(Load load, Combine combine)
{
    if constexpr (RANKS == 1) {
        return load(FIRST);
    } else {
        constexpr u64 LEFT = left_of(RANKS);
        auto left = node<FIRST, LEFT>(load, combine);
        auto right = node<FIRST + LEFT, RANKS - LEFT>(load, combine);
        for (u64 i = 0; i < sizeof(left.items) / sizeof(left.items[0]); ++i) {
            left.items[i] = combine(left.items[i], right.items[i]);
        }
        return left;
    }
}

// One element, where there are not enough for a pack.
template <typename T>
struct Single {
    T items[1];
};

template <u64 RANKS, typename T, typename Combine>
DEVICE void reduce_ranks(const u64 *inputs, u64 count, T *output, Combine combine)
{
    const T *input[RANKS];
    for (u64 rank = 0; rank < RANKS; ++rank) {
        input[rank] = reinterpret_cast<const T *>(inputs[rank]);
    }
    u64 packs = count / Pack<T>::SIZE;
    for (u64 i = first_of_launch(); i < packs; i += threads_of_launch()) {
        auto load = [&](u64 rank) { return reinterpret_cast<const Pack<T> *>(input[rank])[i]; };
        reinterpret_cast<Pack<T> *>(output)[i] = node<0, RANKS>(load, combine);
    }
    for (u64 i = packs * Pack<T>::SIZE + first_of_launch(); i < count; i += threads_of_launch()) {
        auto load = [&](u64 rank) { return Single<T>{{input[rank][i]}}; };
        output[i] = node<0, RANKS>(load, combine).items[0];
    }
}

template <typename T, typename Combine>
DEVICE void reduce(const u64 *inputs, u64 ranks, u64 count, T *output, Combine combine)
{
    static_assert(GROUP == 8, "the cases below are for this");
    switch (ranks) {
    case 1: return reduce_ranks<1>(inputs, count, output, combine);
    case 2: return reduce_ranks<2>(inputs, count, output, combine);
    case 3: return reduce_ranks<3>(inputs, count, output, combine);
    case 4: return reduce_ranks<4>(inputs, count, output, combine);
    case 5: return reduce_ranks<5>(inputs, count, output, combine);
    case 6: return reduce_ranks<6>(inputs, count, output, combine);
    case 7: return reduce_ranks<7>(inputs, count, output, combine);
    case 8: return reduce_ranks<8>(inputs, count, output, combine);
    }
}

#define REDUCE(name, T, Combine) \
    ROOMY_KERNEL name(const u64 *inputs, u64 ranks, u64 count, T *output) \
    { \
        reduce(inputs, ranks, count, output, Combine()); \
    }

#define REDUCE_ALL(type, T) \
    REDUCE(reduce_sum_##type, T, Sum) \
    REDUCE(reduce_min_##type, T, Min) \
    REDUCE(reduce_max_##type, T, Max)

REDUCE_ALL(f32, float)
REDUCE_ALL(f64, double)
// Sums of integers wrap around, which only unsigned ones do in C++.
REDUCE(reduce_sum_i64, u64, Sum)
REDUCE(reduce_min_i64, long long, Min)
REDUCE(reduce_max_i64, long long, Max)
REDUCE_ALL(u64, u64)
