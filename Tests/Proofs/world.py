"""Makes the workspace of the proofs, plays its plugin, and reads what must be true of it in the end.

The history has four acts, each a run of the program over new inputs:
1 products of every format come in; 2 the plugin has answered, and the seller changes and deletes;
3 the plugin has answered again; 4 what nobody answered times out. If libfaketime is installed there is a fifth, forty
days later: much is changed again and again, so that the run rewrites the store, begins new logs and empties the archive.
"""

import collections
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import time

ACTS = (1, 2, 3, 4)
LATER = 5
BULK_FIRST = 1000
WINDOW = 20


def end_cleanly():
    """Asked to end, a script ends as after an error: temporary folders go, started processes too."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))


# The program


def program_path(given=None):
    """The program to prove: as given, or the release build of this clone."""
    root = pathlib.Path(__file__).resolve().parents[2]
    path = pathlib.Path(given) if given else root / ".build/release/pipeline-run"
    if not path.exists():
        raise SystemExit(f"{path} is not there; build it: swift build -c release")
    return str(path.resolve())


def run(program, workspace, prefix=(), timeout=120):
    """One run over a workspace; `prefix` is put before the command (strace, say)."""
    return subprocess.run(
        [*prefix, program, "run"], cwd=workspace, stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout,
        env=environment(workspace))


def environment(workspace):
    """In the fifth act the program's clock is forty days on; files keep their real times."""
    if not os.path.exists(os.path.join(workspace, "later")):
        return None
    # The kernel's loader looks for the library where the system keeps its own.
    return {**os.environ, "LD_PRELOAD": clock_library(), "FAKETIME": "+40d", "NO_FAKE_STAT": "1"}


def clock_library():
    """Debian's libfaketime; None if it is not installed."""
    found = sorted(pathlib.Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    return str(found[0]) if found else None


def on_one_core():
    """A prefix under which the program works on one core, and so with one thread: its calls come in one order."""
    return ["taskset", "-c", str(random.choice(sorted(os.sched_getaffinity(0))))]


def without_streams(streams):
    """A prefix under which the program is started without some of its streams 0, 1 and 2."""
    return ["sh", "-c", 'exec "$0" "$@" ' + " ".join(f"{stream}>&-" for stream in streams)]


def run_until_done(program, workspace):
    """Undisturbed runs until one finds nothing to do; the statuses must be 0 or 2."""
    for _ in range(3):
        ended = run(program, workspace)
        if ended.returncode not in (0, 2):
            return f"an undisturbed run ended with {ended.returncode}: {ended.stderr.decode()[:300]}"
        if not waiting_inputs(workspace):
            return None
    return f"still in the inbox after three undisturbed runs: {waiting_inputs(workspace)}"


def waiting_inputs(workspace):
    inbox = pathlib.Path(workspace, "inbox")
    return sorted(str(path.relative_to(workspace)) for path in inbox.rglob("*") if path.is_file())


# The inputs


def product(number, **changes):
    """A product that is accepted, with some fields changed; None takes one out."""
    fields = {
        "id": number, "title": f"Jean Levi's 501 numéro {number}", "brand": "Levi's", "category": "Jeans",
        "condition": ["NEW", "EXCELLENT", "GOOD"][number % 3], "price": 10 + number % 90, "stock_quantity": 1,
        "size": "32", "color": "Blue", "gender": "male", "images": [f"{number}.jpg"],
        "description": f"Produit {number}, porté deux fois. " * (1 + number % 4),
    }
    fields.update(changes)
    return {key: value for key, value in fields.items() if value is not None}


def as_lines(items):
    """JSON lines; an item that is text already is written as it is."""
    return "".join((item if isinstance(item, str) else json.dumps(item, ensure_ascii=False)) + "\n" for item in items)


def drop(workspace, name, text):
    """Puts a file into the inbox as a careful program does: whole, or not at all."""
    path = pathlib.Path(workspace, "inbox", name)
    hidden = path.with_name("." + path.name)
    hidden.write_text(text, encoding="utf-8")
    hidden.rename(path)


def make_workspace(folder, batch_size=7, window=WINDOW):
    for name in ("inbox/results", "outbox/claimed"):
        os.makedirs(os.path.join(folder, name))
    write_settings(folder, batch_size, timeout_seconds=1_000_000, window=window)


def write_settings(folder, batch_size, timeout_seconds, keep_days=None, window=WINDOW):
    # A window that is smaller than the history: each act releases tasks from the queue.
    settings = {
        "batch_size": batch_size, "retries": {"max": 3, "timeout_seconds": timeout_seconds}, "outbox": {"window": window},
        "archive": {"keep_days": keep_days}}
    pathlib.Path(folder, "pipeline.json").write_text(json.dumps(settings))


def prepare(workspace, act, bulk=0, batch_size=7):
    """Brings in what an act begins with."""
    if act == 1:
        drop_first_products(workspace)
        drop_bulk(workspace, bulk)
    elif act == 2:
        answer_first(workspace)
        drop_changes(workspace, bulk)
    elif act == 3:
        answer_again(workspace)
    elif act == LATER:
        pathlib.Path(workspace, "later").touch()
        write_settings(workspace, batch_size * 3, timeout_seconds=1_000_000, keep_days=3)
        lines = [product(7 + number % 2, price=10 + number) for number in range(160)] + ["no json", product(904, brand=None)]
        drop(workspace, "z-again.jsonl", as_lines(lines))
    else:
        time.sleep(1.1)
        write_settings(workspace, batch_size, timeout_seconds=1)


def drop_first_products(workspace):
    lines = [product(number) for number in range(1, 13)]
    lines.insert(4, '{"id": 900, "title": broken')
    lines.insert(8, product(901, price="abc"))
    lines.append(product(902, title=None, condition="strange"))
    drop(workspace, "a-lines.jsonl", as_lines(lines))
    array = [product(number) for number in range(21, 31)] + [product(903, price=0.01)]
    drop(workspace, "b-array.json", json.dumps(array, indent=1))
    drop(workspace, "c-single.json", json.dumps(product(31)))
    drop(workspace, "d-sku.json", json.dumps(product(32, id=None, sku="SHOE-32")))
    drop(workspace, "e-nameless.json", json.dumps(product(33, id=None)))
    drop(workspace, "f-unreadable.json", '{"id": 34, "title": "half')
    drop(workspace, "g-table.csv", csv_table())
    deletes = [{"id": 3, "operation": "delete"}, {"id": 999, "operation": "delete"}, product(1)]
    deletes += [product(2, price=77), {"sku": "SHOE-32", "operation": "delete"}, product(32, id=None, sku="SHOE-32")]
    drop(workspace, "h-deletes.jsonl", as_lines(deletes))


def csv_table():
    rows = ["id,title,brand,category,condition,price,stock_quantity,size,color,gender,images"]
    for number in range(41, 50):
        price = "much" if number == 45 else "25.00"
        rows.append(f"{number},\"Jean, {number}\",Levi's,Jeans,GOOD,{price},1,32,Blue,male,{number}.jpg")
    return "\n".join(rows) + "\n"


def drop_bulk(workspace, count):
    """A few large files, with a broken line here and there."""
    share = max(1, count // 4)
    for start in range(0, count, share):
        items = [product(BULK_FIRST + number) for number in range(start, min(start + share, count))]
        items = [item if index % 50 else "{broken" for index, item in enumerate(items)]
        drop(workspace, f"p-bulk-{start:07}.jsonl", as_lines(items))


def drop_changes(workspace, bulk):
    """The seller changes and deletes what is on Vinted by now, and adds a little."""
    lines = [{"id": 1, "operation": "delete"}, product(7, price=55), product(10), product(51), "no json"]
    lines += [{"id": 6, "operation": "delete"}, product(21, stock_quantity=0), product(22, title="Autre titre", price=9)]
    for number in range(bulk):
        if number % 9 == 0:
            lines.append({"id": BULK_FIRST + number, "operation": "delete"})
        elif number % 9 == 1:
            lines.append(product(BULK_FIRST + number, price=99))
    drop(workspace, "k-changes.jsonl", as_lines(lines))


# The plugin


def visible_tasks(workspace):
    """Every task file that a plugin can see, batches before what it has claimed."""
    outbox = pathlib.Path(workspace, "outbox")
    return sorted(outbox.glob("batch-*/*")) + sorted((outbox / "claimed").glob("*"))


def claim(workspace, path):
    """Takes a task as a plugin does."""
    path.rename(pathlib.Path(workspace, "outbox/claimed", path.name))


def success(task, **changes):
    number = task["payload"]["product_id"]
    result = {"vinted_id": 5_000_000 + number, "url": f"https://www.vinted.fr/items/{5_000_000 + number}",
              "image_ids": "1,2"}
    result.update(changes)
    return {"task_id": task["id"], "success": True, "result": result}


def failure(task, **changes):
    return {
        "task_id": task["id"], "success": False, "error_message": "the server did not answer",
        "error_details": {"error_type": "api_error", "error_details": "HTTP 500"}, "retryable": True, **changes}


def analytics(number):
    return {"product_id": number, "analytics": {"views": number, "favourites": 2, "conversations": 1}}


def answers_of_a_publish(task):
    """What the plugin gives back for a first publish; None if it has not even claimed the task."""
    number = task["payload"]["product_id"]
    kind = number % 9 if number >= BULK_FIRST else number
    if number in (12, 30) or kind == 8 and number >= BULK_FIRST:
        return None
    answers = {
        3: [failure(task)], 4: [failure(task)], 5: [failure(task)] * 3, 6: [failure(task, retryable=False)],
        7: [success(task), success(task)],
        8: [success(task), success(task, vinted_id=42)],
        9: [success(task, session_cookie="do not keep me")],
        10: [success(task), analytics(number)],
        11: [failure(task), success(task)],
        23: [success(task, vinted_id=None)],
        24: [failure(task, attempt=1), failure(task, attempt=1)],
        25: [success(task), failure(task)],
        26: [],
    }
    return answers.get(kind, [success(task)])


def answer_first(workspace):
    """Claims most tasks and drops their results: the small numbers in files of their own, the rest together."""
    together = ['{"task_id": "half', {"task_id": 987654, "success": True, "result": {"vinted_id": 1}}]
    for path in visible_tasks(workspace):
        task = json.loads(path.read_text())
        answers = answers_of_a_publish(task)
        if answers is None:
            continue
        claim(workspace, path)
        number = task["payload"]["product_id"]
        if number < 10 and answers:
            drop(workspace, f"results/answer-{number:02}.jsonl", as_lines(answers))
        elif number == 31:
            drop(workspace, f"results/task-{task['id']}.json", json.dumps(answers[0]))
        else:
            together += answers
    drop(workspace, "results/together.jsonl", as_lines(together))


def answer_again(workspace):
    """Answers what waits in the batches now; what was claimed before and not answered stays so."""
    results = []
    for path in visible_tasks(workspace):
        task = json.loads(path.read_text())
        number = task["payload"]["product_id"]
        if path.parent.name == "claimed" or number in (12, 30) or number >= BULK_FIRST and number % 9 == 8:
            continue
        claim(workspace, path)
        results.append(failure(task) if number == 4 else success(task))
    results.append(analytics(2))
    drop(workspace, "results/second.json", json.dumps(results))


# What is true


def read_lines(path, torn):
    """The objects of a log; what is not a complete line is noted."""
    if not path.exists():
        return []
    objects = []
    for number, line in enumerate(path.read_bytes().split(b"\n")[:-1], 1):
        try:
            objects.append(json.loads(line))
        except ValueError:
            torn.append(f"{path.name}:{number} does not parse")
    if path.stat().st_size and not path.read_bytes().endswith(b"\n"):
        torn.append(f"{path.name} ends in the middle of a line")
    return objects


def read_task(path, torn):
    try:
        task = json.loads(path.read_bytes())
        return task["id"], task["task_type"], task["payload"]["product_id"], task["retry_count"], task["payload"]["title"]
    except (ValueError, KeyError, TypeError):
        torn.append(f"{path.parent.name}/{path.name} is not a whole task ({path.stat().st_size} bytes)")
        return None


def essence(workspace):
    """What two histories with the same inputs must agree on."""
    workspace = pathlib.Path(workspace)
    torn = []
    lines = read_lines(workspace / "store/products.jsonl", torn)
    read_lines(workspace / "store/runs.jsonl", torn)
    latest = {line["product_id"]: line for line in lines}
    return {
        "products": {number: record_essence(line) for number, line in latest.items()},
        "made": tasks_made(lines),
        "open": open_tasks(latest),
        "files": task_files(workspace, torn),
        "errors": errors(workspace, torn),
        "archive": contents(workspace / "archive", dated=True),
        "rejected": contents(workspace / "rejected"),
        "leftovers": leftovers(workspace),
        "torn": torn,
    }


def record_essence(line):
    task = line["task"] or {}
    numbers = line["analytics"] or {}
    return (
        line["status"], line["title"], line["price"], line["vinted_id"], line["sku"], line["content_hash"],
        line.get("late", False), task.get("type"), task.get("status"), task.get("retry_count"),
        tuple(numbers.get(key) for key in ("views", "favourites", "conversations")), line.get("waiting") is not None)


def tasks_made(lines):
    """How many tasks of each type every product has had, over the whole history."""
    # A rewritten store has only the last line of each, which names the tasks before.
    tasks = ((line["product_id"], task) for line in lines for task in [line["task"], *line.get("ended_tasks", [])] if task)
    # A queued task has no number yet.
    seen = {(number, task["id"], task["type"]) for number, task in tasks if task["id"]}
    return collections.Counter((number, kind) for number, _, kind in seen)


def open_tasks(latest):
    """The task that every product with an open one must have in the outbox."""
    return {
        (number, line["task"]["id"]): 1
        for number, line in latest.items() if line["task"] and line["task"]["status"] == "pending"}


def task_files(workspace, torn):
    tasks = (read_task(path, torn) for path in visible_tasks(workspace))
    return collections.Counter((task[2], task[0]) for task in tasks if task)


def errors(workspace, torn):
    kept = ("product_id", "operation", "error_type", "error_message", "attempt", "final")
    return collections.Counter(
        tuple(line[key] for key in kept)
        for log in sorted((workspace / "store").glob("errors*.jsonl")) for line in read_lines(log, torn))


def is_tidied(workspace):
    """Whether the run of the fifth act did what the act is for."""
    workspace = pathlib.Path(workspace)
    lines = read_lines(workspace / "store/products.jsonl", [])
    logs = [list((workspace / "store").glob(f"{name}-*.jsonl")) for name in ("errors", "runs")]
    days = list((workspace / "archive").iterdir())
    return len(lines) == len({line["product_id"] for line in lines}) and all(logs) and len(days) == 1


def contents(folder, dated=False):
    """Names and contents; the day's folder may be another one."""
    found = collections.Counter()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            name = path.name if dated else str(path.relative_to(folder))
            found[name, path.read_bytes()] += 1
    return found


def leftovers(workspace):
    """Hidden and temporary files that the last run should have cleared."""
    found = []
    for folder in ("outbox", "rejected", "archive", "store", "inbox"):
        for path in (workspace / folder).rglob("*"):
            if path.name.startswith(".") or path.name.endswith(".new"):
                found.append(str(path.relative_to(workspace)))
    return found


class Findings:
    """What a disturbed history has that an undisturbed one has not, by kind."""

    KINDS = ("lost", "twice", "torn", "other")

    def __init__(self):
        self.lists = {kind: [] for kind in Findings.KINDS}

    def add(self, kind, what):
        self.lists[kind].append(what)

    def __bool__(self):
        return any(self.lists.values())

    def lines(self, most=3):
        every = [f"{kind}: {what[:160]}" for kind in Findings.KINDS for what in self.lists[kind]]
        return every[:most] + ([f"… and {len(every) - most} more"] if len(every) > most else [])


def compare(expected, found):
    """The findings of a history that ended as `found`."""
    findings = Findings()
    for what in found["torn"]:
        findings.add("torn", what)
    for what in found["leftovers"]:
        findings.add("other", f"left over: {what}")
    compare_products(expected["products"], found["products"], findings)
    compare_counts(expected["made"], found["made"], "task", findings)
    compare_counts(found["open"], found["files"], "file of the open task", findings)
    for name in ("errors", "archive", "rejected"):
        compare_counts(expected[name], found[name], name, findings)
    return findings


def compare_products(expected, found, findings):
    for number in sorted(expected.keys() | found.keys()):
        if number not in found:
            findings.add("lost", f"product {number}")
        elif number not in expected:
            findings.add("other", f"product {number} is new")
        elif expected[number] != found[number]:
            findings.add("other", f"product {number} is {found[number]} instead of {expected[number]}")


def compare_counts(expected, found, name, findings):
    for key in sorted(expected.keys() | found.keys(), key=repr):
        missing = expected.get(key, 0) - found.get(key, 0)
        if missing:
            findings.add("lost" if missing > 0 else "twice", f"{name} {key}")


def check_visible(workspace):
    """What a plugin can see at any moment, even before recovery: whole tasks of committed records, each once."""
    findings, torn = Findings(), []
    committed = committed_tasks(workspace, findings)
    seen = collections.Counter()
    for path in visible_tasks(workspace):
        task = read_task(path, torn)
        if task is None:
            continue
        seen[task[0]] += 1
        if (task[2], task[0]) not in committed:
            findings.add("other", f"{path.parent.name}/{path.name} is visible before its record is committed")
    for task, count in seen.items():
        if count > 1:
            findings.add("twice", f"task {task} is visible {count} times")
    for what in torn:
        findings.add("torn", what)
    return findings


def committed_tasks(workspace, findings):
    """Product and id of every task in the committed part of the product log."""
    store = pathlib.Path(workspace, "store")
    if not (store / "commit.json").exists():
        return set()
    try:
        point = json.loads((store / "commit.json").read_text())
        length, rewritten = point["products"], store / f"products.jsonl.{point['generation']}"
    except (ValueError, KeyError):
        findings.add("torn", "store/commit.json does not parse")
        return set()
    # A rewritten log counts as soon as a commit point names it; it takes the old one's name a moment later.
    path = rewritten if rewritten.exists() else store / "products.jsonl"
    log = path.read_bytes() if path.exists() else b""
    if len(log) < length:
        findings.add("lost", f"products.jsonl has {len(log)} of {length} committed bytes")
    try:
        lines = [json.loads(line) for line in log[:length].splitlines()]
    except ValueError:
        findings.add("torn", "a committed line of products.jsonl does not parse")
        return set()
    return {(line["product_id"], line["task"]["id"]) for line in lines if line["task"]}


# The undisturbed history


class History:
    """The undisturbed history: for each act the workspace it begins with, and the essence it ends with."""

    def __init__(self, program, folder, bulk=0, batch_size=7, acts=ACTS):
        self.program, self.folder, self.bulk, self.batch_size = program, folder, bulk, batch_size
        self.ends = {}
        workspace = os.path.join(folder, "undisturbed")
        make_workspace(workspace, batch_size)
        for act in acts:
            self.play(workspace, act)

    def play(self, workspace, act):
        prepare(workspace, act, self.bulk, self.batch_size)
        shutil.copytree(workspace, self.begin(act))
        problem = run_until_done(self.program, workspace)
        if problem:
            raise SystemExit(f"act {act}, undisturbed: {problem}")
        if act == LATER and not is_tidied(workspace):
            raise SystemExit("the fifth act rewrote no store, began no logs, or removed nothing from the archive")
        self.ends[act] = essence(workspace)
        findings = compare(self.ends[act], self.ends[act])
        if findings or check_visible(workspace):
            raise SystemExit(f"act {act}, undisturbed: {findings.lines() + check_visible(workspace).lines()}")

    def begin(self, act):
        """The workspace in which an act begins; to be copied, not changed."""
        return os.path.join(self.folder, f"act-{act}")

    def judge(self, workspace, act):
        """Runs undisturbed until done, and compares."""
        problem = run_until_done(self.program, workspace)
        if problem:
            findings = Findings()
            findings.add("other", problem)
            return findings
        return compare(self.ends[act], essence(workspace))


class Tally:
    """Counts over a proof, and prints what went wrong as it comes."""

    def __init__(self):
        self.counts = collections.Counter()
        self.shown = 0

    def add(self, where, *several):
        for findings in several:
            for kind, what in findings.lists.items():
                self.counts[kind] += len(what)
            if findings and self.shown < 10:
                self.shown += 1
                print(f"  {where}: " + "; ".join(findings.lines()), flush=True)

    def line(self):
        return ", ".join(f"{self.counts[kind]} {kind}" for kind in Findings.KINDS)

    @property
    def clean(self):
        return not any(self.counts[kind] for kind in Findings.KINDS)
