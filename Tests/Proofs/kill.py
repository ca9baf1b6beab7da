"""Kills the program at every system call of every act, at random moments of a large run, and with its streams closed;
nothing may be lost or come twice.

Needs: apt-get install python3 strace libfaketime
"""

import argparse
import collections
import itertools
import multiprocessing
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import world

# Calls that change what a later run finds, or make it durable; the short form kills at these.
CHANGING = {
    "mkdirat", "write", "pwrite64", "fallocate", "ftruncate", "fsync", "fdatasync", "syncfs", "renameat", "renameat2",
    "unlinkat", "flock", "exit_group",
}


def calls_of_a_run(program, template, folder):
    """How often each system call is made by a run over a copy of the template."""
    workspace = copy(template, folder, "traced")
    trace = os.path.join(folder, "trace")
    world.run(program, workspace, [*world.on_one_core(), "strace", "-f", "-qq", "-o", trace])
    names = re.findall(r"^\d+ +(\w+)\(", open(trace, errors="replace").read(), re.MULTILINE)
    shutil.rmtree(workspace)
    counts = collections.Counter(names)
    # The program does not exist before its own execve.
    counts.pop("execve", None)
    return counts


def copy(template, folder, name):
    workspace = os.path.join(folder, name)
    shutil.copytree(template, workspace)
    return workspace


def run_killed_at(program, workspace, call, number, alone):
    """Runs until the nth call of a kind, which is not carried out any more; False if the run ends before. On one core
    (`alone`) that is a certain place; otherwise the nth of any thread, while the others are wherever they are."""
    # With --seccomp-bpf no signal would be injected.
    tracer = [*(world.on_one_core() if alone else []), "strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e",
              f"inject={call}:signal=KILL:when={number}"]
    return world.run(program, workspace, tracer).returncode in (-signal.SIGKILL, 128 + signal.SIGKILL)


def kill_at_call(job):
    """One kill, and what was found after it: (where, was it killed, findings at once, findings after recovery)."""
    history, folder, act, call, number, alone = job
    where = f"act {act}, {call} {number} on {'one core' if alone else 'all cores'}"
    workspace = copy(history.begin(act), folder, f"{act}-{call}-{number}-{alone}")
    was_killed = run_killed_at(history.program, workspace, call, number, alone)
    at_once = world.check_visible(workspace)
    findings = history.judge(workspace, act)
    shutil.rmtree(workspace)
    return where, was_killed, at_once, findings


def jobs_of(history, folder, acts, is_short):
    """One job for each system call of each act; in the short form every nth of those that change something."""
    jobs = []
    for act in acts:
        counts = calls_of_a_run(history.program, history.begin(act), folder)
        for call, count in sorted(counts.items()):
            if not is_short or call in CHANGING:
                jobs += [(history, folder, act, call, number, alone)
                         for number in range(1, count + 1) for alone in (True, False)]
    if is_short:
        step = max(1, len(jobs) // 120)
        jobs = jobs[random.randrange(step)::step]
    return jobs


def kill_at_every_call(program, folder, acts, is_short, workers):
    history = world.History(program, os.path.join(folder, "small"), acts=range(1, max(acts) + 1))
    jobs = jobs_of(history, folder, acts, is_short)
    tally, kills, missed = world.Tally(), 0, 0
    with multiprocessing.Pool(workers) as pool:
        for where, was_killed, at_once, findings in pool.imap_unordered(kill_at_call, jobs, chunksize=4):
            kills += was_killed
            missed += not was_killed
            tally.add(where, at_once, findings)
    print(f"every system call: {kills} kills, {tally.line()} (of {len(jobs)} calls {missed} were not reached)", flush=True)
    return tally


def kill_at_random(program, folder, products, seconds, batch_size, least):
    """A large history, its runs killed again and again at random moments until they come to their end."""
    started = time.monotonic()
    tally, kills, histories = world.Tally(), 0, 0
    history = world.History(program, os.path.join(folder, "large"), products, batch_size)
    while kills < least and time.monotonic() - started < seconds:
        for act in world.ACTS:
            workspace = copy(history.begin(act), folder, "random")
            kills += kill_until_done([program, "run", "--quiet"], workspace, act, tally)
            tally.add(f"random, act {act}", history.judge(workspace, act))
            shutil.rmtree(workspace)
        histories += 1
    print(f"random moments: {kills} kills in {histories} histories of {products} products, {tally.line()}", flush=True)
    return tally


def kill_without_streams(program, folder):
    """Histories in which every run is started with streams closed, as by a careless daemon: killed at random moments until
    one ends by itself. What a run says must never go into a file of the store."""
    tally, kills, runs = world.Tally(), 0, 0
    history = world.History(program, os.path.join(folder, "streams"))
    for streams in [streams for count in (1, 2, 3) for streams in itertools.combinations(range(3), count)]:
        for act in world.ACTS:
            workspace = copy(history.begin(act), folder, "streams-closed")
            kills += kill_until_done([*world.without_streams(streams), program, "run"], workspace, act, tally, most=0.02)
            tally.add(f"without streams {streams}, act {act}", history.judge(workspace, act))
            shutil.rmtree(workspace)
            runs += 1
    print(f"closed streams: {runs} acts with {kills} kills, {tally.line()}", flush=True)
    return tally


def kill_until_done(command, workspace, act, tally, most=0.05):
    """Kills runs after growing random times, until one ends by itself."""
    kills = 0
    while True:
        process = subprocess.Popen(
            command, cwd=workspace, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        try:
            process.wait(random.uniform(0, most))
            return kills
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        kills += 1
        most *= 1.05
        tally.add(f"random, act {act}, kill {kills}", world.check_visible(workspace))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", help="default: .build/release/pipeline-run of this clone")
    parser.add_argument("--short", action="store_true", help="about a minute")
    parser.add_argument("--acts", default="1,2,3,4,5")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    options = parser.parse_args()
    if not shutil.which("strace"):
        raise SystemExit("strace is missing: apt-get install strace")
    world.end_cleanly()
    random.seed(options.seed)
    print(f"seed {options.seed}", flush=True)
    program = world.program_path(options.program)
    acts = [int(act) for act in options.acts.split(",")]
    if world.LATER in acts and not world.clock_library():
        raise SystemExit("libfaketime is missing: apt-get install libfaketime")
    with tempfile.TemporaryDirectory(prefix="proof-kill-") as folder:
        calls = kill_at_every_call(program, folder, acts, options.short, options.workers)
        size = dict(products=1000, seconds=15, batch_size=50, least=40) if options.short else dict(
            products=3000, seconds=300, batch_size=100, least=500)
        moments = kill_at_random(program, folder, **size)
        streams = kill_without_streams(program, folder)
    sys.exit(0 if calls.clean and moments.clean and streams.clean else 1)


if __name__ == "__main__":
    main()
