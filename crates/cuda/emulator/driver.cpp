// A driver of CUDA whose GPU is the emulator, for tests: the functions of the driver that the crate calls, strict about what a real one
// leaves undefined. Work is done when it is queued. A test can make a function fail, and can count what was not given back.
#include "simt.h"

#include <dlfcn.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <set>
#include <string>

extern "C" bool simt_run(
    void (*kernel)(), unsigned blocks, unsigned threads, unsigned stride, const unsigned long long *arguments);

namespace {

using Result = int;
using Address = unsigned long long;

constexpr Result SUCCESS = 0, INVALID_VALUE = 1, OUT_OF_MEMORY = 2, NO_DEVICE = 100, INVALID_DEVICE = 101;
constexpr Result INVALID_PTX = 218, INVALID_CONTEXT = 201, NOT_FOUND = 500, LAUNCH_FAILED = 719;

constexpr unsigned char POISON = 0xcd;

struct Machine {
    int version = 13000, devices = 1, major = 9, minor = 0;
    size_t memory = size_t(1) << 30, used = 0;
    // What fails, with which code, after how many calls that do not.
    std::string failing;
    Result code = SUCCESS;
    int after = 0;
    bool initialised = false;
    int retained = 0;
    std::set<void *> modules, streams, events;
    std::map<Address, size_t> blocks;
    // Pinned memory of the host.
    std::set<void *> pinned;
    // How many parameters each kernel has.
    std::map<std::string, size_t> kernels;
    unsigned launches = 0;
};

Machine machine;
std::recursive_mutex turn;
thread_local void *current = nullptr;
int context;

Result begin(const char *name, bool needs_context = true)
{
    if (machine.failing == name && machine.after-- == 0) {
        return machine.code;
    }
    return needs_context && current != &context ? INVALID_CONTEXT : SUCCESS;
}

// Whether bytes lie in one block that was taken.
bool holds(Address address, size_t bytes)
{
    auto after = machine.blocks.upper_bound(address);
    if (after == machine.blocks.begin()) {
        return false;
    }
    auto [start, size] = *--after;
    return address + bytes <= start + size;
}

// Notes the kernels of a module, all of whose parameters have 64 bits.
bool note_kernels(std::string text)
{
    const std::string entry = ".entry ";
    for (size_t at; (at = text.find(entry)) != text.npos;) {
        text.erase(0, at + entry.size());
        size_t open = text.find('('), close = text.find(')');
        std::string parameters = text.substr(open, close - open);
        size_t count = 0;
        for (size_t from = 0; (from = parameters.find(".param .", from)) != parameters.npos; ++from, ++count) {
            if (parameters.compare(from + 9, 2, "64") != 0) {
                return false;
            }
        }
        machine.kernels[text.substr(0, open)] = count;
    }
    return !machine.kernels.empty();
}

// The function of that name in this library.
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

Result drop(std::set<void *> &handles, void *handle)
{
    if (!handles.erase(handle)) {
        return INVALID_VALUE;
    }
    std::free(handle);
    return SUCCESS;
}

} // namespace

#define BEGIN(...) \
    std::lock_guard<std::recursive_mutex> guard(turn); \
    if (Result refused = begin(__VA_ARGS__)) return refused

extern "C" {

// What tests say and ask.

void fake_reset() { machine = Machine(); }
void fake_version(int version) { machine.version = version; }
void fake_devices(int devices) { machine.devices = devices; }
void fake_capability(int major, int minor) { machine.major = major, machine.minor = minor; }
void fake_memory(size_t bytes) { machine.memory = bytes; }

void fake_fail(const char *name, Result code, int after)
{
    machine.failing = name, machine.code = code, machine.after = after;
}

unsigned fake_launches() { return machine.launches; }

// Contexts, modules, streams, events and memory that nobody gave back.
size_t fake_left()
{
    return machine.retained + machine.modules.size() + machine.streams.size() + machine.events.size() + machine.blocks.size()
        + machine.pinned.size();
}

// What the crate calls.

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
    }
    return INVALID_VALUE;
}

Result cuDevicePrimaryCtxRetain(void **found, int)
{
    BEGIN("cuDevicePrimaryCtxRetain", false);
    ++machine.retained;
    *found = &context;
    return SUCCESS;
}

Result cuDevicePrimaryCtxRelease_v2(int)
{
    BEGIN("cuDevicePrimaryCtxRelease", false);
    --machine.retained;
    return SUCCESS;
}

Result cuCtxSetCurrent(void *wanted)
{
    BEGIN("cuCtxSetCurrent", false);
    current = wanted;
    return wanted == &context ? SUCCESS : INVALID_CONTEXT;
}

Result cuDeviceGetDefaultMemPool(void **pool, int)
{
    BEGIN("cuDeviceGetDefaultMemPool", false);
    *pool = &machine;
    return SUCCESS;
}

Result cuMemPoolSetAttribute(void *pool, int, void *)
{
    BEGIN("cuMemPoolSetAttribute", false);
    return pool == &machine ? SUCCESS : INVALID_VALUE;
}

Result cuMemPoolGetAttribute(void *pool, int attribute, uint64_t *value)
{
    BEGIN("cuMemPoolGetAttribute");
    constexpr int RESERVED = 5, USED = 7;
    *value = machine.used;
    return pool == &machine && (attribute == RESERVED || attribute == USED) ? SUCCESS : INVALID_VALUE;
}

Result cuMemPoolTrimTo(void *pool, size_t)
{
    BEGIN("cuMemPoolTrimTo", false);
    return pool == &machine ? SUCCESS : INVALID_VALUE;
}

Result cuModuleLoadData(void **module, const char *text)
{
    BEGIN("cuModuleLoadData");
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
    *stream = handle_in(machine.streams);
    return SUCCESS;
}

Result cuStreamDestroy_v2(void *stream)
{
    BEGIN("cuStreamDestroy");
    return drop(machine.streams, stream);
}

Result cuStreamSynchronize(void *stream)
{
    BEGIN("cuStreamSynchronize");
    return machine.streams.count(stream) ? SUCCESS : INVALID_VALUE;
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
    // The rest is fresh from the system: to write all of it takes a test's time.
    std::memset(*place, POISON, std::min(bytes, size_t(1) << 16));
    machine.pinned.insert(*place);
    return SUCCESS;
}

Result cuMemFreeHost(void *place)
{
    BEGIN("cuMemFreeHost");
    return drop(machine.pinned, place);
}

Result cuMemAllocAsync(Address *address, size_t bytes, void *stream)
{
    BEGIN("cuMemAllocAsync");
    if (bytes == 0 || !machine.streams.count(stream)) {
        return INVALID_VALUE;
    }
    if (bytes > machine.memory - machine.used) {
        return OUT_OF_MEMORY;
    }
    void *block = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
    std::memset(block, POISON, bytes);
    *address = Address(uintptr_t(block));
    machine.blocks[*address] = bytes;
    machine.used += bytes;
    return SUCCESS;
}

Result cuMemFreeAsync(Address address, void *stream)
{
    BEGIN("cuMemFreeAsync");
    auto block = machine.blocks.find(address);
    if (block == machine.blocks.end() || !machine.streams.count(stream)) {
        return INVALID_VALUE;
    }
    machine.used -= block->second;
    machine.blocks.erase(block);
    std::free(reinterpret_cast<void *>(uintptr_t(address)));
    return SUCCESS;
}

Result cuMemcpyHtoDAsync_v2(Address to, const void *from, size_t bytes, void *stream)
{
    BEGIN("cuMemcpyHtoDAsync");
    if (!holds(to, bytes) || !machine.streams.count(stream)) {
        return INVALID_VALUE;
    }
    std::memcpy(reinterpret_cast<void *>(uintptr_t(to)), from, bytes);
    return SUCCESS;
}

Result cuMemcpyDtoHAsync_v2(void *to, Address from, size_t bytes, void *stream)
{
    BEGIN("cuMemcpyDtoHAsync");
    if (!holds(from, bytes) || !machine.streams.count(stream)) {
        return INVALID_VALUE;
    }
    std::memcpy(to, reinterpret_cast<void *>(uintptr_t(from)), bytes);
    return SUCCESS;
}

Result cuLaunchKernel(
    void *kernel, unsigned x, unsigned y, unsigned z, unsigned threads, unsigned ty, unsigned tz, unsigned, void *stream,
    void **arguments, void **)
{
    BEGIN("cuLaunchKernel");
    if (x == 0 || y != 1 || z != 1 || threads == 0 || ty != 1 || tz != 1 || !machine.streams.count(stream)) {
        return INVALID_VALUE;
    }
    unsigned long long values[8] = {};
    auto known = machine.kernels.find(name_of(kernel));
    if (known == machine.kernels.end() || known->second > 8) {
        return NOT_FOUND;
    }
    for (size_t i = 0; i < known->second; ++i) {
        std::memcpy(&values[i], arguments[i], sizeof values[i]);
    }
    ++machine.launches;
    return simt_run(reinterpret_cast<void (*)()>(kernel), x, threads, 1, values) ? SUCCESS : LAUNCH_FAILED;
}

Result cuEventCreate(void **event, unsigned)
{
    BEGIN("cuEventCreate");
    *event = handle_in(machine.events);
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
    return machine.events.count(event) && machine.streams.count(stream) ? SUCCESS : INVALID_VALUE;
}

Result cuEventSynchronize(void *event)
{
    BEGIN("cuEventSynchronize");
    return machine.events.count(event) ? SUCCESS : INVALID_VALUE;
}

Result cuEventQuery(void *event)
{
    BEGIN("cuEventQuery");
    return machine.events.count(event) ? SUCCESS : INVALID_VALUE;
}

Result cuEventElapsedTime_v2(float *milliseconds, void *from, void *to)
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
