"""What the program says of itself, checked after every run: its report, the store, the outbox."""

import collections
import json
import os
import pathlib

import world

OPEN = ("vinted_publish", "vinted_update", "vinted_delete", "vinted_find")


class Store:
    """Follows products.jsonl as it grows; knows the last line of each product."""

    def __init__(self, workspace):
        self.path = pathlib.Path(workspace, "store/products.jsonl")
        self.records, self.inode, self.length = {}, None, 0

    def follow(self):
        """Reads what a run has added. Only after one that ended well: then all that is there is committed."""
        if not self.path.exists():
            return
        status = os.stat(self.path)
        if status.st_ino != self.inode or status.st_size < self.length:
            # It was rewritten.
            self.records, self.inode, self.length = {}, status.st_ino, 0
        with open(self.path, "rb") as file:
            file.seek(self.length)
            for line in file:
                record = json.loads(line)
                self.records[record["product_id"]] = record
                self.length += len(line)

    def of_task_state(self, *states):
        return {
            number: record for number, record in self.records.items()
            if record["task"] and record["task"]["status"] in states}

    def errors(self):
        """The error log, all months of it."""
        logs = sorted(self.path.parent.glob("errors*.jsonl"))
        return [line for log in logs for line in world.read_lines(log, [])]


class Watch:
    """Checks everything after every run, and notes what must not be."""

    def __init__(self, workspace, scale, plugin):
        self.workspace, self.scale, self.plugin = pathlib.Path(workspace), scale, plugin
        self.store = Store(workspace)
        self.tasks, self.totals, self.unused = {}, collections.Counter(), collections.Counter()
        self.most_queued = 0

    def look(self, report):
        """The findings after a run that ended well."""
        self.store.follow()
        files = self.task_files()
        missing = [key for key in ("products", "results", "tasks") if key not in report]
        if missing:
            return [f"the report has no {', '.join(missing)}: {report}"]
        return [
            *self.check_sums(report), *self.check_files(files), *self.check_counts(report, files), *self.check_window(files),
            *self.check_errors()]

    def task_files(self):
        """Id to type and product of each task in the outbox, claimed or not."""
        found, self.tasks, known = {}, {}, self.tasks
        for path in world.visible_tasks(self.workspace):
            task = known.get(path) or json.loads(path.read_bytes())
            self.tasks[path] = task
            found[task["id"]] = (task["task_type"], task["payload"]["product_id"])
        if len(found) != len(self.tasks):
            found[None] = ("a task that is there twice", None)
        return found

    def check_sums(self, report):
        """`read` is the sum of the rest, and no result is refused."""
        for group in ("products", "results"):
            counts = dict(report[group])
            read = counts.pop("read")
            if read != sum(counts.values()):
                yield f"the sum of {group} does not hold: {report[group]}"
        for key, count in report["results"].items():
            self.totals[key] += count
        if report["results"]["rejected"]:
            yield f"{report['results']['rejected']} results were rejected"

    def check_files(self, files):
        """Each pending task has its file, each queued one has none, and no file is without its task."""
        pending = {
            record["task"]["id"]: (record["task"]["type"], number)
            for number, record in self.store.of_task_state("pending").items()}
        for task in sorted(pending.keys() ^ files.keys(), key=str)[:3]:
            yield f"task {task} is {'pending without a file' if task in pending else 'a file without a pending task'}: " \
                f"{pending.get(task) or files.get(task)}"
        for task in pending.keys() & files.keys():
            if pending[task] != files[task]:
                yield f"task {task} is {files[task]} in its file and {pending[task]} in the store"

    def check_counts(self, report, files):
        """What a run says is open and queued is."""
        queued = len(self.store.of_task_state("queued"))
        self.most_queued = max(self.most_queued, queued)
        said = report["tasks"]
        if (said["open"], said["queued"]) != (len(files), queued):
            yield f"the run says {said}, but {len(files)} are open and {queued} queued"

    def check_window(self, files):
        """At most `outbox.window` of each type; and room is used, by the next run at the latest."""
        counts = collections.Counter(kind for kind, _ in files.values())
        waiting = collections.Counter(record["task"]["type"] for record in self.store.of_task_state("queued").values())
        for kind in OPEN:
            if counts[kind] > self.scale.window:
                yield f"{counts[kind]} tasks {kind} are open, more than the window of {self.scale.window}"
            has_room = counts[kind] < self.scale.window and waiting[kind]
            self.unused[kind] = self.unused[kind] + 1 if has_room else 0
            if self.unused[kind] > 1:
                yield f"{waiting[kind]} tasks {kind} are queued though only {counts[kind]} of {self.scale.window} are open"

    def check_errors(self):
        """A product is in error only after Vinted refused it for good."""
        for number, record in self.store.records.items():
            if record["status"] == "error" and (number, "vinted_publish") not in self.plugin.ever_refused:
                yield f"product {number} is in error though Vinted has not refused it: task {record['task']}"

    def is_idle(self):
        """Whether nothing waits any more."""
        waiting = [path for path in world.waiting_inputs(self.workspace) if not path.endswith(".part")]
        return not waiting and not self.store.of_task_state("pending", "queued")
