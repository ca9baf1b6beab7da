"""A plugin at a person's pace: it takes tasks by renaming their files, does them on the simulated Vinted, and is cut off,
refused, closed and killed on the way."""

import collections
import dataclasses
import heapq
import json
import os
import pathlib

import clock
import world
from clock import DAY, HOUR, MINUTE
from through_vinted import address

ORDER = ("vinted_delete", "vinted_update", "vinted_find", "vinted_publish")
WRITES = ("vinted_delete", "vinted_update", "vinted_publish")
OPENS, CLOSES = 8, 22
# The first Saturday and Sunday of a world that begins on a Monday.
SHUT_DAYS = (5, 6)
WARDROBE_EVERY = 6 * HOUR
# How often in a row a task of one product is disturbed at most: the third time would need a person.
MOST_DISTURBANCES = 2


@dataclasses.dataclass(frozen=True)
class Rates:
    """How often a task ends in each bad way."""
    cut_after: float = 0.02
    cut_before: float = 0.02
    refused: float = 0.01
    forbidden: float = 0.015
    # A second browser took the task, slept for hours, and does it then.
    sleeps: float = 0.003
    answered_twice: float = 0.01

    def times(self, factor):
        return Rates(**{field.name: getattr(self, field.name) * factor for field in dataclasses.fields(self)})


class Plugin:
    """One seller's browser. `is_blind`: its searches find nothing, whatever is there, and it hands no wardrobe over."""

    def __init__(self, workspace, vinted, scale, rates, chance, begins, is_blind=False):
        self.workspace, self.vinted, self.scale, self.rates, self.chance = workspace, vinted, scale, rates, chance
        self.begins, self.is_blind = begins, is_blind
        self.counts = collections.Counter()
        self.disturbed = collections.Counter()
        # Products with the type of a task that Vinted has refused for good, as long as no later one of the type was done.
        self.refused, self.ever_refused, self.slept = set(), set(), set()
        # Products of which the program cannot know whether they are on Vinted; and those that it listed all the same.
        self.unsure, self.guessed = set(), []
        # The moments at which each task was taken.
        self.claims = collections.defaultdict(list)
        # `touches` counts the files that it has moved or made.
        self.tasks, self.writes, self.drops, self.touches = {}, [], 0, 0
        self.rests_until, self.has_session, self.wardrobe_read = 0, False, -DAY
        # When those were read that have been handed over whole.
        self.whole_wardrobes = []
        # A heap of a moment, a number, and what is done then.
        self.later, self.number = [], 0

    # Time

    def at(self, moment, action):
        """Does something later, when it is open by then."""
        self.number += 1
        heapq.heappush(self.later, (moment, self.number, action))

    def is_open(self, now):
        day, hour = int((now - self.begins) // DAY), (now % DAY) / HOUR
        return OPENS <= hour < CLOSES and day not in SHUT_DAYS

    def open_hours(self, start, end):
        """For how many hours of a time the plugin was open."""
        step = 10 * MINUTE
        return sum(self.is_open(moment) for moment in range(int(start), int(end), step)) * step / HOUR

    def may_write(self, now):
        today = now - now % DAY
        self.writes = [moment for moment in self.writes if moment >= min(today, now - HOUR)]
        hourly = sum(moment > now - HOUR for moment in self.writes)
        return hourly < self.scale.hourly and sum(moment >= today for moment in self.writes) < self.scale.daily

    def pause(self):
        """Seconds between two writes of a person."""
        return HOUR / self.scale.hourly * self.chance.uniform(0.6, 1.4)

    # What it does

    def work(self, now):
        """One thing; returns after how many seconds to look again."""
        if not self.is_open(now):
            self.has_session = False
            return 5 * MINUTE
        while self.later and self.later[0][0] <= now:
            heapq.heappop(self.later)[2](now)
        if not self.has_session or now - self.wardrobe_read >= WARDROBE_EVERY:
            self.has_session = True
            self.read_wardrobe(now)
            return 20
        if now < self.rests_until:
            return self.rests_until - now
        task = self.take(now)
        if not task:
            return 5 * MINUTE
        self.do(task, now)
        if task["task_type"] not in WRITES:
            return 20
        self.writes.append(now)
        return self.pause()

    def take(self, now):
        """Claims the first task in the order of the contract; None if there is none, or no more may be written."""
        types = ORDER if self.may_write(now) else tuple(kind for kind in ORDER if kind not in WRITES)
        for path, task in self.open_tasks(types):
            try:
                world.claim(self.workspace, pathlib.Path(path))
            except FileNotFoundError:
                continue
            self.touches += 1
            self.claims[task["id"]].append(now)
            if task["task_type"] == "vinted_publish" and product_of(task) in self.unsure:
                self.guessed.append(product_of(task))
            return task
        return None

    def open_tasks(self, types):
        """Files and contents of the open tasks of some types, best first."""
        found = []
        for path in task_paths(self.workspace):
            if path not in self.tasks:
                self.tasks[path] = json.loads(pathlib.Path(path).read_text())
            if self.tasks[path]["task_type"] in types:
                found.append((path, self.tasks[path]))
        return sorted(found, key=lambda pair: ORDER.index(pair[1]["task_type"]))

    def do(self, task, now):
        """Does a task, well or badly."""
        kind, product, fate = task["task_type"], product_of(task), self.fate(task)
        self.counts[fate] += 1
        if fate == "sleeps":
            self.slept.add(product)
            self.unsure.add(product)
            self.at(now + self.chance.uniform(2, 5) * HOUR, lambda then: self.answer(task, self.carry_out(task, then)))
        elif fate == "cut after":
            self.lose(task, self.carry_out(task, now), now)
        elif fate == "cut before":
            self.lose(task, failure(task), now)
        elif fate == "forbidden":
            self.rests_until = now + 10 * MINUTE
            self.answer(task, failure(task, error_message="403"))
        elif fate == "refused":
            self.refused.add((product, kind))
            self.ever_refused.add((product, kind))
            self.answer(task, failure(task, error_message="Vinted does not take the brand", retryable=False))
        else:
            if kind in WRITES:
                self.disturbed[product] = 0
            self.answer(task, self.carry_out(task, now))

    def fate(self, task):
        """How it ends."""
        kind, product, rates = task["task_type"], product_of(task), self.rates
        fates = {"cut after": rates.cut_after, "cut before": rates.cut_before, "forbidden": rates.forbidden}
        if kind == "vinted_publish":
            fates |= {"refused": rates.refused, "sleeps": rates.sleeps}
        elif kind == "vinted_update":
            fates["refused"] = rates.refused / 3
        fate = self.chance.choices(["fine", *fates], [1 - sum(fates.values()), *fates.values()])[0]
        if fate not in ("fine", "refused"):
            if self.disturbed[product] == MOST_DISTURBANCES:
                return "fine"
            self.disturbed[product] += 1
        return fate

    def carry_out(self, task, now):
        """Does it on Vinted; returns the result."""
        payload = task["payload"]
        self.refused.discard((payload["product_id"], task["task_type"]))
        if task["task_type"] == "vinted_publish":
            listing = self.vinted.publish(payload["title"], payload["price"], now)
            self.counts["published"] += 1
            return success(task, vinted_id=listing.number, url=address(listing.number), image_ids="1,2")
        if task["task_type"] == "vinted_update":
            if not self.vinted.change(payload["vinted_id"], payload["title"], payload["price"]):
                return failure(task, error_message="404: it was sold, or is gone", retryable=False)
            self.counts["updated"] += 1
            return success(task)
        if task["task_type"] == "vinted_delete":
            # A listing that has gone already is right.
            self.counts["deleted"] += self.vinted.end(payload["vinted_id"], "deleted", now)
            return success(task)
        after = clock.read(payload["published_after"]) if payload.get("published_after") else 0
        listing = None if self.is_blind else self.vinted.find(payload["product_id"], after, now)
        self.counts["found" if listing else "not found"] += 1
        if not listing:
            return success(task, found=False)
        return success(task, found=True, vinted_id=listing.number, url=address(listing.number))

    def lose(self, task, result, now):
        """The answer of Vinted was lost, or nothing was sent: the plugin says so, is killed, or delivers hours later."""
        kind = self.chance.choice(["unknown", "killed", "later"])
        self.counts[kind] += 1
        if task["task_type"] == "vinted_publish":
            self.unsure.add(product_of(task))
        if kind == "unknown":
            self.answer(task, failure(task, error_message="the connection was cut", outcome="unknown"))
            # It looks what is there, as it does after every start.
            self.has_session = False
        elif kind == "later":
            self.at(now + self.chance.uniform(1.5, 20) * HOUR, lambda then: self.answer(task, result))
        else:
            self.has_session = False
            if self.chance.random() < 0.5:
                # Killed while it wrote the result.
                half = pathlib.Path(self.workspace, "inbox/results", f"task-{task['id']}.json.part")
                half.write_text(json.dumps(result)[:40])

    def answer(self, task, result):
        if result.get("outcome") != "unknown":
            # Now it can be known: by its own answer, or by that of a search.
            self.unsure.discard(product_of(task))
        self.drop(result)
        if self.chance.random() < self.rates.answered_twice:
            self.counts["answered twice"] += 1
            self.drop(result)

    def drop(self, result):
        self.drops, self.touches = self.drops + 1, self.touches + 1
        world.drop(self.workspace, f"results/answer-{self.drops:08}.json", json.dumps(result, ensure_ascii=False))

    # The wardrobe

    def read_wardrobe(self, now):
        """Reads it now, perhaps not to its end, and drops it some minutes later."""
        self.wardrobe_read = now
        self.vinted.visit(now)
        items = self.vinted.wardrobe(now)
        is_complete = self.chance.random() > 0.15
        if not is_complete:
            items = items[:self.chance.randrange(len(items) + 1)]
        wardrobe = {"user_id": 7, "read_at": clock.written(now), "complete": is_complete, "items": items}
        self.at(now + self.chance.uniform(0, 4) * MINUTE, lambda then: self.drop_wardrobe(wardrobe, now))

    def drop_wardrobe(self, wardrobe, read_at):
        self.counts["wardrobe" if wardrobe["complete"] else "wardrobe in part"] += 1
        if wardrobe["complete"]:
            self.whole_wardrobes.append(read_at)
        if not self.is_blind:
            self.vinted.note_shown(wardrobe["items"])
            self.drop({"wardrobe": wardrobe})


def task_paths(workspace):
    """The files of the tasks that nobody has taken, first in first out."""
    outbox = os.path.join(workspace, "outbox")
    batches = sorted(os.path.join(outbox, name) for name in os.listdir(outbox) if name.startswith("batch-"))
    return [os.path.join(batch, name) for batch in batches for name in sorted(os.listdir(batch))]


def product_of(task):
    return task["payload"]["product_id"]


def success(task, **result):
    return {"task_id": task["id"], "success": True, "result": result}


def failure(task, **changes):
    return {
        "task_id": task["id"], "success": False, "error_message": "the server did not answer",
        "error_details": {"error_type": "api_error", "error_details": "simulated"}, "attempt": task["retry_count"] + 1, **changes}
