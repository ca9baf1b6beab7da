"""Measures the program against its peers in one run, in pairs, and prints the ratios: python3 Benchmarks/run.py [NAME …]

Names: filter, formats, instructions, products, results, growth, start; all of them if none is given. Needs python3 with
orjson, cc, and a release build (`swift build -c release`); `instructions` needs valgrind and is left out without it.
Everything is made in a temporary folder (TMPDIR says where) and removed at the end, never between two measurements: ext4
passes over inodes that were freed in the last minutes, and then searches long. Figures are medians of pairs; the spread
is the smallest and the largest ratio of a pair. A spread of over 20 % is marked: the machine was too noisy to judge."""

import argparse
import csv
import itertools
import json
import multiprocessing
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import catalogue

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.join(HERE, "..", ".build", "release", "pipeline-run")


last_read = None  # bytes, by the command that was timed last
folders = itertools.count(1)


def bytes_read(pid):
    """What a process that has ended has read, from the disk or from memory."""
    with open(f"/proc/{pid}/io") as counters:
        return int(counters.readline().split()[1])


def timed(command, stdin=None, cores=None):
    """Wall seconds and peak memory in MB of a command; it must end well. It starts outside a workspace: in one, a
    preview looks for the photos, too."""
    with open(stdin or os.devnull, "rb") as source, open(os.devnull, "wb") as nowhere:
        start = time.monotonic()
        process = subprocess.Popen(
            command, stdin=source, stdout=nowhere, stderr=nowhere, cwd=tempfile.gettempdir(),
            preexec_fn=(lambda: os.sched_setaffinity(0, cores)) if cores else None)
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        seconds = time.monotonic() - start
        global last_read
        last_read = bytes_read(process.pid)
        _, status, used = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return seconds, used.ru_maxrss / 1024


def report(name, what, pairs, memory=None):
    """`pairs` are seconds of the program and of its peer, taken one after the other."""
    ratios = [ours / theirs for ours, theirs in pairs]
    ours, theirs = (statistics.median(column) for column in zip(*pairs))
    spread = statistics.median(ratios), min(ratios), max(ratios)
    times = "  ({:.2f} to {:.2f})".format
    if spread[0] < 0.5:
        said = f"{1 / spread[0]:6.2f} times as fast" + times(1 / spread[2], 1 / spread[1])
    else:
        said = f"ratio {spread[0]:6.2f}" + times(spread[1], spread[2])
    if spread[2] - spread[1] > 0.2 * spread[0]:
        said += "  too noisy to judge"
    line = f"{name:<34} {ours:8.3f} s   {what} {theirs:8.3f} s   {said}"
    print(line + (f"   {memory:.0f} MB" if memory else ""), flush=True)


def write_catalogue(path, count, first_id=1):
    with open(path, "w", encoding="utf-8") as out:
        catalogue.write(count, out, first_id=first_id)


def workspace(folder):
    folder = f"{folder}-{next(folders)}"
    subprocess.run([PROGRAM, "init", folder, "--quiet"], check=True)
    return folder


def run(folder):
    return timed([PROGRAM, "run", "--quiet", "--workspace", folder])


def floor(count, size, folder, floor_program):
    command = [floor_program, str(count), str(size), f"{folder}-{next(folders)}"]
    return float(subprocess.run(command, check=True, capture_output=True).stdout)


def measure_filter(folder, given):
    path = os.path.join(folder, "catalogue.jsonl")
    write_catalogue(path, given.count)
    command = [PROGRAM, "preview", "-", "--jsonl"]
    peer = [sys.executable, os.path.join(HERE, "prepare.py")]
    for name, cores in (("filter, one core", {0}), ("filter, two cores", None)):
        pairs, memory = [], 0
        for _ in range(given.pairs):
            ours, used = timed(command, path, cores)
            pairs.append((ours, timed(peer, path, cores)[0]))
            memory = max(memory, used)
        report(f"{name}, {given.count} products", "Python with orjson", pairs, memory)


def write_formats(lines, table, whole):
    """The products of a file of JSON lines as CSV with the same columns, several photos in one cell, and as one list."""
    with open(lines, encoding="utf-8") as source:
        products = [json.loads(line) for line in source]
    columns = list(dict.fromkeys(key for product in products for key in product))
    with open(table, "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(columns)
        for product in products:
            cells = [product.get(column, "") for column in columns]
            writer.writerow(",".join(cell) if isinstance(cell, list) else cell for cell in cells)
    with open(whole, "w", encoding="utf-8") as out:
        json.dump(products, out, ensure_ascii=False)


def measure_formats(folder, given):
    """The same products as JSON lines, as a table and as one list: each beside the lines, and beside its peer in Python."""
    lines = os.path.join(folder, "formats.jsonl")
    write_catalogue(lines, given.count)
    table, whole = os.path.join(folder, "formats.csv"), os.path.join(folder, "formats.json")
    # In a process of its own: what it takes would be counted as memory of the programs that are measured after it.
    maker = multiprocessing.Process(target=write_formats, args=(lines, table, whole))
    maker.start()
    maker.join()
    peer = [sys.executable, os.path.join(HERE, "prepare.py")]
    for name, path, option in (("CSV", table, "--csv"), ("one JSON list", whole, "--list")):
        beside, against, memory = [], [], 0
        for _ in range(given.pairs):
            ours, used = timed([PROGRAM, "preview", path, "--jsonl"])
            beside.append((ours, timed([PROGRAM, "preview", lines, "--jsonl"])[0]))
            against.append((ours, timed([*peer, option], path)[0]))
            memory = max(memory, used)
        report(f"{name}, {given.count} products", "as JSON lines", beside, memory)
        report("", "Python with orjson", against)


def instructions(command, stdin=None):
    """Instructions of a command, which do not depend on what else the machine does."""
    with open(stdin or os.devnull, "rb") as source:
        counted = subprocess.run(
            ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command], stdin=source,
            cwd=tempfile.gettempdir(),
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True).stderr
    return int(re.search(r"refs:\s+([\d,]+)", counted).group(1).replace(",", ""))


def measure_instructions(folder, given):
    if not shutil.which("valgrind"):
        print("instructions: valgrind is not there")
        return
    paths = []
    for count in (1, 3001):
        paths.append(os.path.join(folder, f"instructions-{count}.jsonl"))
        write_catalogue(paths[-1], count)
    one, many = (instructions([PROGRAM, "preview", "-", "--jsonl", "--cores", "1"], path) for path in paths)
    print(f"filter, instructions: {(many - one) // 3000:,} a product, {one:,} for the start and the first one")


def task_size(folder):
    """Bytes of a task file of a workspace."""
    batch = next(entry for entry in sorted(os.listdir(os.path.join(folder, "outbox"))) if entry.startswith("batch-"))
    batch = os.path.join(folder, "outbox", batch)
    return os.path.getsize(os.path.join(batch, os.listdir(batch)[0]))


def measure_products(folder, given, floor_program):
    path = os.path.join(folder, "catalogue.jsonl")
    write_catalogue(path, given.count)
    for name, single in (("run, one file", False), ("run, a file a product", True)):
        pairs, memory = [], 0
        for _ in range(given.pairs):
            shop = workspace(os.path.join(folder, "shop"))
            if single:
                for number, line in enumerate(open(path, encoding="utf-8")):
                    with open(os.path.join(shop, "inbox", f"p{number:07}.json"), "w", encoding="utf-8") as out:
                        out.write(line)
            else:
                shutil.copy(path, os.path.join(shop, "inbox"))
            os.sync()
            ours, used = run(shop)
            memory = max(memory, used)
            size = task_size(shop)
            os.sync()
            pairs.append((ours, floor(given.count, size, os.path.join(folder, "floor"), floor_program)))
        report(f"{name}, {given.count} products", "floor", pairs, memory)


def write_results(shop, first, count, single):
    results = os.path.join(shop, "inbox", "results")
    lines = (json.dumps({"task_id": task, "success": True, "result": {"vinted_id": 10**9 + task}}) + "\n"
             for task in range(first, first + count))
    if single:
        for number, line in enumerate(lines):
            with open(os.path.join(results, f"r{number:07}.json"), "w", encoding="utf-8") as out:
                out.write(line)
    else:
        with open(os.path.join(results, "results.jsonl"), "w", encoding="utf-8") as out:
            out.writelines(lines)


def measure_results(folder, given, floor_program):
    for name, single in (("results, one file", False), ("results, a file each", True)):
        measure_results_as(name, single, folder, given, floor_program)


def measure_results_as(name, single, folder, given, floor_program):
    pairs, memory = [], 0
    for _ in range(given.pairs):
        shop = workspace(os.path.join(folder, "shop"))
        write_catalogue(os.path.join(shop, "inbox", "catalogue.jsonl"), given.count)
        run(shop)
        size = task_size(shop)
        write_results(shop, 1, given.count, single)
        os.sync()
        ours, used = run(shop)
        memory = max(memory, used)
        # What the run leaves to be written is its own, not the floor's.
        os.sync()
        pairs.append((ours, floor(given.count, size, os.path.join(folder, "floor"), floor_program)))
    report(f"{name}, {given.count}", "floor", pairs, memory)


def measure_growth(folder, given, floor_program):
    """How a run grows with its products; then ten new products and ten results, on an empty store and on a full one."""
    for count in (10**power for power in range(3, 7) if 10**power <= given.large):
        seconds, memory = [], 0
        for _ in range(given.pairs if count < 10**6 else 1):
            shop = workspace(os.path.join(folder, "grown"))
            write_catalogue(os.path.join(shop, "inbox", "a.jsonl"), count)
            os.sync()
            ours, used = run(shop)
            seconds.append(ours)
            memory = max(memory, used)
        median = statistics.median(seconds)
        print(f"run of {count:<8} {median:8.3f} s  ({min(seconds):.3f} to {max(seconds):.3f})"
              f"  {median / count * 1e6:6.1f} µs a product  {memory:.0f} MB", flush=True)
    shops, read = {}, {}
    for name, count in (("small", 10), ("large", given.large)):
        shops[name] = workspace(os.path.join(folder, name))
        write_catalogue(os.path.join(shops[name], "inbox", "a.jsonl"), count)
        run(shops[name])
    pairs = []
    for turn in range(given.pairs * 3):
        seconds = {}
        for name, shop in shops.items():
            first = 10**8 + turn * 10
            write_catalogue(os.path.join(shop, "inbox", "new.jsonl"), 10, first)
            write_results(shop, 1 + turn * 10, 10, False)
            os.sync()
            seconds[name], _ = run(shop)
            read[name] = last_read
        pairs.append((seconds["large"], seconds["small"]))
    report(f"ten and ten on {given.large}", "on an empty store", pairs)
    print(f"bytes read by the last of them: {read['large']} on the large store, {read['small']} on the small one")


def measure_start(folder, given, floor_program):
    pairs = []
    for _ in range(given.pairs * 10):
        pairs.append((timed([PROGRAM, "--version"])[0], timed(["/bin/true"])[0]))
    report("start", "/bin/true", pairs)


def main():
    parts = {"filter": lambda f, g, _: measure_filter(f, g), "formats": lambda f, g, _: measure_formats(f, g),
             "instructions": lambda f, g, _: measure_instructions(f, g), "products": measure_products, "results": measure_results,
             "growth": measure_growth, "start": measure_start}
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", choices=[*parts, []], default=[])
    parser.add_argument("--count", type=int, default=100_000, help="how many products")
    parser.add_argument("--large", type=int, default=1_000_000, help="products of the large store")
    parser.add_argument("--pairs", type=int, default=3)
    given = parser.parse_args()
    if not os.path.exists(PROGRAM):
        raise SystemExit("build first: swift build -c release")
    processor = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "")
    print(f"{platform.system()} {platform.release()}, {os.cpu_count()} cores, {processor}; load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory(prefix="pipeline-bench-") as folder:
        floor_program = os.path.join(folder, "floor-program")
        subprocess.run(["cc", "-O2", "-o", floor_program, os.path.join(HERE, "floor.c")], check=True)
        for name in given.names or parts:
            parts[name](folder, given, floor_program)


main()
