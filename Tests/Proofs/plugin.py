"""The whole loop in a real browser: product file, run, extension, a stand-in for Vinted, result, run, published.

Needs: apt-get install python3 openssl chromium (and firefox-esr for --browser firefox, python3-h2 for --http2)
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

import market
import market_data
import plugin_browser
import plugin_kills
import plugin_vinted
import world
from plugin_shop import Shop, do_tasks, photo, wait, wait_for_results


def happy(shop, stand, browser):
    """Publish with photos of every kind, update, delete."""
    (shop.folder / "photos").mkdir()
    first, second, linked = photo(1, 1_500_000), photo(2), photo(3)
    (shop.folder / "photos/un jean.jpg").write_bytes(first)
    (shop.folder / "deux.jpg").write_bytes(second)
    stand.shown["/shown/three.jpg"] = linked
    shop.drop(1, "Happy jean", ["photos/un jean.jpg", "deux.jpg", "https://www.vinted.fr/shown/three.jpg"],
              description="Porté — deux fois 👖")
    report = shop.run()
    shop.check("a run makes the task", report["products"]["enqueued"], 1)
    wait("the task is taken, without being told", lambda: shop.claimed(), 15)
    task = json.loads(shop.claimed()[0].read_text())["payload"]
    report = do_tasks(shop, 1)
    shop.check("the next run publishes it", report["results"]["published"], 1)
    record, items = shop.record(1), stand.live("Happy")
    shop.check("one listing is up", len(items), 1)
    ids = task["mapped_attributes"]
    wanted = {"title": task["title"], "description": task["description"], "price": task["price"],
              "catalog_id": ids["category_id"], "brand_id": ids["brand_id"], "color_ids": ids["color_ids"],
              "size_id": ids["size_id"], "status_id": ids["condition_id"]}
    shop.check("with the task's fields", {key: items[0].get(key) for key in wanted}, wanted)
    sent = [stand.photos[number]["content"] for number in items[0]["photos"]]
    shop.check("with its photos, whole and in order", sent == [first, second, linked])
    number = items[0]["id"]
    shop.check("the record is published", (record["status"], record["vinted_id"], record["url"]),
               ("published", number, f"https://www.vinted.fr/items/{number}"))
    shop.check("  with the photos' ids", record["image_ids"], ",".join(map(str, items[0]["photos"])))
    shop.drop(1, "Happy jean", ["photos/un jean.jpg", "deux.jpg", "https://www.vinted.fr/shown/three.jpg"],
              description="Porté — deux fois 👖", price=99)
    shop.run()
    shop.check("a new price goes live", do_tasks(shop, 1, browser)["results"]["updated"], 1)
    shop.check("  on Vinted, too", stand.live("Happy")[0]["price"], 108.90)
    shop.check("  and its photos stay", stand.live("Happy")[0]["photos"], items[0]["photos"])
    subprocess.run([shop.program, "delete", "1", "--workspace", shop.folder, "--quiet"], check=True)
    shop.check("a delete takes it down", do_tasks(shop, 1, browser)["results"]["deleted"], 1)
    shop.check("  on Vinted, too", stand.live("Happy"), [])
    shop.check("nothing is left claimed", shop.claimed(), [])


def roads(shop, stand, browser):
    """What goes wrong, and its outcome."""
    (shop.folder / "ok.jpg").write_bytes(photo(7))
    (shop.folder / "text.jpg").write_text("no photo")
    os.symlink("/etc/hostname", shop.folder / "link.jpg")
    stand.trouble = {"Cut1": "cut after", "Cut3": "cut late", "Slow": "slow"}
    (shop.folder / "reference/brands.csv").write_text("name,vinted_id,aliases\nNowhere,99999999,\n")
    cases = {
        11: ("Brand jean", ["ok.jpg"], {"brand": "Nowhere"}, "mapping_error", 0),
        12: ("Missing jean", ["ok.jpg", "none.jpg"], {}, "image_error", 0),
        13: ("Text jean", ["text.jpg"], {}, "image_error", 0),
        14: ("Outside jean", ["link.jpg"], {}, "image_error", 0),
        # A listing that was made is found by the number at its title's end; nobody sends it a second time.
        15: ("Cut1 jean", ["ok.jpg"], {}, None, 1),
        17: ("Gone jean", ["https://www.vinted.fr/shown/none.jpg"], {}, "image_error", 0),
        18: ("Slow jean", ["ok.jpg"], {}, None, 1),
        19: ("Cut3 jean", ["ok.jpg"], {}, None, 1),
    }
    for number, (title, photos, changes, _, _) in cases.items():
        shop.drop(number, title, photos, **changes)
    shop.run()
    do_tasks(shop, len(cases), browser)
    for number, (title, _, _, error, live) in cases.items():
        record, errors, word = shop.record(number), shop.errors(number), title.split()[0]
        shop.check(f"{title}: {error or 'published'}", (record["status"], [line["error_type"] for line in errors]),
                   ("error", [error]) if error else ("published", []))
        shop.check(f"  on Vinted {live} time(s)", len(stand.live(word)), live)
        if error:
            print(f"        {errors[0]['error_message']}")
    shop.run()
    browser.poll()
    time.sleep(1.5)
    shop.check("nothing was tried again by itself",
               (shop.waiting(), shop.results(), [stand.sent("create", f"Cut{number}") for number in (1, 3)]), ([], [], [1, 1]))


def looked_up(shop, stand, browser):
    """A listing that was cut off before it was made: nobody knows, a find looks, and it is published then."""
    stand.trouble = {"Cut2": "cut before"}
    shop.drop(20, "Cut2 jean", ["ok.jpg"])
    shop.run()
    shop.check("an unknown outcome counts as a try", do_tasks(shop, 1, browser)["results"]["retried"], 1)
    shop.check("  and a find follows by itself", [json.loads(path.read_text())["task_type"] for path in shop.waiting() + shop.claimed()], ["vinted_find"])
    stand.trouble = {}
    shop.check("the find finds nothing", do_tasks(shop, 1, browser)["results"]["found"], 1)
    shop.check("  and it is published again, once", do_tasks(shop, 1, browser)["results"]["published"], 1)
    shop.check("  on Vinted once", (len(stand.live("Cut2")), stand.sent("create", "Cut2")), (1, 2))


def wardrobe(shop, stand, browser):
    """What is sold on Vinted is sold here, and is not listed again."""
    shop.drop(23, "Sold jean", ["ok.jpg"])
    shop.run()
    do_tasks(shop, 1, browser)
    stand.sell(stand.live("Sold")[0]["id"])
    browser.remember(wardrobeAt=0)
    browser.poll()
    wait("a wardrobe", lambda: list((shop.folder / "inbox/results").glob("*-wardrobe-*.json")), 60)
    shop.check("a wardrobe is taken in", shop.run()["results"]["wardrobe"], 1)
    shop.check("  what was sold is sold", shop.record(23)["status"], "sold")
    shop.drop(23, "Sold jean", ["ok.jpg"], price=50)
    report = shop.run()
    shop.check("  and is not listed again", (report["products"]["unchanged"], shop.waiting()), (1, []))
    with stand.lock:
        for item in stand.items.values():
            item["up"] = item["up"] and item["state"] != "sold"


def tables(shop, stand, browser):
    """Vinted moves a leaf, then closes it: after the refused id the tables are read again, and the next run knows them."""
    folder, leaf = shop.folder / "reference/vinted", 1819
    row = next(list(one) for one in market_data.TREE if one[0] == leaf)
    def read(name):
        path = folder / f"{name}.json"
        return json.loads(path.read_text()) if path.exists() else {name: []}
    def has(name, number):
        return any(one["id"] == number for one in read(name)[name])
    browser.poll()
    wait("Vinted's tables", lambda: has("catalogues", leaf) and has("leaves", leaf) and has("colours", 1), 60)
    shop.check("the tables of what is in use were read", (read("catalogues")["market"], len(read("catalogues")["catalogues"])),
               ("www.vinted.fr", len(market_data.TREE)))
    shop.check("  with what the leaf asks for", [
        (one["size_required"], one["size_groups"], one["package_sizes"]) for one in read("leaves")["leaves"] if one["id"] == leaf],
        [(True, [77, 14], [1, 2, 3])])
    health = json.loads(subprocess.run([shop.program, "health", "--json", "--workspace", shop.folder], capture_output=True, text=True).stdout)
    shop.check("  and health knows how old they are", bool(health["reference"]["catalogues"]["read_at"]))
    asked = stand.asked("GET /api/v2/item_upload/catalogs")
    browser.remember(referenceAt=0)
    browser.poll()
    wait("the next asking", lambda: browser.remembered("referenceAt"), 30)
    time.sleep(1)
    shop.check("what is young is not read again", stand.asked("GET /api/v2/item_upload/catalogs") - asked, 0)

    shop.drop(27, "Starry jean", ["ok.jpg"], brand="Etoile neuve")
    shop.run()
    do_tasks(shop, 1, browser)
    shop.check("a brand that was found is known from then on",
               [one["id"] for one in read("brands")["brands"] if one["title"] == "Étoile Neuve"], [304])
    shop.drop(28, "Starry jean", ["ok.jpg"], brand="étoile neuve")
    shop.run()
    shop.check("  the next product has its id",
               [json.loads(path.read_text())["payload"]["mapped_attributes"]["brand_id"] for path in shop.waiting()], [304])
    do_tasks(shop, 1, browser)

    shop.drop(29, "Sized coat", ["ok.jpg"], category="2614", gender="female", size="M")
    shop.run()
    do_tasks(shop, 1, browser)
    browser.poll()
    wait("what its leaf asks for", lambda: has("leaves", 2614), 60)
    subprocess.run([shop.program, "retry", "29", "--workspace", shop.folder, "--quiet"], check=True)
    shop.check("a size that Vinted has under another id goes with it", do_tasks(shop, 1, browser)["results"]["published"], 1)
    shop.check("  on Vinted, too", [item["size_id"] for item in stand.live("Sized")], [208])

    market_data.move(leaf, 5903)
    shop.drop(24, "Moved jean", ["ok.jpg"])
    shop.run()
    do_tasks(shop, 1, browser)
    shop.check("an id that Vinted has moved is refused", (shop.record(24)["status"], [line["error_type"] for line in shop.errors(24)]),
               ("error", ["mapping_error"]))
    browser.poll()
    wait("the new tree, and what its leaf asks for", lambda: has("catalogues", 5903) and has("leaves", 5903), 60)
    subprocess.run([shop.program, "retry", "24", "--workspace", shop.folder, "--quiet"], check=True)
    shop.check("  then it goes to the new number", do_tasks(shop, 1, browser)["results"]["published"], 1)
    shop.check("  on Vinted, too", [item["catalog_id"] for item in stand.live("Moved")], [5903])

    market_data.close(5903)
    shop.drop(25, "Closed jean", ["ok.jpg"])
    shop.run()
    do_tasks(shop, 1, browser)
    browser.poll()
    wait("the tree without it", lambda: not has("catalogues", 5903), 60)
    shop.drop(26, "Late jean", ["ok.jpg"])
    report = shop.run()
    shop.check("a leaf that was closed is a problem, and nothing is sent",
               (report["problems_by_code"].get("gone_catalogue"), report["products"]["rejected"], shop.waiting()), (1, 1, []))
    said = json.loads((shop.folder / "rejected/26.json.problems.json").read_text())
    problem = next(one for one in (said if isinstance(said, list) else said["problems"]) if one["code"] == "gone_catalogue")
    shop.check("  with those that may be meant", "Jeans" in problem["hint"])
    print(f"        {problem['message']}; {problem['hint']}")

    # As it was, for those that follow.
    market_data.reopen(leaf, row)
    market_data.SIZES[leaf] = market_data.SIZES.pop(5903)
    shutil.rmtree(folder)


def refusal(shop, stand, browser):
    """A 403 that stays: the task is kept, without a try that counts, and Vinted is left alone meanwhile."""
    stand.trouble = {"Guarded": "403"}
    for number in (21, 22):
        shop.drop(number, "Guarded jean", ["ok.jpg"])
    shop.run()
    browser.poll()
    wait("the stop", lambda: browser.remembered("stop"))
    shop.check("403 twice: the token's trouble, and no task's", (browser.remembered("stop")["kind"], shop.results()), ("token", []))
    browser.poll()
    time.sleep(1.5)
    shop.check("  and nothing else is asked for meanwhile", (len(shop.waiting()), stand.sent("create", "Guarded")), (1, 2))
    wait("the page says so", lambda: "it continues at" in browser.page_text(), 10)
    stand.trouble = {}
    browser.again()
    shop.check("  when a person says so it continues", do_tasks(shop, 2, browser)["results"]["published"], 2)


def pace(shop, stand, browser):
    """At a person's pace: checks how long the extension would wait, without waiting."""
    stand.trouble = {}
    for number in (31, 32):
        shop.drop(number, "Paced jean", ["ok.jpg"] * 2)
    browser.remember(pace="human", nextAt=0, results=[])
    shop.run()
    for done in (1, 2):
        browser.poll()
        wait(f"result {done} at a person's pace", lambda: len(browser.remembered("results")) == done)
        rest = (browser.remembered("nextAt") - browser.remembered("results")[0]["at"]) / 1000
        shop.check("after a listing: 15 to 45 s", 14 <= rest <= 46, True)
        browser.poll()
        time.sleep(0.3)
        shop.check("  and no task is taken before", (len(shop.waiting()), len(browser.remembered("results"))), (2 - done, done))
        browser.remember(nextAt=0)
    gaps = [later - earlier for earlier, later in zip(stand.photo_times[-4:], stand.photo_times[-3:])]
    shop.check("two photos of a listing are 1.5 to 4 s apart", [1.4 < gaps[0] < 6, 1.4 < gaps[2] < 6], [True, True])
    browser.remember(pace="none", nextAt=0)
    shop.run()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--short", action="store_true", help="4 kills instead of 30")
    parser.add_argument("--program")
    parser.add_argument("--browser", default="chromium", choices=("chromium", "firefox"))
    parser.add_argument("--http2", action="store_true", help="as Vinted speaks it; else HTTP/1.1")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    parser.add_argument("--picture", help="the file for a picture of the extension's page")
    arguments = parser.parse_args()
    world.end_cleanly()
    random.seed(arguments.seed)
    print(f"seed {arguments.seed}")
    program = world.program_path(arguments.program)
    with tempfile.TemporaryDirectory(prefix="pipeline-plugin-") as folder:
        stand = market.Market(folder)
        if arguments.http2:
            import market_h2
            stand.port = market_h2.Front(stand).port
        shop = Shop(program, os.path.join(folder, "shop"))
        try:
            start = time.monotonic()
            with plugin_browser.start(arguments.browser, program, shop.folder, stand, f"{folder}/one") as browser:
                print(f"{arguments.browser}, HTTP/{2 if arguments.http2 else 1.1}: the loop")
                happy(shop, stand, browser)
                print("what goes wrong")
                roads(shop, stand, browser)
                looked_up(shop, stand, browser)
                wardrobe(shop, stand, browser)
                print("Vinted's tables")
                tables(shop, stand, browser)
                refusal(shop, stand, browser)
                print("a person's pace")
                pace(shop, stand, browser)
                print("Vinted's ways, by a bridge of the proof's own")
                plugin_vinted.prove(shop, stand, browser, f"{folder}/bridge", is_short=arguments.short, is_http2=arguments.http2)
                if arguments.picture:
                    browser.picture(arguments.picture)
            print("two browsers on one workspace")
            plugin_kills.two_browsers(shop, stand, arguments.browser, folder, wait)
            print("kill -9")
            plugin_kills.kills(shop, stand, arguments.browser, folder, 4 if arguments.short else 30, wait)
            shop.check("Vinted's stand-in has nothing to object", stand.problems, [])
            shop.check("no secret in the workspace", secrets(shop.folder), [])
            print(f"{time.monotonic() - start:.0f} s")
        finally:
            stand.close()
    sys.exit(1 if shop.failures else 0)


def secrets(folder):
    """Files that hold the session's cookie or the page's token."""
    words = (b"of-the-seller", market.TOKEN.encode())
    return [str(path) for path in folder.rglob("*") if path.is_file() and any(word in path.read_bytes() for word in words)]


if __name__ == "__main__":
    main()
