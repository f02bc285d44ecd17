/* All-reduces of two ranks for `ranks_mpi.py`: MPI's own, and one made of its messages. Each function calls one so often
 * and returns the seconds of one call, or less than 0 after a failure.
 */
#include <mpi.h>
#include <stdlib.h>

double own(double *values, int count, int calls) {
    MPI_Barrier(MPI_COMM_WORLD);
    double start = MPI_Wtime();
    for (int n = 0; n < calls; n++) {
        if (MPI_Allreduce(MPI_IN_PLACE, values, count, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD)) return -1;
    }
    return (MPI_Wtime() - start) / calls;
}

/* Sends to the other rank and receives from it. */
static int trade(const double *out, int sent, double *in, int received, int other) {
    MPI_Request requests[2];
    return MPI_Irecv(in, received, MPI_DOUBLE, other, 1, MPI_COMM_WORLD, &requests[0]) ||
           MPI_Isend(out, sent, MPI_DOUBLE, other, 1, MPI_COMM_WORLD, &requests[1]) ||
           MPI_Waitall(2, requests, MPI_STATUSES_IGNORE);
}

/* Each rank adds a half of the data of both, in the order of the ranks, and sends the result to the other. */
static int all_reduce(double *values, int count, double *room, int rank) {
    int half = count / 2, length = rank ? count - half : half;
    double *mine = values + rank * half, *rest = values + (1 - rank) * half;
    if (trade(rest, count - length, room, length, 1 - rank)) return 1;
    for (int n = 0; n < length; n++) mine[n] = rank ? room[n] + mine[n] : mine[n] + room[n];
    return trade(mine, length, rest, count - length, 1 - rank);
}

/* Memory for what the other rank sends, which stays for later calls. */
static double *room_for(int length) {
    static double *room;
    static int most;
    if (length > most) {
        free(room);
        room = calloc(length, sizeof *room);
        most = room ? length : 0;
    }
    return room;
}

double same(double *values, int count, int calls) {
    int rank, failed = 0;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    double *room = room_for(count - count / 2);
    if (!room) return -1;
    MPI_Barrier(MPI_COMM_WORLD);
    double start = MPI_Wtime();
    for (int n = 0; n < calls && !failed; n++) failed = all_reduce(values, count, room, rank);
    return failed ? -1 : (MPI_Wtime() - start) / calls;
}
