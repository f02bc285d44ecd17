// The index arithmetic of the kernels, for a test.
#include "index.h"

extern "C" {

u64 index_value_of(u64 chunk, u64 round, u64 thread) { return value_of(chunk, round, thread); }
u64 index_round_of(u64 lane) { return round_of(lane); }
u64 index_unit_of(u64 tile, u64 part, u64 thread) { return unit_of(tile, part, thread); }

}
