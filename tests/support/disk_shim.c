/* Preloaded into a child: logs, in one order, what it writes to watched files, what it has put on
   the disk by fsync, and what it says on its standard output. DISK_WATCH is part of the path of
   the watched files, DISK_LOG the log. A record is: deed, length of name, offset, size, name, data. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static int log_file = -1;

static void note(char deed, const char *name, uint64_t offset, const void *data, uint64_t size)
{
    uint64_t length = strlen(name);
    struct iovec parts[] = {
        {&deed, 1}, {&length, 8}, {&offset, 8}, {&size, 8},
        {(void *)name, length}, {(void *)data, data ? size : 0},
    };
    pthread_mutex_lock(&turn);
    if (log_file < 0)
        log_file = syscall(SYS_openat, AT_FDCWD, getenv("DISK_LOG"),
                           O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (writev(log_file, parts, 6) < 0)
        abort();
    pthread_mutex_unlock(&turn);
}

static const char *watched(const char *path)
{
    const char *watch = getenv("DISK_WATCH");
    if (!watch || !strstr(path, watch))
        return NULL;
    return strrchr(path, '/') + 1;
}

static const char *name_of(int file, char *path)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX);
    if (length <= 0)
        return NULL;
    path[length] = 0;
    return watched(path);
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    char path[PATH_MAX + 1];
    ssize_t done = syscall(SYS_pwrite64, file, data, size, offset);
    const char *name = name_of(file, path);
    if (done > 0 && name)
        note('W', name, offset, data, done);
    return done;
}

ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    return pwrite64(file, data, size, offset);
}

ssize_t write(int file, const void *data, size_t size)
{
    char path[PATH_MAX + 1];
    const char *name = name_of(file, path);
    off_t offset = name ? lseek(file, 0, SEEK_CUR) : 0;
    ssize_t done = syscall(SYS_write, file, data, size);
    if (done > 0 && file == 1)
        note('A', "", 0, data, done);
    else if (done > 0 && name)
        note('W', name, offset, data, done);
    return done;
}

static int synced(int file, long call)
{
    char path[PATH_MAX + 1];
    int failed = syscall(call, file);
    const char *name = name_of(file, path);
    if (!failed && name)
        note('S', name, 0, NULL, 0);
    return failed;
}

int fsync(int file) { return synced(file, SYS_fsync); }

int fdatasync(int file) { return synced(file, SYS_fdatasync); }

int ftruncate64(int file, off64_t size)
{
    char path[PATH_MAX + 1];
    int failed = syscall(SYS_ftruncate, file, size);
    const char *name = name_of(file, path);
    if (!failed && name)
        note('T', name, size, NULL, 0);
    return failed;
}

int ftruncate(int file, off_t size) { return ftruncate64(file, size); }

int unlink(const char *path)
{
    int failed = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    const char *name = watched(path);
    if (!failed && name)
        note('U', name, 0, NULL, 0);
    return failed;
}
