"""Lets the disk fail at every call that writes, fills it up, and lets runs overlap; nothing may be lost or come twice.

Needs: apt-get install python3 strace util-linux (unshare, mount: as root, or if users may make namespaces)
"""

import argparse
import collections
import multiprocessing
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

import world

WRITING = (
    "openat", "mkdirat", "write", "pwrite64", "fallocate", "ftruncate", "fsync", "fdatasync", "syncfs", "renameat",
    "renameat2", "unlinkat",
)
FAILED, BUSY = 74, 75
# `pipeline-run: cannot write store/products.jsonl: No space left on device; free some space and run again; nothing is lost`
PLACE_AND_WAY_OUT = re.compile(r"^pipeline-run: cannot [a-z ]+ \S.*: .+; .+$", re.MULTILINE)


# A failing call


def writing_calls(program, template, folder):
    """Every writing call of a run from where it opens its workspace: (name, which one of that name, its text)."""
    workspace = os.path.join(folder, "traced")
    shutil.copytree(template, workspace)
    trace = os.path.join(folder, "trace")
    world.run(program, workspace, [*world.on_one_core(), "strace", "-f", "-qq", "-o", trace, "-e", "trace=" + ",".join(WRITING)])
    shutil.rmtree(workspace)
    numbers, found, is_inside = collections.Counter(), [], False
    for line in open(trace, errors="replace"):
        match = re.match(r"^\d+ +(\w+)\((.*)", line)
        if not match:
            continue
        numbers[match[1]] += 1
        # Before that the loader opens libraries.
        is_inside = is_inside or match[1] == "openat" and match[2].startswith('AT_FDCWD, "."')
        if is_inside:
            found.append((match[1], numbers[match[1]], match[2][:90]))
    return found


def fail_a_call(job):
    """One run with one failing call: (place, the call and its exit status, findings at once, findings after recovery)."""
    history, folder, act, (call, number, text), error, lasts, alone = job
    where = f"act {act}, {error} at {call} {number}{' and all after it' if lasts else ''}: "
    where += text if alone else "on all cores"
    name = f"{act}-{call}-{number}-{error}-{lasts}-{alone}"
    workspace, trace = os.path.join(folder, name), os.path.join(folder, name + ".trace")
    shutil.copytree(history.begin(act), workspace)
    ended = world.run(history.program, workspace, [
        *(world.on_one_core() if alone else []), "strace", "-f", "-qq", "-o", trace, "--seccomp-bpf", "-e", f"trace={call}",
        "-e", f"inject={call}:error={error}:when={number}{'+' if lasts else ''}"])
    at_once = world.check_visible(workspace)
    # strace counts each thread's calls alone: on all cores none of them may have come so far.
    injected = [line for line in open(trace, errors="replace") if "(INJECTED)" in line]
    if injected:
        text = injected[0].split("(", 1)[1][:90]
        # If the failing call is the one that prints the message, there is no message.
        is_mute = call == "write" and (lasts or any("write(2," in line for line in injected))
        check_end(ended, call, at_once, is_mute)
    elif alone:
        at_once.add("other", f"{call} {number} was not reached")
    findings = history.judge(workspace, act)
    shutil.rmtree(workspace)
    os.remove(trace)
    return where, (call, text, ended.returncode if injected else None), at_once, findings


def check_end(ended, call, findings, is_mute=False):
    """A run that failed must name the place, and say what to do; a run that did not fail cannot have needed the call."""
    words = ended.stderr.decode(errors="replace")
    if ended.returncode == FAILED:
        if not is_mute and not PLACE_AND_WAY_OUT.search(words):
            findings.add("other", f"stderr does not name place and way out: {words[-200:]!r}")
    elif ended.returncode not in (0, 2):
        findings.add("other", f"ended with {ended.returncode}: {words[-300:]!r}")
    elif call not in ("openat", "write", "unlinkat"):
        findings.add("other", f"ended with {ended.returncode} though {call} failed")


def fail_every_call(program, folder, acts, is_short, workers):
    history = world.History(program, os.path.join(folder, "small"))
    jobs = []
    for act in acts:
        for call in writing_calls(program, history.begin(act), folder):
            for error in ("ENOSPC", "EIO"):
                jobs += [(history, folder, act, call, error, lasts, alone)
                         for lasts in (False, True) for alone in (True, False)]
    if is_short:
        step = max(1, len(jobs) // 100)
        jobs = jobs[random.randrange(step)::step]
    tally, statuses, harmless = world.Tally(), collections.Counter(), collections.Counter()
    with multiprocessing.Pool(workers) as pool:
        for where, (call, text, status), at_once, findings in pool.imap_unordered(fail_a_call, jobs, chunksize=4):
            statuses[status] += 1
            if status in (0, 2):
                harmless[call, re.sub(r"\d+", "#", text)[:60]] += 1
            tally.add(where, at_once, findings)
    missed = statuses.pop(None, 0)
    print(f"failing calls: {len(jobs) - missed} injected, ended with {dict(statuses)}, {tally.line()}", flush=True)
    for (call, text), count in sorted(harmless.items()):
        print(f"  did not matter, {count} times: {call}({text}", flush=True)
    return tally


# A full disk


def fill_the_disk(program, folder, acts, is_short):
    """Runs on small tmpfs of growing sizes; this process is in a mount namespace of its own."""
    history = world.History(program, os.path.join(folder, "small"))
    tally, statuses = world.Tally(), collections.Counter()
    for act in acts:
        kilobytes, step = 4 * pages(history.begin(act)), 24 if is_short else 4
        while True:
            status, findings = run_on_small_disk(history, folder, act, kilobytes)
            statuses[status] += 1
            tally.add(f"act {act}, a disk of {kilobytes} KiB", *findings)
            if status in (0, 2):
                break
            kilobytes += step
    print(f"full disks: {sum(statuses.values())} sizes, ended with {dict(statuses)}, {tally.line()}", flush=True)
    return tally


def pages(folder):
    """Pages that a copy takes in a tmpfs."""
    paths = [os.path.join(place, name) for place, _, names in os.walk(folder) for name in names]
    return 1 + sum(-(-os.path.getsize(path) // 4096) for path in paths)


def run_on_small_disk(history, folder, act, kilobytes):
    disk = os.path.join(folder, "disk")
    os.makedirs(disk, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "proof", disk], check=True)
    try:
        workspace = os.path.join(disk, "workspace")
        shutil.copytree(history.begin(act), workspace)
        ended = world.run(history.program, workspace)
        at_once = world.check_visible(workspace)
        check_end(ended, "openat", at_once)
        subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
        return ended.returncode, (at_once, history.judge(workspace, act))
    finally:
        subprocess.run(["umount", disk], check=True)


def fill_in_namespace(options):
    """Starts this script again in a namespace where it may mount."""
    unshare = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-Urm"]
    command = [*unshare, sys.executable, os.path.abspath(__file__), "--inside-namespace", "--acts", options.acts]
    command += ["--program", options.program] if options.program else []
    command += ["--short"] if options.short else []
    ended = subprocess.run(command)
    return ended.returncode == 0


# Runs at the same time


def overlap(program, folder, rounds):
    """Five runs at once: one works, four find it busy."""
    history = world.History(program, os.path.join(folder, "large"), bulk=12_000, batch_size=50, acts=(1,))
    tally, statuses = world.Tally(), collections.Counter()
    for number in range(rounds):
        workspace = os.path.join(folder, f"overlapping-{number}")
        shutil.copytree(history.begin(1), workspace)
        quiet = dict(stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        runs = [subprocess.Popen([program, "run"], cwd=workspace, **quiet) for _ in range(5)]
        ends = sorted(process.wait(120) for process in runs)
        statuses.update(ends)
        findings = history.judge(workspace, 1)
        if ends not in ([0] + [BUSY] * 4, [2] + [BUSY] * 4):
            findings.add("other", f"five overlapping runs ended with {ends}")
        tally.add(f"overlapping, round {number}", findings)
        shutil.rmtree(workspace)
    print(f"overlapping runs: {rounds} rounds of five, ended with {dict(statuses)}, {tally.line()}", flush=True)
    return tally


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", help="default: .build/release/pipeline-run of this clone")
    parser.add_argument("--short", action="store_true", help="about a minute")
    parser.add_argument("--acts", default="1,2,3,4")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument("--inside-namespace", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    for tool in ("strace", "unshare", "mount"):
        if not shutil.which(tool):
            raise SystemExit(f"{tool} is missing: apt-get install strace util-linux")
    world.end_cleanly()
    random.seed(options.seed)
    program = world.program_path(options.program)
    acts = [int(act) for act in options.acts.split(",")]
    with tempfile.TemporaryDirectory(prefix="proof-faults-") as folder:
        if options.inside_namespace:
            sys.exit(0 if fill_the_disk(program, folder, acts, options.short).clean else 1)
        print(f"seed {options.seed}", flush=True)
        calls = fail_every_call(program, folder, acts, options.short, options.workers)
        is_full_fine = fill_in_namespace(options)
        runs = overlap(program, folder, 2 if options.short else 20)
    sys.exit(0 if calls.clean and is_full_fine and runs.clean else 1)


if __name__ == "__main__":
    main()
