"""A workspace whose tasks a browser does: drops products, runs, and reads the results."""

import base64
import json
import pathlib
import random
import subprocess
import time

import proof
import world

JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/"
    "yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=")


def photo(number, size=2000):
    """Bytes that begin and end as a JPEG, and differ from every other photo's."""
    return JPEG[:-2] + random.Random(number).randbytes(size) + JPEG[-2:]


class Shop(proof.Proof):
    """A workspace whose tasks a browser does."""

    def __init__(self, program, folder):
        self.program, self.folder = program, pathlib.Path(folder)
        subprocess.run([program, "init", folder, "--quiet"], check=True)

    def drop(self, number, title, photos, **changes):
        item = world.product(number, title=title, images=photos, location=title.split()[0], **changes)
        world.drop(self.folder, f"{number}.json", json.dumps(item))

    def run(self):
        ended = subprocess.run([self.program, "run", "--json", "--workspace", self.folder], capture_output=True, text=True)
        if ended.returncode not in (0, 2):
            raise SystemExit(f"a run ended with {ended.returncode}: {ended.stderr}")
        return json.loads(ended.stdout)

    def record(self, number):
        said = subprocess.run(
            [self.program, "products", str(number), "--json", "--workspace", self.folder], capture_output=True, text=True)
        return json.loads(said.stdout)

    def results(self):
        """Answers to tasks: a wardrobe comes when the browser sees fit."""
        return [path for path in (self.folder / "inbox/results").glob("*-task-*.json")]

    def waiting(self):
        return [path for path in (self.folder / "outbox").glob("batch-*/task-*.json")]

    def claimed(self):
        return [path for path in (self.folder / "outbox/claimed").glob("task-*.json")]

    def errors(self, number):
        path = self.folder / "store/errors.jsonl"
        lines = [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
        return [line for line in lines if line["product_id"] == number]


def wait(what, condition, limit=60):
    """Waits for a fact."""
    until = time.monotonic() + limit
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError(f"{what}: not within {limit} s")
        time.sleep(0.05)


def wait_for_results(shop, count, browser=None):
    """Logs in again meanwhile: a Chromium whose network process has broken down has lost its session."""
    def is_done():
        if browser and len(shop.results()) < count and browser.remembered("status")["kind"] == "login":
            browser.log_in()
        return len(shop.results()) >= count
    wait(f"{count} results", is_done, 300)


def do_tasks(shop, count, browser=None):
    """Lets a browser do this many tasks, at once or when it looks by itself, and takes the results in."""
    if browser:
        browser.poll()
    wait_for_results(shop, count, browser)
    return shop.run()
