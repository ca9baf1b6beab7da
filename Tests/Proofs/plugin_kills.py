"""Two browsers on one workspace, and kill -9 of bridges and browsers: no listing twice, no task unaccounted for."""

import json
import os
import pathlib
import random
import signal
import time

import plugin_browser


def two_browsers(shop, stand, kind, folder, wait):
    """Each task is done by exactly one of them."""
    (shop.folder / "ok.jpg").write_bytes(b"\xff\xd8\xff\xe0 a photo")
    # Each asks every five seconds, so one alone must need much longer than that for all of them.
    stand.trouble, stand.pause = {"Both": "slow"}, 1.5
    with plugin_browser.start(kind, shop.program, shop.folder, stand, f"{folder}/two-a") as one, \
            plugin_browser.start(kind, shop.program, shop.folder, stand, f"{folder}/two-b") as other:
        # A browser that is still starting would find nothing left to do.
        wait("both browsers ask", lambda: all(browser.remembered("overview") for browser in (one, other)))
        for number in range(100, 112):
            shop.drop(number, "Both jean", ["ok.jpg"])
        shop.run()
        for browser in (one, other):
            browser.poll()
        wait("12 results", lambda: len(shop.results()) >= 12)
        done = [len(browser.remembered("results") or []) for browser in (one, other)]
    # A wardrobe that the other browser reads meanwhile may tell of a listing before its own result does.
    shop.run()
    published = sum(shop.record(number)["status"] == "published" for number in range(100, 112))
    shop.check("12 tasks are published once each", (published, len(stand.live("Both")), stand.sent("create", "Both")), (12, 12, 12))
    shop.check(f"both browsers have worked: {done[0]} and {done[1]}", min(done) > 0 and sum(done) == 12)


def bridges(workspace):
    """The processes of bridges of this workspace, which a browser of this proof has started."""
    found = []
    for path in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = path.read_bytes().split(b"\0")
        except OSError:
            continue
        if b"bridge" in words and str(workspace).encode() in words:
            found.append(int(path.parent.name))
    return found


def kills(shop, stand, kind, folder, rounds, wait):
    """Kills a bridge or a browser at random moments of its work, again and again."""
    stand.trouble, stand.pause = {"Killed": "slow"}, 0.2
    numbers = range(200, 200 + rounds * 3)
    browser = plugin_browser.start(kind, shop.program, shop.folder, stand, f"{folder}/killed")
    counts = {"bridge": 0, "browser": 0}
    try:
        for number in numbers:
            shop.drop(number, "Killed jean", ["ok.jpg", "ok.jpg"])
        shop.run()
        for turn in range(rounds):
            time.sleep(random.uniform(0.0, 1.5))
            what = "bridge" if turn % 2 else "browser"
            if what == "bridge":
                for process in bridges(shop.folder):
                    counts[what] += 1
                    os.kill(process, signal.SIGKILL)
            else:
                counts[what] += 1
                browser.kill()
                browser = plugin_browser.start(kind, shop.program, shop.folder, stand, f"{folder}/killed")
            # Results are taken in meanwhile, as cron would.
            shop.run()
        # A find looks for what was claimed and not answered; no person does anything.
        settings = {"retries": {"timeout_seconds": 20}}
        (shop.folder / "pipeline.json").write_text(json.dumps(settings))
        wait("the rest is done, without a person", lambda: is_done(shop, browser, numbers), 240)
    finally:
        browser.close()
    records = [shop.record(number) for number in numbers]
    late = sum(record.get("late", False) for record in records)
    print(f"        {counts['bridge']} bridges and {counts['browser']} browsers killed; {len(records)} published, {late} of them late")
    shop.check("every product is published", {record["status"] for record in records}, {"published"})
    live = stand.live("Killed")
    shop.check("each is on Vinted once", sorted(item["title"] for item in live), sorted(record["title"] for record in records))
    shop.check("what is published is on Vinted", all(record["vinted_id"] in stand.items for record in records))
    shop.check("nothing waits any more", (shop.waiting(), shop.claimed()), ([], []))
    # The bridges end with their browsers.
    wait("all bridges have ended", lambda: not bridges(shop.folder), 15)


def is_done(shop, browser, numbers):
    """A run and a look of the browser later: whether every product is live and idle."""
    shop.run()
    browser.poll()
    time.sleep(1)
    return all(shop.record(number)["status"] == "published" for number in numbers) and not shop.waiting() and not shop.claimed()
