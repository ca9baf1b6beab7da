/* The least that COUNT durable task files can cost on a file system: floor COUNT BYTES FOLDER.
   It makes them in a hidden folder, syncs the file system once, renames the folder and syncs its parent; nothing else.
   Build: cc -O2 -o floor floor.c */
#define _GNU_SOURCE
#include <err.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec * 1e-9;
}

int main(int count, char **words) {
  if (count != 4) errx(64, "usage: floor COUNT BYTES FOLDER");
  long files = atol(words[1]), bytes = atol(words[2]);
  char *content = malloc(bytes), name[64];
  memset(content, 'x', bytes);
  double start = seconds();
  if (mkdir(words[3], 0755) < 0) err(74, "mkdir %s", words[3]);
  int folder = open(words[3], O_RDONLY | O_DIRECTORY);
  if (folder < 0 || mkdirat(folder, ".hidden", 0755) < 0) err(74, "%s", words[3]);
  int hidden = openat(folder, ".hidden", O_RDONLY | O_DIRECTORY);
  if (hidden < 0) err(74, "open");
  for (long number = 0; number < files; number++) {
    snprintf(name, sizeof name, "task-%010ld.json", number);
    int file = openat(hidden, name, O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (file < 0 || write(file, content, bytes) != bytes || close(file) < 0) err(74, "%s", name);
  }
  if (syncfs(folder) < 0) err(74, "syncfs");
  if (renameat(folder, ".hidden", folder, "visible") < 0 || fsync(folder) < 0) err(74, "rename");
  printf("%.4f\n", seconds() - start);
  return 0;
}
