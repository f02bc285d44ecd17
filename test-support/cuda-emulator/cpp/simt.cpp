#include "simt.h"

#include <ucontext.h>

#include <mutex>
#include <vector>

namespace simt {

Index thread, block, grid;

namespace {

constexpr unsigned LANES = 32;
constexpr size_t STACK = 64 << 10;

// A barrier of threads.
struct Barrier {
    unsigned expected = 0, arrived = 0, turn = 0;
};

struct Warp {
    Barrier barrier;
    // Two sets, because a lane may be one exchange ahead of another.
    unsigned char slots[2][LANES][8];
};

struct Fiber {
    ucontext_t context;
    std::vector<unsigned char> stack = std::vector<unsigned char>(STACK);
    unsigned exchanges = 0;
    bool done = false;
};

// A launch: a kernel with its arguments, all of which are addresses and integers.
using Arguments = unsigned long long;
using Kernel = void (*)(
    Arguments, Arguments, Arguments, Arguments, Arguments, Arguments, Arguments, Arguments);
Kernel kernel;
const Arguments *arguments;

ucontext_t scheduler;
std::vector<Fiber> fibers;
std::vector<Warp> warps;
Barrier whole;
// Whether any fiber made progress since the last check.
bool moved;

void yield()
{
    unsigned self = thread.x;
    swapcontext(&fibers[self].context, &scheduler);
    thread.x = self;
}

void wait(Barrier &barrier)
{
    unsigned turn = barrier.turn;
    moved = true;
    if (++barrier.arrived == barrier.expected) {
        barrier.arrived = 0;
        ++barrier.turn;
        return;
    }
    while (barrier.turn == turn) {
        yield();
    }
}

void run_fiber()
{
    const Arguments *a = arguments;
    kernel(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7]);
    fibers[thread.x].done = true;
    moved = true;
}

// Prepares a fiber to run the kernel from its start.
void begin(Fiber &fiber)
{
    fiber.exchanges = 0;
    fiber.done = false;
    getcontext(&fiber.context);
    fiber.context.uc_stack.ss_sp = fiber.stack.data();
    fiber.context.uc_stack.ss_size = STACK;
    fiber.context.uc_link = &scheduler;
    makecontext(&fiber.context, run_fiber, 0);
}

// Runs a warp as far as possible; returns whether it made progress. A warp that runs far ahead of the others shows a
// missing synchronisation.
bool run_warp(unsigned warp, unsigned stride)
{
    bool ever_moved = false;
    do {
        moved = false;
        for (unsigned k = 0; k < LANES; ++k) {
            unsigned i = warp * LANES + k * stride % LANES;
            if (!fibers[i].done) {
                thread.x = i;
                swapcontext(&scheduler, &fibers[i].context);
            }
        }
        ever_moved |= moved;
    } while (moved);
    return ever_moved;
}

// The stride determines the order in which warps, and threads in a warp, run.
bool run_block(unsigned threads, unsigned stride)
{
    for (Warp &warp : warps) {
        warp.barrier = {LANES};
    }
    whole = {threads};
    for (unsigned i = 0; i < threads; ++i) {
        begin(fibers[i]);
    }
    for (bool all_moved = true; all_moved;) {
        all_moved = false;
        for (unsigned k = 0; k < warps.size(); ++k) {
            all_moved |= run_warp(k * stride % warps.size(), stride);
        }
    }
    for (const Fiber &fiber : fibers) {
        if (!fiber.done) {
            return false;
        }
    }
    return true;
}

} // namespace

void wait_for_block() { wait(whole); }

void wait_for_warp() { wait(warps[thread.x / LANES].barrier); }

unsigned lane() { return thread.x % LANES; }

unsigned char *slot_of(unsigned lane)
{
    return warps[thread.x / LANES].slots[fibers[thread.x].exchanges % 2][lane];
}

void next_slots() { ++fibers[thread.x].exchanges; }

} // namespace simt

// Runs a kernel. The stride and the number of threads are coprime. False: threads wait for others that never arrive.
extern "C" bool simt_run(
    simt::Kernel kernel, unsigned blocks, unsigned threads, unsigned stride, const simt::Arguments *arguments)
{
    // There is one set of threads, so launches run one at a time.
    static std::mutex turn;
    std::lock_guard<std::mutex> guard(turn);
    simt::kernel = kernel;
    simt::arguments = arguments;
    simt::grid.x = blocks;
    simt::fibers.resize(threads);
    simt::warps.resize(threads / simt::LANES);
    for (unsigned i = 0; i < blocks; ++i) {
        simt::block.x = i;
        if (!simt::run_block(threads, stride)) {
            return false;
        }
    }
    return true;
}
