"""A bridge of the proofs' own, instead of `pipeline-run bridge`: gives out tasks from a folder, and keeps what comes back.

As a program it is the native messaging host that a browser starts; as a module it is the proof's side of it.
"""

import base64
import itertools
import json
import os
import pathlib
import struct
import sys
import time

NAME = "pipeline_proof"
TYPES = ["vinted_delete", "vinted_update", "vinted_find", "vinted_publish"]


class Bridge:
    """The proof's side: what is given, what came back."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        for name in ("tasks", "claimed", "results", "tables", "photos"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        self.numbers = itertools.count(1)
        self.say(tasks={"open": 0, "claimed": 0, "queued": 0}, needs_person=[])
        self.want()

    def install(self, manifest):
        """Next to the manifest of the program's own bridge, and for the same extension."""
        own = json.loads(pathlib.Path(manifest).read_text())
        launcher = self.folder / "host.sh"
        launcher.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{os.path.abspath(__file__)}" "{self.folder}"\n')
        launcher.chmod(0o755)
        own.update(name=NAME, path=str(launcher))
        pathlib.Path(manifest).with_name(f"{NAME}.json").write_text(json.dumps(own))

    def say(self, **values):
        """What `health` answers."""
        write(self.folder / "health.json", values)

    def want(self, **wanted):
        """Which of Vinted's tables are asked for."""
        write(self.folder / "wanted.json", wanted)

    def give(self, kind, payload, tries=0):
        number = next(self.numbers)
        write(self.folder / f"tasks/{number:06}.json", {"id": number, "task_type": f"vinted_{kind}", "platform": "vinted",
              "payload": payload, "retry_count": tries, "max_retries": 3})
        return number

    def waiting(self):
        return sorted(int(path.stem) for path in (self.folder / "tasks").glob("[0-9]*.json"))

    def messages(self, folder):
        return [json.loads(path.read_text()) for path in sorted((self.folder / folder).glob("[0-9]*.json"))]

    def result(self, number):
        """The result of a task, None if there is none yet."""
        found = [one for one in self.messages("results") if one.get("task_id") == number]
        return found[0] if found else None

    def order(self):
        """The tasks' numbers, as they were answered."""
        return [one["task_id"] for one in self.messages("results") if one.get("task_id")]

    def wardrobes(self):
        return [one["wardrobe"] for one in self.messages("results") if "wardrobe" in one]

    def tables(self):
        return self.messages("tables")


def write(path, value):
    hidden = path.with_name(f".{path.name}-{os.getpid()}")
    hidden.write_text(json.dumps(value))
    hidden.rename(path)


def answer(folder, message):
    kind = message.get("type")
    if kind == "health":
        return {"version": "proof", "workspace": str(folder), "status": "ok", **json.loads((folder / "health.json").read_text())}
    if kind == "tasks":
        waiting = [(json.loads(path.read_text()), path) for path in sorted((folder / "tasks").glob("[0-9]*.json"))]
        waiting = [one for one in waiting if one[0]["task_type"] in message["task_types"]]
        waiting.sort(key=lambda one: (TYPES.index(one[0]["task_type"]), one[0]["id"]))
        taken = waiting[:message["limit"]]
        for _, path in taken:
            path.rename(folder / "claimed" / path.name)
        return {"tasks": [task for task, _ in taken], "left": []}
    if kind == "image":
        content = (folder / "photos" / message["path"]).read_bytes()
        return {"path": message["path"], "offset": 0, "size": len(content), "mime": "image/jpeg", "version": "1", "done": True,
                "data": base64.b64encode(content).decode()}
    if kind == "reference" and "data" not in message:
        return {"wanted": json.loads((folder / "wanted.json").read_text())}
    if kind in ("result", "reference"):
        write(folder / ("results" if kind == "result" else "tables") / f"{time.time_ns()}.json",
              {key: value for key, value in message.items() if key != "type"})
        return {"task_id": message.get("task_id"), "accepted": True}
    return {"type": "error", "code": "unknown_type", "message": f"there is no message of type {kind}"}


def serve(folder):
    while head := sys.stdin.buffer.read(4):
        message = json.loads(sys.stdin.buffer.read(struct.unpack("=I", head)[0]))
        said = json.dumps({"type": message.get("type"), **answer(folder, message)}).encode()
        sys.stdout.buffer.write(struct.pack("=I", len(said)) + said)
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    serve(pathlib.Path(sys.argv[1]))
