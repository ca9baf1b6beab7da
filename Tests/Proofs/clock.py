"""The clock of a simulated world: it jumps from event to event, and the program and the times of files follow it.

Needs: apt-get install gcc libc6-dev
"""

import calendar
import os
import pathlib
import struct
import subprocess
import time

SECOND = 1_000_000_000
MINUTE, HOUR, DAY = 60, 3600, 86_400
# As Linux numbers it; Python has no name for it.
REALTIME_COARSE = 5


class Clock:
    """The simulated time, in seconds since 1970. Whatever is done to a file now is done at `now`, as the program sees it."""

    def __init__(self, folder, start):
        self.path = os.path.join(folder, "clock")
        self.library = compiled(folder)
        self.now = start
        # Set by the code that changes a file.
        self.has_touched = False
        self.table = open(self.path, "wb", buffering=0)
        self._note()

    def advance(self, moment):
        """Continues to a moment that is not before `now`."""
        if moment <= self.now:
            return
        if self.has_touched:
            # A file's time is only as fine as the kernel's tick; what was done now must not share one with what comes.
            last = real_time()
            while real_time() == last:
                pass
            self.has_touched = False
        self.now = moment
        self._note()

    def _note(self):
        self.table.write(struct.pack("qq", real_time(), int(self.now * SECOND)))

    def environment(self):
        """For a program that lives in this time."""
        return {**os.environ, "LD_PRELOAD": self.library, "SIMULATED_CLOCK": self.path}


def real_time():
    """Nanoseconds since 1970, as the kernel stamps files."""
    return time.clock_gettime_ns(REALTIME_COARSE)


def compiled(folder):
    library = os.path.join(folder, "clock.so")
    source = pathlib.Path(__file__).with_name("clock.c")
    subprocess.run(["cc", "-O2", "-Wall", "-Werror", "-shared", "-fPIC", "-o", library, str(source), "-ldl"], check=True)
    return library


def written(moment):
    """A moment as files have it."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(moment))


def read(text):
    """The moment that a text of this form means."""
    return calendar.timegm(time.strptime(text, "%Y-%m-%dT%H:%M:%SZ"))
