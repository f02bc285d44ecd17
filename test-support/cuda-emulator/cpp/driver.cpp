// An emulated CUDA driver for tests: the functions of the driver that the crate calls, with errors where the behaviour
// of a real one is undefined. Work is done when it is queued. With lazy streams, which a test or KERNELS_RUN=late in
// the environment selects, it is done as late as the order of streams and events allows, so that a missing wait shows
// as a wrong number: memory has undefined contents until its stream reaches its allocation, and again after it is
// freed. A test can make a function fail, and can count what was not freed.
#include "simt.h"

#include <dlfcn.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <utility>
#include <vector>

extern "C" bool simt_run(
    void (*kernel)(), unsigned blocks, unsigned threads, unsigned stride, const unsigned long long *arguments);

namespace {

using Result = int;
using Address = unsigned long long;

constexpr Result SUCCESS = 0, INVALID_VALUE = 1, OUT_OF_MEMORY = 2, NO_DEVICE = 100, INVALID_DEVICE = 101;
constexpr Result INVALID_PTX = 218, INVALID_CONTEXT = 201, NOT_FOUND = 500, LAUNCH_FAILED = 719, NO_UPDATE = 910;
constexpr Result INVALID_HANDLE = 400, NOT_READY = 600, NO_PEER_ACCESS = 217, UNSUPPORTED_PTX = 222;

constexpr unsigned char POISON = 0xcd;

// A launch, with a copy of its arguments from when it was described.
struct Launch {
    void *kernel;
    unsigned blocks, threads;
    unsigned long long arguments[8];
};

// A launch and a copy as callers of the driver describe them.
struct KernelParams {
    void *kernel;
    unsigned x, y, z, threads, ty, tz, shared;
    void **arguments, **extra;
    void *other_kernel, *context;
};

struct Place {
    size_t x, y, z, level;
    unsigned type;
    void *host;
    Address device;
    void *array, *reserved;
    size_t pitch, height;
};

struct CopyParams {
    Place from, to;
    size_t bytes, height, depth;
};

struct Copy {
    Address to, from;
    size_t bytes;
};

enum class Does { Launch, Copy, Nothing };

struct Node {
    Does does;
    Launch launch;
    Copy copy;
    // The numbers of its dependencies. All of them have lower numbers, so there are no cycles.
    std::vector<size_t> after;
};

struct Graph {
    std::vector<Node> nodes;
    std::vector<void *> handles;
};

// An instance of a graph. It has nodes of its own, which are named by those of the graph as long as that exists.
struct Executable {
    void *graph;
    std::vector<Node> nodes;
};

// The largest number of GPUs.
constexpr int DEVICES = 16;

// The queued work, how much was queued and how much is done, and the first failure.
struct Stream {
    int device;
    std::deque<std::function<Result()>> work;
    size_t queued = 0, done = 0;
    Result failed = SUCCESS;
    // Whether it contains work that never ends.
    bool held = false;
};

// The last record: the stream, and the amount of work before it.
struct Event {
    int device;
    void *stream = nullptr;
    size_t behind = 0;
};

// Allocated memory, and whether its freeing is queued.
struct Block {
    size_t bytes;
    int device;
    bool returned = false;
};

bool runs_late()
{
    const char *when = std::getenv("KERNELS_RUN");
    return when && std::string(when) == "late";
}

struct Machine {
    // The oldest driver version that is supported.
    int version = 12000, devices = 1, major = 9, minor = 0;
    size_t memory = size_t(1) << 30, used = 0;
    // The function that fails, its code, and the number of successful calls before.
    std::string failing;
    Result code = SUCCESS;
    int after = 0;
    bool initialised = false;
    int retained = 0;
    // Whether streams delay their work until the host waits, and whether GPUs read unpinned host memory directly.
    bool lazy = runs_late(), pageable = false;
    // Whether copies between GPUs succeed without effect.
    bool deaf = false;
    // The size of the groups of GPUs that reach each other's memory; 0 for all GPUs.
    int island = 0;
    int alone = -1;
    // The bytes that the pool keeps, and whether there are pools.
    uint64_t threshold = 0;
    bool has_pools = true;
    std::set<void *> modules;
    std::map<void *, Stream> streams;
    std::map<void *, Event> events;
    std::map<Address, Block> blocks;
    // For each GPU, the other GPUs that may use its memory.
    std::set<int> guests[DEVICES];
    // Pinned host memory and its size.
    std::map<void *, size_t> pinned;
    // The number of parameters of each kernel.
    std::map<std::string, size_t> kernels;
    unsigned waits = 0;
    unsigned launches = 0;
    std::map<void *, Graph> graphs;
    std::map<void *, Executable> executables;
    unsigned uploads = 0;
    // The numbers of the last launched graph's nodes, in the order of execution.
    std::vector<size_t> order;
};

Machine machine;
std::recursive_mutex turn;
// The stack of a thread's contexts.
thread_local std::vector<void *> pushed;

void *current()
{
    return pushed.empty() ? nullptr : pushed.back();
}
// One for each GPU; contexts and memory pools are named by their addresses.
int contexts[DEVICES], pools[DEVICES];

// The index of an address in an array, or -1.
int number_in(const int (&things)[DEVICES], const void *place)
{
    for (int i = 0; i < machine.devices; ++i) {
        if (place == &things[i]) {
            return i;
        }
    }
    return -1;
}

// The GPU whose context is current.
int current_device() { return number_in(contexts, current()); }

Result begin(const char *name, bool needs_context = true)
{
    if (machine.failing == name && machine.after-- == 0) {
        return machine.code;
    }
    return needs_context && current_device() < 0 ? INVALID_CONTEXT : SUCCESS;
}

void *place_of(Address address)
{
    return reinterpret_cast<void *>(uintptr_t(address));
}

// Memory that was freed asynchronously. It stays allocated for a while, so that a late write is detected.
std::deque<std::pair<unsigned char *, size_t>> gone;
size_t gone_bytes = 0;
constexpr size_t MOST_GONE = size_t(64) << 20;

// Releases freed memory until at most this much is left.
void forget(size_t most)
{
    while (gone_bytes > most) {
        auto [block, bytes] = gone.front();
        gone.pop_front();
        gone_bytes -= bytes;
        if (std::any_of(block, block + bytes, [](unsigned char byte) { return byte != POISON; })) {
            std::fprintf(stderr, "memory was written after it was freed\n");
            std::abort();
        }
        std::free(block);
    }
}

// The end of a block, when its stream has reached its freeing.
Result let_go(Address address)
{
    auto block = machine.blocks.find(address);
    size_t bytes = block->second.bytes;
    machine.used -= bytes;
    machine.blocks.erase(block);
    if (!machine.lazy) {
        std::free(place_of(address));
        return SUCCESS;
    }
    std::memset(place_of(address), POISON, bytes);
    gone.emplace_back(static_cast<unsigned char *>(place_of(address)), bytes);
    gone_bytes += bytes;
    forget(MOST_GONE);
    return SUCCESS;
}

// Whether bytes lie in pinned memory, which is read when a copy is done and not before.
bool is_pinned(const void *from, size_t bytes)
{
    auto after = machine.pinned.upper_bound(const_cast<void *>(from));
    if (after == machine.pinned.begin()) {
        return false;
    }
    auto [start, size] = *--after;
    return static_cast<const char *>(from) + bytes <= static_cast<char *>(start) + size;
}

// Whether a GPU can access the memory of another one.
bool reaches(int device, int peer)
{
    if (device == machine.alone || peer == machine.alone)
        return false;
    return device != peer && (machine.island == 0 || device / machine.island == peer / machine.island);
}

// Whether bytes lie in one allocated block that the GPU may access.
bool holds(int device, Address address, size_t bytes)
{
    auto after = machine.blocks.upper_bound(address);
    if (after == machine.blocks.begin()) {
        return false;
    }
    const auto &[start, block] = *--after;
    bool may = block.device == device || machine.guests[block.device].count(device);
    return may && address + bytes <= start + block.bytes;
}

// The GPU of the allocated block that contains an address.
int owner_of(Address address) { return (--machine.blocks.upper_bound(address))->second.device; }

// Registers the kernels of a module. All parameters are addresses or 64-bit integers.
bool note_kernels(std::string text)
{
    const std::string entry = ".entry ";
    for (size_t at; (at = text.find(entry)) != text.npos;) {
        text.erase(0, at + entry.size());
        size_t open = text.find('('), close = text.find(')');
        std::string parameters = text.substr(open, close - open);
        size_t count = 0;
        for (size_t from = 0; (from = parameters.find(".param .", from)) != parameters.npos; ++from, ++count) {
            if (parameters.compare(from + 8, 3, "u64") != 0) {
                return false;
            }
        }
        machine.kernels[text.substr(0, open)] = count;
    }
    return !machine.kernels.empty();
}

// Whether this driver reads the PTX version of a text: CUDA 12.3 reads up to 8.3, and CUDA 13.3 up to 9.3.
bool reads(const std::string &text)
{
    const std::string line = "\n.version ";
    size_t at = text.find(line);
    int major = 0, minor = 0;
    if (at == text.npos || std::sscanf(text.c_str() + at + line.size(), "%d.%d", &major, &minor) != 2) {
        return false;
    }
    return 1000 * (major + 4) + 10 * minor <= machine.version;
}

// The function of this name in this library.
void *function(const char *name)
{
    Dl_info self;
    dladdr(reinterpret_cast<void *>(&note_kernels), &self);
    return dlsym(dlopen(self.dli_fname, RTLD_LAZY | RTLD_NOLOAD), name);
}

std::string name_of(void *kernel)
{
    Dl_info found;
    return dladdr(kernel, &found) && found.dli_sname ? found.dli_sname : "";
}

void *handle_in(std::set<void *> &handles)
{
    void *handle = std::malloc(1);
    handles.insert(handle);
    return handle;
}

// A handle of an object.
template <typename T>
void *handle_in(std::map<void *, T> &handles, T what)
{
    void *handle = std::malloc(1);
    handles[handle] = std::move(what);
    return handle;
}

// Removes a handle of any kind.
template <typename Handles>
Result drop(Handles &handles, void *handle)
{
    if (!handles.erase(handle)) {
        return INVALID_VALUE;
    }
    std::free(handle);
    return SUCCESS;
}

Result describe(
    Launch &launch, void *kernel, unsigned x, unsigned y, unsigned z, unsigned threads, unsigned ty, unsigned tz, void **arguments)
{
    if (x == 0 || y != 1 || z != 1 || threads == 0 || ty != 1 || tz != 1) {
        return INVALID_VALUE;
    }
    auto known = machine.kernels.find(name_of(kernel));
    if (known == machine.kernels.end() || known->second > 8) {
        return NOT_FOUND;
    }
    launch = {kernel, x, threads, {}};
    for (size_t i = 0; i < known->second; ++i) {
        std::memcpy(&launch.arguments[i], arguments[i], sizeof launch.arguments[i]);
    }
    return SUCCESS;
}

Result describe(Launch &launch, const KernelParams &params)
{
    if (params.shared || params.extra || params.other_kernel || params.context || !params.arguments) {
        return INVALID_VALUE;
    }
    return describe(
        launch, params.kernel, params.x, params.y, params.z, params.threads, params.ty, params.tz, params.arguments);
}

// One row of bytes in device memory, whose type has the number 2.
bool is_row(const Place &place)
{
    return !(place.x || place.y || place.z || place.level || place.host || place.array || place.reserved || place.pitch || place.height)
        && place.type == 2;
}

Result describe(Copy &copy, const CopyParams &params, void *wanted)
{
    copy = {params.to.device, params.from.device, params.bytes};
    bool plain = is_row(params.to) && is_row(params.from) && params.height == 1 && params.depth == 1;
    return plain && copy.bytes > 0 && wanted == current() ? SUCCESS : INVALID_VALUE;
}

// Whether the GPU may read the inputs of a reduction: the addresses, and the bytes there.
bool holds_inputs(int device, const Launch &launch)
{
    std::string name = name_of(launch.kernel);
    if (name.compare(0, 7, "reduce_") != 0) {
        return true;
    }
    size_t bytes = launch.arguments[2] * (name.find("_f32") != name.npos ? 4 : 8);
    auto input = reinterpret_cast<const Address *>(uintptr_t(launch.arguments[0]));
    return holds(device, launch.arguments[0], 8 * launch.arguments[1])
        && (bytes == 0 || std::all_of(input, input + launch.arguments[1], [&](Address at) { return holds(device, at, bytes); }));
}

Result run(int device, const Launch &launch)
{
    ++machine.launches;
    if (machine.failing == "a kernel" && machine.after-- == 0) {
        return machine.code;
    }
    if (!holds_inputs(device, launch)) {
        return LAUNCH_FAILED;
    }
    bool ended = simt_run(reinterpret_cast<void (*)()>(launch.kernel), launch.blocks, launch.threads, 1, launch.arguments);
    return ended ? SUCCESS : LAUNCH_FAILED;
}

Result run(int device, const Copy &copy)
{
    bool apart = copy.to + copy.bytes <= copy.from || copy.from + copy.bytes <= copy.to;
    if (!holds(device, copy.to, copy.bytes) || !holds(device, copy.from, copy.bytes) || !apart) {
        return INVALID_VALUE;
    }
    if (machine.deaf && owner_of(copy.to) != owner_of(copy.from)) {
        return SUCCESS;
    }
    std::memcpy(reinterpret_cast<void *>(uintptr_t(copy.to)), reinterpret_cast<void *>(uintptr_t(copy.from)), copy.bytes);
    return SUCCESS;
}

Result run(int device, const Node &node)
{
    switch (node.does) {
    case Does::Launch: return run(device, node.launch);
    case Does::Copy: return run(device, node.copy);
    default: return SUCCESS;
    }
}

// Queues work in a stream of the current GPU, or does it immediately.
Result queue(void *handle, std::function<Result()> work)
{
    auto found = machine.streams.find(handle);
    if (found == machine.streams.end() || found->second.device != current_device()) {
        return INVALID_HANDLE;
    }
    if (!machine.lazy) {
        return work();
    }
    found->second.work.push_back(std::move(work));
    ++found->second.queued;
    return SUCCESS;
}

// Does a stream's work up to this amount. A destroyed stream has none left.
Result reach(void *handle, size_t many)
{
    auto found = machine.streams.find(handle);
    if (found == machine.streams.end()) {
        return SUCCESS;
    }
    Stream &stream = found->second;
    while (stream.done < many) {
        auto work = std::move(stream.work.front());
        stream.work.pop_front();
        ++stream.done;
        Result outcome = work();
        stream.failed = stream.failed ? stream.failed : outcome;
    }
    return stream.failed;
}

Result reach_end(void *handle)
{
    auto found = machine.streams.find(handle);
    return found == machine.streams.end() ? INVALID_HANDLE : reach(handle, found->second.queued);
}

void reach_all()
{
    std::lock_guard<std::recursive_mutex> guard(turn);
    for (auto &[handle, stream] : machine.streams) {
        reach_end(handle);
    }
}

// The last node that has not run and whose dependencies have all run; the number of nodes if there is none.
size_t next_of(const std::vector<Node> &nodes, const std::vector<bool> &done)
{
    for (size_t i = nodes.size(); i-- > 0;) {
        auto waited_for = [&](size_t other) { return done[other]; };
        if (!done[i] && std::all_of(nodes[i].after.begin(), nodes[i].after.end(), waited_for)) {
            return i;
        }
    }
    return nodes.size();
}

// Of the ready nodes the last one runs first, so that a missing edge shows.
Result run_all(int device, const std::vector<Node> &nodes)
{
    std::vector<bool> done(nodes.size());
    machine.order.clear();
    for (size_t node; (node = next_of(nodes, done)) < nodes.size();) {
        if (Result failed = run(device, nodes[node])) {
            return failed;
        }
        done[node] = true;
        machine.order.push_back(node);
    }
    return SUCCESS;
}

// The node of a graph with this handle; the number of nodes if there is none.
size_t number_of(const Graph &graph, void *node)
{
    return std::find(graph.handles.begin(), graph.handles.end(), node) - graph.handles.begin();
}

// Adds a node with dependencies, each of which is a node of the graph and named once.
Result add(void **handle, void *to, void *const *after, size_t count, Node node)
{
    auto graph = machine.graphs.find(to);
    if (graph == machine.graphs.end()) {
        return INVALID_VALUE;
    }
    auto &[nodes, handles] = graph->second;
    for (size_t i = 0; i < count; ++i) {
        size_t number = number_of(graph->second, after[i]);
        if (number == nodes.size() || std::count(node.after.begin(), node.after.end(), number)) {
            return INVALID_VALUE;
        }
        node.after.push_back(number);
    }
    // A number that no other handle has, and that is no valid address.
    static uintptr_t numbers = 0;
    *handle = reinterpret_cast<void *>(++numbers);
    nodes.push_back(node);
    handles.push_back(*handle);
    return SUCCESS;
}

// The node of an instance that belongs to a node of its graph, or null.
Node *node_of(void *executable, void *node, Does does)
{
    auto found = machine.executables.find(executable);
    if (found == machine.executables.end()) {
        return nullptr;
    }
    auto graph = machine.graphs.find(found->second.graph);
    if (graph == machine.graphs.end()) {
        return nullptr;
    }
    size_t number = number_of(graph->second, node);
    auto &nodes = found->second.nodes;
    return number < nodes.size() && nodes[number].does == does ? &nodes[number] : nullptr;
}

} // namespace

#define BEGIN(...) \
    std::lock_guard<std::recursive_mutex> guard(turn); \
    if (Result refused = begin(__VA_ARGS__)) return refused

extern "C" {

// The interface for tests.

void fake_reset()
{
    forget(0);
    machine = Machine();
}

void fake_version(int version) { machine.version = version; }
void fake_devices(int devices) { machine.devices = devices; }
void fake_capability(int major, int minor) { machine.major = major, machine.minor = minor; }
void fake_memory(size_t bytes) { machine.memory = bytes; }
void fake_lazy(int lazy) { machine.lazy = lazy; }
void fake_pools(int has_pools) { machine.has_pools = has_pools; }
void fake_pageable(int pageable) { machine.pageable = pageable; }
void fake_deaf(int deaf) { machine.deaf = deaf; }
void fake_island(int gpus) { machine.island = gpus; }
void fake_alone(int device) { machine.alone = device; }

// The interface for the stand-in for NCCL: whether a GPU may access bytes, whether it can reach another GPU, the GPU of
// a stream, and functions that block and unblock a stream.
bool fake_holds(int device, Address address, size_t bytes)
{
    std::lock_guard<std::recursive_mutex> guard(turn);
    return holds(device, address, bytes);
}

bool fake_reaches(int device, int peer)
{
    std::lock_guard<std::recursive_mutex> guard(turn);
    return reaches(device, peer);
}

int fake_device_of(void *stream)
{
    std::lock_guard<std::recursive_mutex> guard(turn);
    auto found = machine.streams.find(stream);
    return found == machine.streams.end() ? -1 : found->second.device;
}

void fake_hold(void *stream, bool held)
{
    std::lock_guard<std::recursive_mutex> guard(turn);
    machine.streams.at(stream).held = held;
}

void fake_fail(const char *name, Result code, int after)
{
    machine.failing = name, machine.code = code, machine.after = after;
}

// Queued work counts as done here, and where tests ask for leaks.
unsigned fake_launches()
{
    reach_all();
    return machine.launches;
}

// The number of waits for a whole GPU.
unsigned fake_waits() { return machine.waits; }

unsigned fake_uploads() { return machine.uploads; }

// The nodes of the last launched graph, in the order of execution, and their number.
size_t fake_order(size_t *nodes, size_t room)
{
    reach_all();
    std::copy_n(machine.order.begin(), std::min(room, machine.order.size()), nodes);
    return machine.order.size();
}

// The number of contexts, modules, streams, events, allocations and graphs that were not freed.
size_t fake_left()
{
    reach_all();
    forget(0);
    return machine.retained + machine.modules.size() + machine.streams.size() + machine.events.size() + machine.blocks.size()
        + machine.pinned.size() + machine.graphs.size() + machine.executables.size();
}

// The functions that the crate calls.

Result cuDriverGetVersion(int *version)
{
    BEGIN("cuDriverGetVersion", false);
    *version = machine.version;
    return SUCCESS;
}

Result cuInit(unsigned)
{
    BEGIN("cuInit", false);
    machine.initialised = true;
    return machine.devices > 0 ? SUCCESS : NO_DEVICE;
}

Result cuDeviceGetCount(int *count)
{
    BEGIN("cuDeviceGetCount", false);
    *count = machine.devices;
    return SUCCESS;
}

Result cuDeviceGet(int *device, int ordinal)
{
    BEGIN("cuDeviceGet", false);
    *device = ordinal;
    return ordinal < machine.devices ? SUCCESS : INVALID_DEVICE;
}

Result cuDeviceGetName(char *name, int size, int device)
{
    BEGIN("cuDeviceGetName", false);
    std::snprintf(name, size, "Emulator %d", device);
    return SUCCESS;
}

Result cuDeviceTotalMem_v2(size_t *bytes, int)
{
    BEGIN("cuDeviceTotalMem", false);
    *bytes = machine.memory;
    return SUCCESS;
}

Result cuDeviceGetAttribute(int *value, int attribute, int)
{
    BEGIN("cuDeviceGetAttribute", false);
    switch (attribute) {
    case 16: // multiprocessors
        *value = 2;
        return SUCCESS;
    case 75:
        *value = machine.major;
        return SUCCESS;
    case 76:
        *value = machine.minor;
        return SUCCESS;
    case 88: // reads memory that is not pinned
        *value = machine.pageable;
        return SUCCESS;
    case 115: // has pools
        *value = machine.has_pools;
        return SUCCESS;
    }
    return INVALID_VALUE;
}

Result cuDevicePrimaryCtxRetain(void **found, int device)
{
    BEGIN("cuDevicePrimaryCtxRetain", false);
    ++machine.retained;
    *found = &contexts[device];
    return SUCCESS;
}

Result cuDevicePrimaryCtxRelease_v2(int)
{
    BEGIN("cuDevicePrimaryCtxRelease", false);
    --machine.retained;
    return SUCCESS;
}

Result cuCtxGetCurrent(void **found)
{
    BEGIN("cuCtxGetCurrent", false);
    *found = current();
    return SUCCESS;
}

Result cuCtxPushCurrent_v2(void *wanted)
{
    BEGIN("cuCtxPushCurrent", false);
    if (number_in(contexts, wanted) < 0) {
        return INVALID_CONTEXT;
    }
    pushed.push_back(wanted);
    return SUCCESS;
}

Result cuCtxPopCurrent_v2(void **popped)
{
    BEGIN("cuCtxPopCurrent", false);
    if (pushed.empty()) {
        return INVALID_CONTEXT;
    }
    *popped = pushed.back();
    pushed.pop_back();
    return SUCCESS;
}

Result cuCtxSynchronize()
{
    BEGIN("cuCtxSynchronize");
    ++machine.waits;
    Result failed = SUCCESS;
    for (auto &[handle, stream] : machine.streams) {
        if (stream.device == current_device()) {
            Result outcome = reach_end(handle);
            failed = failed ? failed : outcome;
        }
    }
    return failed;
}

Result cuDeviceGetDefaultMemPool(void **pool, int device)
{
    BEGIN("cuDeviceGetDefaultMemPool", false);
    *pool = &pools[device];
    return SUCCESS;
}

Result cuDeviceCanAccessPeer(int *can, int device, int peer)
{
    BEGIN("cuDeviceCanAccessPeer", false);
    bool known = device >= 0 && device < machine.devices && peer >= 0 && peer < machine.devices;
    *can = known && reaches(device, peer);
    return known ? SUCCESS : INVALID_DEVICE;
}

// An access descriptor: a GPU, whose location type has the number 1, and reading and writing, which has the number 3.
struct Access {
    unsigned type;
    int device;
    unsigned flags;
};

Result cuMemPoolSetAccess(void *pool, const Access *access, size_t count)
{
    BEGIN("cuMemPoolSetAccess", false);
    int owner = number_in(pools, pool);
    if (owner < 0 || count != 1 || access->type != 1 || access->flags != 3 || access->device == owner) {
        return INVALID_VALUE;
    }
    if (access->device < 0 || access->device >= machine.devices || !reaches(access->device, owner)) {
        return NO_PEER_ACCESS;
    }
    machine.guests[owner].insert(access->device);
    return SUCCESS;
}

constexpr int THRESHOLD = 4, RESERVED = 5, USED = 7;

Result cuMemPoolSetAttribute(void *pool, int attribute, const uint64_t *value)
{
    BEGIN("cuMemPoolSetAttribute", false);
    if (number_in(pools, pool) < 0 || attribute != THRESHOLD) {
        return INVALID_VALUE;
    }
    machine.threshold = *value;
    return SUCCESS;
}

Result cuMemPoolGetAttribute(void *pool, int attribute, uint64_t *value)
{
    BEGIN("cuMemPoolGetAttribute");
    *value = attribute == THRESHOLD ? machine.threshold : machine.used;
    bool known = attribute == THRESHOLD || attribute == RESERVED || attribute == USED;
    return number_in(pools, pool) >= 0 && known ? SUCCESS : INVALID_VALUE;
}

Result cuMemPoolTrimTo(void *pool, size_t)
{
    BEGIN("cuMemPoolTrimTo", false);
    return number_in(pools, pool) >= 0 ? SUCCESS : INVALID_VALUE;
}

Result cuModuleLoadData(void **module, const char *text)
{
    BEGIN("cuModuleLoadData");
    if (!reads(text)) {
        return UNSUPPORTED_PTX;
    }
    if (!note_kernels(text)) {
        return INVALID_PTX;
    }
    *module = handle_in(machine.modules);
    return SUCCESS;
}

Result cuModuleUnload(void *module)
{
    BEGIN("cuModuleUnload");
    return drop(machine.modules, module);
}

Result cuModuleGetFunction(void **found, void *module, const char *name)
{
    BEGIN("cuModuleGetFunction");
    *found = function(name);
    return *found && machine.kernels.count(name) && machine.modules.count(module) ? SUCCESS : NOT_FOUND;
}

Result cuStreamCreate(void **stream, unsigned)
{
    BEGIN("cuStreamCreate");
    *stream = handle_in(machine.streams, Stream{current_device(), {}});
    return SUCCESS;
}

Result cuStreamDestroy_v2(void *stream)
{
    BEGIN("cuStreamDestroy");
    reach_end(stream);
    return drop(machine.streams, stream);
}

Result cuStreamSynchronize(void *stream)
{
    std::lock_guard<std::recursive_mutex> waits(turn);
    // The wait is over, even if it fails.
    Result failed = reach_end(stream);
    BEGIN("cuStreamSynchronize");
    return failed;
}

// Work queued after it waits for the work before the event's current record, even if the event is recorded again.
Result cuStreamWaitEvent(void *stream, void *event, unsigned flags)
{
    BEGIN("cuStreamWaitEvent");
    auto found = machine.events.find(event);
    if (found == machine.events.end() || !found->second.stream || flags != 0) {
        return INVALID_HANDLE;
    }
    // The failure belongs to the other stream.
    return queue(stream, [recorded = found->second] { return reach(recorded.stream, recorded.behind), SUCCESS; });
}

Result cuMemGetInfo_v2(size_t *free, size_t *total)
{
    BEGIN("cuMemGetInfo");
    *free = machine.memory - machine.used;
    *total = machine.memory;
    return SUCCESS;
}

Result cuMemHostAlloc(void **place, size_t bytes, unsigned)
{
    BEGIN("cuMemHostAlloc");
    if (bytes == 0) {
        return INVALID_VALUE;
    }
    *place = std::aligned_alloc(4096, (bytes + 4095) / 4096 * 4096);
    // The rest is fresh from the system: writing all of it would dominate the time of a test.
    std::memset(*place, POISON, std::min(bytes, size_t(1) << 16));
    machine.pinned[*place] = bytes;
    return SUCCESS;
}

Result cuMemFreeHost(void *place)
{
    BEGIN("cuMemFreeHost");
    auto found = machine.pinned.find(place);
    if (found != machine.pinned.end() && machine.lazy) {
        // Copies in progress would access it.
        std::memset(place, POISON, found->second);
    }
    return drop(machine.pinned, place);
}

Result cuMemAllocAsync(Address *address, size_t bytes, void *stream)
{
    BEGIN("cuMemAllocAsync");
    auto found = machine.streams.find(stream);
    if (bytes == 0 || found == machine.streams.end() || found->second.device != current_device()) {
        return INVALID_VALUE;
    }
    if (bytes > machine.memory - machine.used) {
        // Memory that this stream frees before that point can be reused.
        reach_end(stream);
    }
    if (bytes > machine.memory - machine.used) {
        return OUT_OF_MEMORY;
    }
    void *block = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
    *address = Address(uintptr_t(block));
    machine.blocks[*address] = {bytes, current_device()};
    machine.used += bytes;
    return queue(stream, [block, bytes] { return std::memset(block, POISON, bytes), SUCCESS; });
}

Result cuMemFreeAsync(Address address, void *stream)
{
    BEGIN("cuMemFreeAsync");
    auto block = machine.blocks.find(address);
    if (block == machine.blocks.end() || block->second.returned) {
        return INVALID_VALUE;
    }
    Result given = queue(stream, [address] { return let_go(address); });
    if (machine.lazy && given == SUCCESS) {
        block->second.returned = true;
    }
    return given;
}

Result cuMemcpyHtoDAsync_v2(Address to, const void *from, size_t bytes, void *stream)
{
    BEGIN("cuMemcpyHtoDAsync");
    if (bytes == 0) {
        return INVALID_VALUE;
    }
    int device = current_device();
    if (!holds(device, to, bytes)) {
        return INVALID_VALUE;
    }
    if (!machine.lazy) {
        return queue(stream, [=] { return std::memcpy(reinterpret_cast<void *>(uintptr_t(to)), from, bytes), SUCCESS; });
    }
    // Unpinned memory is copied before the call returns, unless the GPU reads it directly.
    std::shared_ptr<char[]> copied;
    if (!machine.pageable && !is_pinned(from, bytes)) {
        copied.reset(new char[bytes]);
        std::memcpy(copied.get(), from, bytes);
    }
    return queue(stream, [=] {
        if (!holds(device, to, bytes)) {
            return INVALID_VALUE;
        }
        std::memcpy(place_of(to), copied ? copied.get() : from, bytes);
        return SUCCESS;
    });
}

Result cuMemcpyDtoHAsync_v2(void *to, Address from, size_t bytes, void *stream)
{
    BEGIN("cuMemcpyDtoHAsync");
    if (bytes == 0) {
        return INVALID_VALUE;
    }
    Result given = queue(stream, [=, device = current_device()] {
        if (!holds(device, from, bytes)) {
            return INVALID_VALUE;
        }
        std::memcpy(to, reinterpret_cast<void *>(uintptr_t(from)), bytes);
        return SUCCESS;
    });
    // A copy to unpinned memory is done when the call returns.
    return given || is_pinned(to, bytes) ? given : reach_end(stream);
}

Result cuLaunchKernel(
    void *kernel, unsigned x, unsigned y, unsigned z, unsigned threads, unsigned ty, unsigned tz, unsigned, void *stream,
    void **arguments, void **)
{
    BEGIN("cuLaunchKernel");
    Launch launch;
    if (Result refused = describe(launch, kernel, x, y, z, threads, ty, tz, arguments)) {
        return refused;
    }
    return queue(stream, [launch, device = current_device()] { return run(device, launch); });
}

Result cuMemcpyDtoDAsync_v2(Address to, Address from, size_t bytes, void *stream)
{
    BEGIN("cuMemcpyDtoDAsync");
    if (bytes == 0) {
        return INVALID_VALUE;
    }
    return queue(stream, [=, device = current_device()] { return run(device, Copy{to, from, bytes}); });
}

Result cuGraphCreate(void **graph, unsigned flags)
{
    BEGIN("cuGraphCreate");
    if (flags != 0) {
        return INVALID_VALUE;
    }
    *graph = handle_in(machine.graphs, Graph());
    return SUCCESS;
}

Result cuGraphDestroy(void *graph)
{
    BEGIN("cuGraphDestroy");
    return drop(machine.graphs, graph);
}

Result cuGraphAddKernelNode_v2(void **handle, void *graph, void *const *after, size_t count, const KernelParams *params)
{
    BEGIN("cuGraphAddKernelNode");
    Node node = {Does::Launch, {}, {}, {}};
    if (Result refused = describe(node.launch, *params)) {
        return refused;
    }
    return add(handle, graph, after, count, node);
}

Result cuGraphAddMemcpyNode(
    void **handle, void *graph, void *const *after, size_t count, const CopyParams *params, void *wanted)
{
    BEGIN("cuGraphAddMemcpyNode");
    Node node = {Does::Copy, {}, {}, {}};
    if (Result refused = describe(node.copy, *params, wanted)) {
        return refused;
    }
    return add(handle, graph, after, count, node);
}

Result cuGraphAddEmptyNode(void **handle, void *graph, void *const *after, size_t count)
{
    BEGIN("cuGraphAddEmptyNode");
    return add(handle, graph, after, count, {Does::Nothing, {}, {}, {}});
}

Result cuGraphGetNodes(void *graph, void **nodes, size_t *count)
{
    BEGIN("cuGraphGetNodes");
    auto found = machine.graphs.find(graph);
    if (found == machine.graphs.end() || nodes) {
        return INVALID_VALUE;
    }
    *count = found->second.nodes.size();
    return SUCCESS;
}

Result cuGraphInstantiateWithFlags(void **executable, void *graph, unsigned long long flags)
{
    BEGIN("cuGraphInstantiateWithFlags");
    auto found = machine.graphs.find(graph);
    if (found == machine.graphs.end() || flags != 0) {
        return INVALID_VALUE;
    }
    *executable = handle_in(machine.executables, Executable{graph, found->second.nodes});
    return SUCCESS;
}

Result cuGraphExecDestroy(void *executable)
{
    BEGIN("cuGraphExecDestroy");
    return drop(machine.executables, executable);
}

Result cuGraphExecKernelNodeSetParams_v2(void *executable, void *handle, const KernelParams *params)
{
    BEGIN("cuGraphExecKernelNodeSetParams");
    Node *node = node_of(executable, handle, Does::Launch);
    if (!node) {
        return INVALID_VALUE;
    }
    Launch launch;
    if (Result refused = describe(launch, *params)) {
        return refused;
    }
    if (launch.kernel != node->launch.kernel) {
        return NO_UPDATE;
    }
    node->launch = launch;
    return SUCCESS;
}

Result cuGraphExecMemcpyNodeSetParams(void *executable, void *handle, const CopyParams *params, void *wanted)
{
    BEGIN("cuGraphExecMemcpyNodeSetParams");
    Node *node = node_of(executable, handle, Does::Copy);
    Copy copy;
    if (!node || describe(copy, *params, wanted)) {
        return INVALID_VALUE;
    }
    node->copy = copy;
    return SUCCESS;
}

Result cuGraphUpload(void *executable, void *stream)
{
    BEGIN("cuGraphUpload");
    ++machine.uploads;
    return machine.executables.count(executable) && machine.streams.count(stream) ? SUCCESS : INVALID_VALUE;
}

Result cuGraphLaunch(void *executable, void *stream)
{
    BEGIN("cuGraphLaunch");
    auto found = machine.executables.find(executable);
    if (found == machine.executables.end()) {
        return INVALID_VALUE;
    }
    return queue(stream, [nodes = found->second.nodes, device = current_device()] { return run_all(device, nodes); });
}

Result cuEventCreate(void **event, unsigned)
{
    BEGIN("cuEventCreate");
    *event = handle_in(machine.events, Event{current_device()});
    return SUCCESS;
}

Result cuEventDestroy_v2(void *event)
{
    BEGIN("cuEventDestroy");
    return drop(machine.events, event);
}

Result cuEventRecord(void *event, void *stream)
{
    BEGIN("cuEventRecord");
    auto into = machine.events.find(event);
    auto from = machine.streams.find(stream);
    if (into == machine.events.end() || from == machine.streams.end() || into->second.device != from->second.device) {
        return INVALID_HANDLE;
    }
    into->second.stream = stream;
    into->second.behind = from->second.queued;
    return SUCCESS;
}

Result cuEventSynchronize(void *event)
{
    BEGIN("cuEventSynchronize");
    auto found = machine.events.find(event);
    return found == machine.events.end() ? INVALID_VALUE : reach(found->second.stream, found->second.behind);
}

// The query does the work before the event; a caller cannot tell that from an earlier completion.
Result cuEventQuery(void *event)
{
    BEGIN("cuEventQuery");
    auto found = machine.events.find(event);
    if (found != machine.events.end()) {
        auto stream = machine.streams.find(found->second.stream);
        if (stream != machine.streams.end() && stream->second.held) {
            return NOT_READY;
        }
    }
    return found == machine.events.end() ? INVALID_VALUE : reach(found->second.stream, found->second.behind);
}

Result cuEventElapsedTime(float *milliseconds, void *from, void *to)
{
    BEGIN("cuEventElapsedTime");
    *milliseconds = 0.5f;
    return machine.events.count(from) && machine.events.count(to) ? SUCCESS : INVALID_VALUE;
}

Result cuGetErrorName(Result code, const char **name)
{
    static const std::map<Result, const char *> NAMES = {
        {INVALID_VALUE, "CUDA_ERROR_INVALID_VALUE"}, {OUT_OF_MEMORY, "CUDA_ERROR_OUT_OF_MEMORY"},
        {INVALID_CONTEXT, "CUDA_ERROR_INVALID_CONTEXT"}, {INVALID_PTX, "CUDA_ERROR_INVALID_PTX"},
        {LAUNCH_FAILED, "CUDA_ERROR_LAUNCH_FAILED"}, {NOT_FOUND, "CUDA_ERROR_NOT_FOUND"},
        {INVALID_HANDLE, "CUDA_ERROR_INVALID_HANDLE"},
        {NO_PEER_ACCESS, "CUDA_ERROR_PEER_ACCESS_UNSUPPORTED"}, {NO_UPDATE, "CUDA_ERROR_GRAPH_EXEC_UPDATE_FAILURE"},
    };
    auto found = NAMES.find(code);
    if (found == NAMES.end()) {
        return INVALID_VALUE;
    }
    *name = found->second;
    return SUCCESS;
}

Result cuGetErrorString(Result code, const char **text)
{
    static std::string words;
    const char *name;
    if (cuGetErrorName(code, &name) != SUCCESS) {
        return INVALID_VALUE;
    }
    words = std::string("the words for ") + name;
    *text = words.c_str();
    return SUCCESS;
}

}
