"""Thousands of products dropped at once come onto Vinted by themselves in some simulated weeks, each once, whatever is cut,
refused, killed or sold on the way; and nobody does anything but keep a browser open now and then.

Needs: apt-get install python3 gcc libc6-dev

A world without threads jumps from event to event: a seller whose nightly export changes and withdraws products, a plugin
at a person's pace that is shut at night and over a weekend, Vinted with its buyers, and the program, run every five
minutes while there is something to do and every hour otherwise, in the simulated time (clock.c). Some of its runs are
killed. Every run is looked at when it has ended, and everything at the end. With --blind the plugin's searches find
nothing, whatever is there, and no wardrobe is handed over: then products are listed twice, and the proof must notice it.
"""

import argparse
import collections
import dataclasses
import heapq
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

import clock
import through_plugin
import through_seller
import through_store
import through_vinted
import world
from clock import DAY, HOUR, MINUTE

# A Monday evening.
BEGINS = clock.read("2027-03-01T18:00:00Z")
MOST_DAYS_AFTER = 21
# For how many hours the plugin may be open until the younger of two listings is down, once a run has known of both: on
# that day it may have written as much as it may, and on the next the delete can be cut off twice.
HOURS_FOR_A_DOUBLE = 20
# An hour, one more until the next run, and some for runs that are killed.
MOST_SECONDS_TO_TIME_OUT = 2 * HOUR + 20 * MINUTE
MOST_VIOLATIONS = 10
# What a run says while nobody takes tasks.
NOBODY = re.compile("browser|nobody (takes|took|has taken)", re.IGNORECASE)


@dataclasses.dataclass(frozen=True)
class Scale:
    """How much of everything there is; what is not given is in proportion to the products."""
    products: int
    days: int
    changed: int
    withdrawn: int
    sold: int
    hourly: int
    daily: int
    window: int
    kills: float

    @staticmethod
    def of(products, days, kills):
        share = products / 5000
        return Scale(
            products, days, changed=max(2, round(200 * share)), withdrawn=max(1, round(50 * share)),
            sold=max(1, round(3 * share)), hourly=max(3, round(40 * share)), daily=max(24, round(400 * share)),
            window=min(100, max(5, products // 15)), kills=kills)


class Simulation:
    """The world: its people, its clock, and the program."""

    def __init__(self, program, folder, scale, rates, seed, is_blind):
        self.program, self.scale = program, scale
        self.workspace = os.path.join(folder, "workspace")
        self.clock = clock.Clock(folder, BEGINS)
        self.chance = random.Random(f"{seed} world")
        self.vinted = through_vinted.Vinted(random.Random(f"{seed} vinted"))
        begins = BEGINS - BEGINS % DAY
        self.plugin = through_plugin.Plugin(
            self.workspace, self.vinted, scale, rates, random.Random(f"{seed} plugin"), begins, is_blind)
        self.ends = begins + scale.days * DAY
        self.make_workspace()
        self.seller = through_seller.Seller(self.workspace, scale, random.Random(f"{seed} seller"))
        self.watch = through_store.Watch(self.workspace, scale, self.plugin)
        self.events, self.number, self.violations = [], 0, []
        self.counts, self.nobody, self.own = collections.Counter(), [], {}
        self.removed, self.elsewhere = set(), set()
        self.has_news, self.last_run, self.drops = True, 0, 0
        self.is_done = False

    def make_workspace(self):
        world.make_workspace(self.workspace)
        settings = {"outbox": {"window": self.scale.window}, "archive": {"keep_days": 3}}
        pathlib.Path(self.workspace, "pipeline.json").write_text(json.dumps(settings))

    # Events

    def at(self, moment, action):
        self.number += 1
        heapq.heappush(self.events, (moment, self.number, action))

    def every(self, seconds, action, first):
        def happen():
            action()
            self.at(self.clock.now + seconds, happen)
        self.at(first, happen)

    def play(self):
        """Until everything is done, or too much is wrong."""
        self.list_by_hand()
        self.seller.drop_all()
        night = BEGINS - BEGINS % DAY + DAY + 2 * HOUR
        self.every(DAY, self.night, night)
        self.every(DAY, self.day_of_sales, night + HOUR)
        self.every(5 * MINUTE, self.minutes, BEGINS)
        self.at(BEGINS, self.plugin_works)
        while not self.is_done and len(self.violations) < MOST_VIOLATIONS:
            moment, _, action = heapq.heappop(self.events)
            self.clock.advance(moment)
            action()
        self.violations += self.final_violations()

    def violate(self, what):
        self.violations.append(f"{clock.written(self.clock.now)} {' '.join(what.split())}")

    # The seller and the buyers

    def list_by_hand(self):
        """What was on Vinted before: the seller's own things, and products that an older program listed."""
        for number in range(max(3, self.scale.products // 300)):
            listing = self.vinted.publish(f"Vase bleu [lot {number}]", 12.5, BEGINS - 30 * DAY)
            self.own[listing.number] = (listing.title, listing.price)
        valid = [number for number in self.seller.products if number not in self.seller.invalid]
        for number in valid[-max(2, self.scale.products // 500):]:
            self.vinted.publish(f"Jean de la boutique [{number}]", 19.9, BEGINS - 20 * DAY)

    def night(self):
        """The export; it leaves alone what was removed on Vinted, for only an unchanged product stays off."""
        if self.clock.now < self.ends:
            self.seller.export(self.removed)
            self.has_news = self.clock.has_touched = True

    def day_of_sales(self):
        """When in the day what is sold, and now and then something is removed by Vinted."""
        if self.clock.now >= self.ends:
            return
        for _ in range(self.scale.sold):
            self.at(self.clock.now + self.chance.uniform(0, DAY), self.sell_one)
        if self.chance.random() < 0.4:
            self.at(self.clock.now + self.chance.uniform(0, DAY), self.remove_one)
        if self.chance.random() < 0.4:
            self.at(self.clock.now + self.chance.uniform(0, DAY), self.list_one_elsewhere)

    def known_listings(self):
        """The listings of the store with nothing under way, and to which nobody has done anything."""
        known = {
            record["vinted_id"] for record in self.watch.store.records.values()
            if record["status"] == "published" and record["task"]["status"] == "success"}
        return [listing for listing in self.single_listings() if listing.number in known]

    def single_listings(self):
        """The live listings of products that are up once."""
        return [
            listing for listing in self.vinted.every_live()
            if listing.state == "active" and listing.product is not None and len(self.vinted.live(listing.product)) == 1]

    def sell_one(self):
        """At once, or after it was reserved for a while."""
        choices = self.single_listings()
        if not choices:
            return
        listing = self.chance.choice(choices)
        if self.chance.random() < 0.3:
            listing.state = "reserved"
            self.at(self.clock.now + 20 * HOUR, lambda: self.vinted.end(listing.number, "sold", self.clock.now))
        else:
            self.vinted.end(listing.number, "sold", self.clock.now)

    def remove_one(self):
        """Vinted takes down a listing that the program knows."""
        choices = self.known_listings()
        if choices:
            listing = self.chance.choice(choices)
            self.removed.add(listing.product)
            self.vinted.end(listing.number, "removed", self.clock.now)

    def list_one_elsewhere(self):
        """A machine with an old copy of the workspace lists a product that is up."""
        choices = self.known_listings()
        if choices:
            listing = self.chance.choice(choices)
            self.elsewhere.add(listing.product)
            self.vinted.publish(listing.title, listing.price, self.clock.now)

    # The plugin and the program

    def plugin_works(self):
        drops, touches = self.plugin.drops, self.plugin.touches
        pause = self.plugin.work(self.clock.now)
        self.has_news = self.has_news or self.plugin.drops > drops
        self.clock.has_touched = self.clock.has_touched or self.plugin.touches > touches
        self.at(self.clock.now + max(1, pause), self.plugin_works)

    def minutes(self):
        """Every five minutes: a run, if there is something to do or an hour has passed."""
        if self.has_news or self.clock.now - self.last_run >= HOUR:
            self.last_run = self.clock.now
            if self.chance.random() < self.scale.kills:
                self.run_and_kill()
            else:
                self.run()
                self.is_done = self.is_settled()
        if self.clock.now > self.ends + MOST_DAYS_AFTER * DAY:
            self.violate(f"not done {MOST_DAYS_AFTER} days after the last export: {self.what_waits()}")
            self.is_done = True

    def start(self):
        self.clock.has_touched = True
        return subprocess.Popen(
            [self.program, "run", "--json"], cwd=self.workspace, env=self.clock.environment(), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self):
        process = self.start()
        output, errors = process.communicate(timeout=120)
        self.counts["runs"] += 1
        words = errors.decode(errors="replace")
        if process.returncode not in (0, 2):
            self.violate(f"a run ended with {process.returncode}: {words[-300:]}")
            return
        self.has_news = False
        self.nobody += [self.clock.now for line in words.splitlines() if NOBODY.search(line)]
        for what in self.watch.look(json.loads(output)):
            self.violate(what)
        for double in self.vinted.doubles:
            if double.is_shown and double.known is None:
                double.known = self.clock.now

    def run_and_kill(self):
        """A run is killed in the middle; what a plugin can see then must be complete and committed."""
        process = self.start()
        try:
            process.communicate(timeout=self.chance.uniform(0.001, 0.03))
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            self.counts["killed runs"] += 1
        self.has_news = True
        for line in world.check_visible(self.workspace).lines():
            self.violate(f"after a killed run: {line}")

    # The end

    def is_settled(self):
        """Nobody changes anything any more, all tasks have ended, and the plugin has said what is on Vinted."""
        last = max(self.ends, self.vinted.last_end())
        wardrobes = sum(moment > last + HOUR for moment in self.plugin.whole_wardrobes)
        return wardrobes > 1 and not self.plugin.later and self.watch.is_idle() and not self.vinted.is_changing()

    def what_waits(self):
        waiting = self.watch.store.of_task_state("pending", "queued")
        kinds = collections.Counter((record["task"]["type"], record["task"]["status"]) for record in waiting.values())
        return f"{dict(kinds)}, {len(self.plugin.later)} things that the plugin does later"

    def final_violations(self):
        """Everything that is wrong at the end."""
        errors = collections.defaultdict(list)
        for line in self.watch.store.errors():
            errors[line["product_id"]].append(line)
        found = [*self.twice(), *self.foreign(), *self.unsaid(), *self.hours(errors)]
        if self.is_done:
            wanted = self.seller.wanted(self.program, self.clock.environment())
            for number in range(1, self.scale.products + 1):
                found += self.judge(number, errors[number], wanted)
        return found

    def twice(self):
        """What was listed though it was there, and two listings that were left for too long."""
        others = self.plugin.slept | self.elsewhere
        for double in self.vinted.doubles:
            if double.product not in others:
                yield f"product {double.product} was listed at {clock.written(double.since)} though it was on Vinted"
            elif self.hours_of(double) > HOURS_FOR_A_DOUBLE:
                hours = self.hours_of(double)
                yield f"product {double.product} had two listings for {hours:.0f} open hours after a run knew of both"
            if self.is_done and double.ended is None:
                yield f"product {double.product} has two listings at the end"
        for product in self.plugin.guessed:
            yield f"product {product} was to be listed again while nobody knew whether it was on Vinted"
        for product in self.vinted.sold_again:
            if product not in others:
                yield f"product {product} was sold and listed again"

    def hours_of(self, double):
        """For how many hours the plugin was open while a run had known of two listings and both were up."""
        return self.plugin.open_hours(double.known, double.ended or self.clock.now) if double.known is not None else 0

    def hours(self, errors):
        """A task times out an hour after it was taken, with the next run: neither before nor much later."""
        for line in sum(errors.values(), []):
            if line["error_type"] != "timeout":
                continue
            moment = clock.read(line["created_at"])
            claims = [claim for claim in self.plugin.claims[line["task_id"]] if claim <= moment]
            if not claims:
                yield f"task {line['task_id']} timed out though nobody had taken it"
            elif not HOUR - MINUTE <= moment - claims[-1] <= MOST_SECONDS_TO_TIME_OUT:
                yield f"task {line['task_id']} timed out at {line['created_at']}, {(moment - claims[-1]) / MINUTE:.0f} minutes " \
                    f"after it was taken"

    def foreign(self):
        """What is not the program's stays as it was."""
        for number, content in self.own.items():
            listing = self.vinted.listings[number]
            if (listing.title, listing.price) != content or listing.state != "active":
                yield f"listing {number}, the seller's own, was changed: {listing}"

    def unsaid(self):
        """Once an hour, and not more often, a run says that nobody takes tasks."""
        midnight = BEGINS - BEGINS % DAY
        # A killed run may have said it, but not to us.
        least = 40 * (1 - self.scale.kills)
        weekend = [moment for moment in self.nobody if (moment - midnight) // DAY in through_plugin.SHUT_DAYS]
        if self.scale.days > max(through_plugin.SHUT_DAYS) and self.clock.now > self.ends and len(weekend) < least:
            yield f"over the shut weekend only {len(weekend)} runs said that nobody takes tasks"
        for first, second in zip(self.nobody, self.nobody[1:]):
            if second - first < HOUR - 5 * MINUTE:
                minutes = (second - first) / MINUTE
                yield f"at {clock.written(second)} a run said after {minutes:.0f} minutes again that nobody takes tasks"

    def judge(self, number, errors, wanted):
        """Whether a product is where it belongs."""
        record, live, listings = self.watch.store.records.get(number), self.vinted.live(number), self.vinted.of[number]
        if number in self.seller.invalid:
            if record or not self.is_rejected(number):
                yield f"product {number} is invalid, but not in rejected/"
        elif not record:
            yield f"product {number} is lost"
        elif number in self.seller.withdrawn or number in self.removed:
            if live or record["status"] not in ("deleted", "sold"):
                yield f"product {number} was taken down, but is {record['status']} with {len(live)} live listings"
            elif number in self.removed and record["status"] == "deleted" and not logged(errors, error_type="gone"):
                if number not in self.seller.withdrawn:
                    yield f"product {number} was removed on Vinted, but the error log does not say `gone`"
        elif any(listing.state == "sold" for listing in listings):
            if live or record["status"] != "sold" or not record["sold_at"]:
                yield f"product {number} was sold, but is {record['status']} with {len(live)} live listings"
        elif (number, "vinted_publish") in self.plugin.refused:
            if live or record["status"] != "error" or not logged(errors, final=True):
                yield f"product {number} was refused, but is {record['status']} without a final line in the error log"
        elif len(live) != 1 or record["status"] != "published" or record["vinted_id"] != live[0].number:
            yield f"product {number} is {record['status']} as {record['vinted_id']}, but live as " \
                f"{[listing.number for listing in live]}; its task: {record['task']}"
        elif (number, "vinted_update") not in self.plugin.refused and (live[0].title, live[0].price) != wanted[number]:
            yield f"product {number} is on Vinted as {(live[0].title, live[0].price)} instead of {wanted[number]}"

    def is_rejected(self, number):
        sign = f'"id": {number},'
        return any(sign in path.read_text() for path in pathlib.Path(self.workspace, "rejected").glob("all*.jsonl"))


def logged(errors, **wanted):
    return any(all(line[key] == value for key, value in wanted.items()) for line in errors)


def figures(simulation, seconds):
    plugin, totals, counts = simulation.plugin.counts, simulation.watch.totals, simulation.counts
    states = collections.Counter(listing.state for listing in simulation.vinted.listings.values())
    days = (simulation.clock.now - BEGINS) / DAY
    longest = max((simulation.hours_of(double) for double in simulation.vinted.doubles), default=0)
    return [
        f"{simulation.scale.products} products, {simulation.seller.nights} exports, {days:.1f} days: "
        f"{plugin['published']} published, {plugin['updated']} updated, {plugin['deleted']} deleted, {states['sold']} sold, "
        f"{states['removed']} removed by Vinted; {len(simulation.vinted.every_live())} are live",
        f"{plugin['cut after']} cut off after they were done, {plugin['cut before']} before, {plugin['refused']} refused, "
        f"{plugin['forbidden']} times 403, {plugin['sleeps']} slept; {plugin['unknown']} said unknown, "
        f"{plugin['found']} found, {plugin['not found']} not found, {totals['late']} late, {totals['duplicate']} answers twice",
        f"{plugin['wardrobe']} wardrobes and {plugin['wardrobe in part']} in part; at most {simulation.watch.most_queued} queued; "
        f"{len(simulation.vinted.doubles)} times two listings, for {longest:.1f} open hours at most; "
        f"{len(simulation.nobody)} times nobody took tasks",
        f"{counts['runs']} runs, {counts['killed runs']} killed, in {seconds:.0f} s",
    ]


def memory_folder():
    """A folder in memory if there is room: this proof is not about syncs."""
    place = "/dev/shm"
    return place if os.path.isdir(place) and shutil.disk_usage(place).free > 2 << 30 else None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", help="default: .build/release/pipeline-run of this clone")
    parser.add_argument("--short", action="store_true", help="300 products, about a minute")
    parser.add_argument("--products", type=int, help="default: 5000")
    parser.add_argument("--days", type=int, default=21, help="of exports and sales")
    parser.add_argument("--kills", type=float, default=0.02, help="which share of the runs is killed")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--blind", action="store_true", help="the plugin finds nothing; the proof must see it")
    parser.add_argument("--keep", metavar="FOLDER", help="copy the workspace there at the end")
    options = parser.parse_args()
    world.end_cleanly()
    print(f"seed {options.seed}", flush=True)
    program = world.program_path(options.program)
    scale = Scale.of(options.products or (300 if options.short else 5000), options.days, options.kills)
    # Rare events must happen among few products, too.
    rates = through_plugin.Rates().times(1 if scale.products >= 2000 else 3)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="proof-through-", dir=memory_folder()) as folder:
        simulation = Simulation(program, folder, scale, rates, options.seed, options.blind)
        simulation.play()
        if options.keep:
            shutil.copytree(simulation.workspace, options.keep, dirs_exist_ok=True)
    for line in figures(simulation, time.monotonic() - started):
        print(line, flush=True)
    for line in simulation.violations[:MOST_VIOLATIONS]:
        print(f"  {line[:400]}", flush=True)
    violations = len(simulation.violations)
    print(f"{violations} violations", flush=True)
    if options.blind:
        is_caught = any("though it was on Vinted" in line for line in simulation.violations)
        print(f"a plugin that finds nothing was {'caught' if is_caught else 'NOT caught'}")
        sys.exit(0 if is_caught else 1)
    sys.exit(1 if violations else 0)


if __name__ == "__main__":
    main()
