/* A clock that is told what time it is, for a program that runs in a simulated world.

   The file that SIMULATED_CLOCK names holds pairs of numbers: from a real time on (nanoseconds since 1970) the simulated
   time was so many nanoseconds. What happened between two pairs happened at the simulated time of the first and a little
   later. That holds for the clock and for the times of files: a file that was renamed three simulated hours ago was
   renamed three hours ago, although in truth it was a second. The clocks that only measure are left alone. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define SECOND 1000000000LL

static struct pair { long long real, simulated; } *pairs;
static long count;

/* The system's own function of a name. */
#define SYSTEM(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void load(void) {
  const char *path = getenv("SIMULATED_CLOCK");
  int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return;
  off_t size = lseek(file, 0, SEEK_END);
  void *place = size > 0 ? mmap(NULL, size, PROT_READ, MAP_PRIVATE, file, 0) : MAP_FAILED;
  close(file);
  if (place == MAP_FAILED) return;
  pairs = place;
  count = size / sizeof *pairs;
}

static struct timespec simulated(struct timespec real) {
  long long time = real.tv_sec * SECOND + real.tv_nsec;
  long low = 0, high = count;
  while (low < high) {
    long middle = (low + high) / 2;
    if (pairs[middle].real <= time) low = middle + 1; else high = middle;
  }
  /* From before the world began. */
  if (low == 0) return real;
  long long result = pairs[low - 1].simulated + (time - pairs[low - 1].real);
  if (low < count && result > pairs[low].simulated) result = pairs[low].simulated;
  return (struct timespec){result / SECOND, result % SECOND};
}

_Static_assert(sizeof(struct stat) == sizeof(struct stat64), "a system of 64 bits");

static int shifted(int status, struct stat *found) {
  if (status != 0) return status;
  found->st_atim = simulated(found->st_atim);
  found->st_mtim = simulated(found->st_mtim);
  found->st_ctim = simulated(found->st_ctim);
  return 0;
}

int clock_gettime(clockid_t clock, struct timespec *result) {
  int status = SYSTEM(clock_gettime)(clock, result);
  if (status == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) *result = simulated(*result);
  return status;
}

time_t time(time_t *result) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (result) *result = now.tv_sec;
  return now.tv_sec;
}

/* Each has two names, which are the same where numbers have 64 bits. */
int stat(const char *path, struct stat *found) { return shifted(SYSTEM(stat)(path, found), found); }
int lstat(const char *path, struct stat *found) { return shifted(SYSTEM(lstat)(path, found), found); }
int fstat(int file, struct stat *found) { return shifted(SYSTEM(fstat)(file, found), found); }
int fstatat(int folder, const char *path, struct stat *found, int flags) {
  return shifted(SYSTEM(fstatat)(folder, path, found, flags), found);
}
int stat64(const char *path, struct stat64 *found) { return stat(path, (struct stat *)found); }
int lstat64(const char *path, struct stat64 *found) { return lstat(path, (struct stat *)found); }
int fstat64(int file, struct stat64 *found) { return fstat(file, (struct stat *)found); }
int fstatat64(int folder, const char *path, struct stat64 *found, int flags) {
  return fstatat(folder, path, (struct stat *)found, flags);
}
