// An NCCL for tests: ranks are threads of one process, and their data lies in the memory of the emulator. It reports
// errors where the behaviour of the real one is undefined: calls that do not match, memory that a GPU cannot reach, and
// calls of a communicator before its last call is done. Communicators do not block, so every successful call first
// returns that it is in progress. An operation runs when the last rank has called it. A test can make a function fail,
// or a call fail later or never end.
#include <algorithm>
#include <chrono>
#include <climits>
#include <condition_variable>
#include <cstdint>
#include <cstring>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

using Address = unsigned long long;

// Functions of the driver.
extern "C" {
int cuStreamSynchronize(void *stream);
bool fake_holds(int device, Address address, size_t bytes);
bool fake_reaches(int device, int peer);
int fake_device_of(void *stream);
void fake_hold(void *stream, bool held);
}

namespace {

using Result = int;

constexpr Result SUCCESS = 0, UNHANDLED = 1, SYSTEM = 2, INVALID_ARGUMENT = 4, INVALID_USAGE = 5, REMOTE = 6, IN_PROGRESS = 7;

enum class Kind { Send, Receive, AllReduce, ReduceScatter, AllGather, Broadcast };

struct Comm;

struct Move {
    Kind kind;
    Address from, to;
    size_t count;
    int type, how, peer;
    Comm *comm;
    void *stream;
};

struct Group {
    int size;
    std::map<int, Comm *> comms;
    // The calls of the ranks, and the number of complete operations.
    std::map<int, std::vector<Move>> posted;
    unsigned rounds = 0;
    Result outcome = SUCCESS;
    bool broken = false;
};

struct Comm {
    std::shared_ptr<Group> group;
    int rank;
    // The number of queries that still return "in progress", and the result after them.
    int busy;
    Result state;
    void *stuck;
};

struct Config {
    size_t size;
    unsigned magic;
    int version, blocking, unsaid;
};

struct Id {
    unsigned long long words[16];
};

struct Machine {
    int version = 22803;
    std::map<unsigned long long, std::shared_ptr<Group>> groups;
    unsigned long long ids = 0;
    std::set<Comm *> comms;
    std::string failing;
    Result code = SUCCESS;
    int after = 0;
    // The rank on which the next call fails later, and the code; the call never ends if the code is success.
    int late_rank = -1;
    Result late_code = SUCCESS;
};

Machine machine;
std::mutex turn;
std::condition_variable changed;
thread_local int depth = 0;
thread_local std::vector<Move> grouped;
// Whether a call in the group was refused; then none of the group is done.
thread_local Result refused = SUCCESS;

bool fails(const char *name) { return machine.failing == name && machine.after-- == 0; }

size_t bytes_of(int type) { return type == 7 ? 4 : 8; }

// The bytes of a buffer, which the GPU of its stream can access.
unsigned char *bytes_at(const Move &move, Address address, size_t count)
{
    bool there = count == 0 || fake_holds(fake_device_of(move.stream), address, count * bytes_of(move.type));
    return there ? reinterpret_cast<unsigned char *>(uintptr_t(address)) : nullptr;
}

template <typename T>
T combine(T a, T b, int how)
{
    return how == 0 ? T(a + b) : how == 2 ? (a > b ? a : b) : (a < b ? a : b);
}

// From the last rank to the first: sums of floats then differ in their bits from the required ones.
template <typename T>
void reduce(const std::vector<unsigned char *> &inputs, size_t first, size_t count, int how, unsigned char *output)
{
    std::vector<T> sums(count);
    for (size_t rank = inputs.size(); rank-- > 0;) {
        const T *input = reinterpret_cast<const T *>(inputs[rank]) + first;
        for (size_t i = 0; i < count; ++i) {
            sums[i] = rank + 1 == inputs.size() ? input[i] : combine(sums[i], input[i], how);
        }
    }
    std::memcpy(output, sums.data(), count * sizeof(T));
}

void reduce(int type, const std::vector<unsigned char *> &inputs, size_t first, size_t count, int how, unsigned char *output)
{
    switch (type) {
    case 4: return reduce<int64_t>(inputs, first, count, how, output);
    case 5: return reduce<uint64_t>(inputs, first, count, how, output);
    case 7: return reduce<float>(inputs, first, count, how, output);
    default: return reduce<double>(inputs, first, count, how, output);
    }
}

// One collective call of all ranks, in rank order.
Result together(const std::vector<Move> &moves)
{
    const Move &one = moves[0];
    size_t size = moves.size();
    std::vector<unsigned char *> inputs, outputs;
    for (const Move &move : moves) {
        bool same = move.kind == one.kind && move.count == one.count && move.type == one.type && move.how == one.how && move.peer == one.peer;
        size_t in = one.kind == Kind::ReduceScatter ? size * one.count : one.count;
        size_t out = one.kind == Kind::AllGather ? size * one.count : one.count;
        inputs.push_back(bytes_at(move, move.from, in));
        outputs.push_back(bytes_at(move, move.to, out));
        if (!same || !inputs.back() || !outputs.back()) {
            return INVALID_USAGE;
        }
    }
    size_t bytes = one.count * bytes_of(one.type);
    // A buffer may be both: everything is read before anything is written.
    std::vector<std::vector<unsigned char>> results(size);
    for (size_t rank = 0; rank < size; ++rank) {
        std::vector<unsigned char> &result = results[rank];
        result.resize(one.kind == Kind::AllGather ? size * bytes : bytes);
        switch (one.kind) {
        case Kind::AllReduce:
            reduce(one.type, inputs, 0, one.count, one.how, result.data());
            break;
        case Kind::ReduceScatter:
            reduce(one.type, inputs, rank * one.count, one.count, one.how, result.data());
            break;
        case Kind::AllGather:
            for (size_t from = 0; from < size; ++from) {
                std::memcpy(result.data() + from * bytes, inputs[from], bytes);
            }
            break;
        default:
            std::memcpy(result.data(), inputs[one.peer], bytes);
        }
    }
    for (size_t rank = 0; rank < size; ++rank) {
        std::memcpy(outputs[rank], results[rank].data(), results[rank].size());
    }
    return SUCCESS;
}

// The sends and receives of all ranks: the first send from one to another matches the first receive.
Result in_pairs(Group &group)
{
    std::map<std::pair<int, int>, std::vector<std::pair<int, std::vector<unsigned char>>>> sent;
    for (auto &[rank, moves] : group.posted) {
        for (const Move &move : moves) {
            if (move.kind == Kind::Send) {
                unsigned char *data = bytes_at(move, move.from, move.count);
                if (!data) {
                    return INVALID_USAGE;
                }
                sent[{rank, move.peer}].push_back({move.type, {data, data + move.count * bytes_of(move.type)}});
            }
        }
    }
    for (auto &[rank, moves] : group.posted) {
        for (const Move &move : moves) {
            if (move.kind == Kind::Receive) {
                auto &queue = sent[{move.peer, rank}];
                unsigned char *place = bytes_at(move, move.to, move.count);
                if (!place || queue.empty() || queue[0].first != move.type || queue[0].second.size() != move.count * bytes_of(move.type)) {
                    return INVALID_USAGE;
                }
                std::memcpy(place, queue[0].second.data(), queue[0].second.size());
                queue.erase(queue.begin());
            }
        }
    }
    for (auto &[ranks, queue] : sent) {
        if (!queue.empty()) {
            return INVALID_USAGE;
        }
    }
    return SUCCESS;
}

// Whether the GPUs of other ranks may access the data of a rank if they can reach it: NCCL gives them access.
bool is_open_to_others(const Group &group, const Move &move)
{
    int owner = fake_device_of(move.stream);
    auto reads = [&](const auto &posted) {
        int reader = fake_device_of(posted.second[0].stream);
        auto may = [&](Address address) { return address == 0 || fake_holds(reader, address, move.count * bytes_of(move.type)); };
        return move.count == 0 || !fake_reaches(reader, owner) || (may(move.from) && may(move.to));
    };
    return std::all_of(group.posted.begin(), group.posted.end(), reads);
}

Result carry_out(Group &group)
{
    for (auto &[rank, moves] : group.posted) {
        auto is_open = [&](const Move &move) { return is_open_to_others(group, move); };
        if (!std::all_of(moves.begin(), moves.end(), is_open)) {
            return UNHANDLED;
        }
    }
    std::vector<Move> firsts;
    for (auto &[rank, moves] : group.posted) {
        bool pairs = !moves.empty() && moves[0].kind != Kind::Send && moves[0].kind != Kind::Receive;
        if (pairs && moves.size() == 1) {
            firsts.push_back(moves[0]);
        }
    }
    return firsts.empty() ? in_pairs(group) : firsts.size() == size_t(group.size) ? together(firsts) : INVALID_USAGE;
}

// Does the operation of all ranks, or omits it if a test requests that.
void meet(Group &group)
{
    if (machine.late_rank < 0) {
        group.outcome = carry_out(group);
        return;
    }
    for (auto &[rank, moves] : group.posted) {
        Comm *comm = moves[0].comm;
        comm->stuck = moves[0].stream;
        fake_hold(comm->stuck, true);
        comm->state = rank == machine.late_rank ? machine.late_code : SUCCESS;
    }
    machine.late_rank = -1;
    group.outcome = SUCCESS;
}

Result submit(std::vector<Move> moves)
{
    if (moves.empty()) {
        return SUCCESS;
    }
    Comm *comm = moves[0].comm;
    // Does the earlier work of the stream.
    if (cuStreamSynchronize(moves[0].stream)) {
        return UNHANDLED;
    }
    std::unique_lock<std::mutex> guard(turn);
    if (comm->busy || comm->state != SUCCESS) {
        return INVALID_USAGE;
    }
    Group &group = *comm->group;
    unsigned round = group.rounds;
    group.posted[comm->rank] = std::move(moves);
    if (group.posted.size() == size_t(group.size)) {
        meet(group);
        group.posted.clear();
        ++group.rounds;
        changed.notify_all();
    }
    bool came = changed.wait_for(guard, std::chrono::seconds(10), [&] { return group.rounds != round || group.broken; });
    comm->busy = 2;
    if (group.rounds == round) {
        comm->state = group.broken ? REMOTE : SYSTEM;
    } else if (comm->state == SUCCESS) {
        comm->state = came ? group.outcome : SYSTEM;
    }
    return IN_PROGRESS;
}

Result check(const char *name, const Move &move)
{
    std::lock_guard<std::mutex> guard(turn);
    if (fails(name)) {
        return machine.code;
    }
    bool known = machine.comms.count(move.comm) && fake_device_of(move.stream) >= 0;
    bool typed = move.type == 4 || move.type == 5 || move.type == 7 || move.type == 8;
    return known && typed && move.peer >= 0 && move.peer < move.comm->group->size ? SUCCESS : INVALID_ARGUMENT;
}

Result take(const char *name, Move move)
{
    Result outcome = check(name, move);
    if (depth == 0) {
        return outcome ? outcome : submit({move});
    }
    refused = refused ? refused : outcome;
    grouped.push_back(move);
    return outcome;
}

Result drop(Comm *comm, bool breaks)
{
    std::lock_guard<std::mutex> guard(turn);
    if (!machine.comms.erase(comm)) {
        return INVALID_ARGUMENT;
    }
    if (comm->stuck) {
        fake_hold(comm->stuck, false);
    }
    comm->group->comms.erase(comm->rank);
    comm->group->broken |= breaks;
    changed.notify_all();
    delete comm;
    return SUCCESS;
}

} // namespace

extern "C" {

// The interface for tests.

void fake_nccl_reset() { machine = Machine(); }
void fake_nccl_version(int version) { machine.version = version; }
size_t fake_nccl_left() { return machine.comms.size(); }

void fake_nccl_fail(const char *name, Result code, int after)
{
    std::lock_guard<std::mutex> guard(turn);
    machine.failing = name, machine.code = code, machine.after = after;
}

void fake_nccl_late(int rank, Result code)
{
    std::lock_guard<std::mutex> guard(turn);
    machine.late_rank = rank, machine.late_code = code;
}

// The functions that the crate calls.

Result ncclGetVersion(int *version)
{
    *version = machine.version;
    return SUCCESS;
}

Result ncclGetUniqueId(Id *id)
{
    std::lock_guard<std::mutex> guard(turn);
    if (fails("ncclGetUniqueId")) {
        return machine.code;
    }
    *id = {};
    id->words[0] = ++machine.ids;
    id->words[15] = 77;
    return SUCCESS;
}

Result ncclCommInitRankConfig(Comm **comm, int size, Id id, int rank, const Config *config)
{
    std::lock_guard<std::mutex> guard(turn);
    if (fails("ncclCommInitRankConfig")) {
        return machine.code;
    }
    bool understood = config->size == 24 && config->magic == 0xcafebeef && config->version == 21400 && config->blocking == 0
        && config->unsaid == INT_MIN;
    if (!understood || id.words[15] != 77 || rank < 0 || rank >= size) {
        return INVALID_ARGUMENT;
    }
    std::shared_ptr<Group> &group = machine.groups[id.words[0]];
    if (!group) {
        group = std::make_shared<Group>();
        group->size = size;
    }
    if (group->size != size || group->comms.count(rank)) {
        return INVALID_ARGUMENT;
    }
    *comm = new Comm{group, rank, 2, SUCCESS, nullptr};
    machine.comms.insert(*comm);
    group->comms[rank] = *comm;
    return IN_PROGRESS;
}

// A communicator is in progress while ranks are missing, and for some queries more.
Result ncclCommGetAsyncError(Comm *comm, Result *state)
{
    std::lock_guard<std::mutex> guard(turn);
    if (!machine.comms.count(comm)) {
        return INVALID_ARGUMENT;
    }
    bool begun = comm->group->rounds > 0 || comm->group->comms.size() == size_t(comm->group->size);
    if (comm->group->broken && comm->state == SUCCESS && !comm->stuck) {
        comm->state = REMOTE;
    }
    bool waits = !begun && !comm->group->broken;
    *state = comm->state != SUCCESS ? comm->state : waits || comm->busy > 0 ? IN_PROGRESS : SUCCESS;
    comm->busy -= comm->busy > 0;
    return SUCCESS;
}

Result ncclCommAbort(Comm *comm) { return drop(comm, true); }

Result ncclCommDestroy(Comm *comm) { return drop(comm, false); }

const char *ncclGetErrorString(Result code)
{
    switch (code) {
    case UNHANDLED: return "unhandled cuda error";
    case SYSTEM: return "unhandled system error";
    case INVALID_ARGUMENT: return "invalid argument";
    case INVALID_USAGE: return "invalid usage";
    case REMOTE: return "remote process exited or there was a network error";
    default: return "unknown result code";
    }
}

const char *ncclGetLastError(Comm *) { return "the stand-in was told to"; }

Result ncclGroupStart()
{
    ++depth;
    return SUCCESS;
}

Result ncclGroupEnd()
{
    if (depth == 0 || --depth > 0) {
        return depth ? SUCCESS : INVALID_USAGE;
    }
    std::vector<Move> moves;
    moves.swap(grouped);
    Result outcome = refused;
    refused = SUCCESS;
    std::unique_lock<std::mutex> guard(turn);
    if (fails("ncclGroupEnd")) {
        return machine.code;
    }
    guard.unlock();
    return outcome ? outcome : submit(std::move(moves));
}

Result ncclSend(Address from, size_t count, int type, int peer, Comm *comm, void *stream)
{
    return take("ncclSend", {Kind::Send, from, 0, count, type, 0, peer, comm, stream});
}

Result ncclRecv(Address to, size_t count, int type, int peer, Comm *comm, void *stream)
{
    return take("ncclRecv", {Kind::Receive, 0, to, count, type, 0, peer, comm, stream});
}

Result ncclAllReduce(Address from, Address to, size_t count, int type, int how, Comm *comm, void *stream)
{
    return take("ncclAllReduce", {Kind::AllReduce, from, to, count, type, how, 0, comm, stream});
}

Result ncclReduceScatter(Address from, Address to, size_t count, int type, int how, Comm *comm, void *stream)
{
    return take("ncclReduceScatter", {Kind::ReduceScatter, from, to, count, type, how, 0, comm, stream});
}

Result ncclAllGather(Address from, Address to, size_t count, int type, Comm *comm, void *stream)
{
    return take("ncclAllGather", {Kind::AllGather, from, to, count, type, 0, 0, comm, stream});
}

Result ncclBroadcast(Address from, Address to, size_t count, int type, int root, Comm *comm, void *stream)
{
    return take("ncclBroadcast", {Kind::Broadcast, from, to, count, type, 0, root, comm, stream});
}

}
