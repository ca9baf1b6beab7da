"""Vinted's ways of 2026, one by one, with a bridge of the proof's own: what is asked, sent, compared, found, and stopped at."""

import json
import re
import time

import market
import plugin_bridge
from plugin_shop import photo, wait


class Seller:
    """What the parts of the proof share."""

    def __init__(self, shop, stand, browser, folder):
        self.check, self.stand, self.browser = shop.check, stand, browser
        self.bridge = plugin_bridge.Bridge(folder)
        self.bridge.install(browser.manifest())
        for number in range(1, 7):
            (self.bridge.folder / f"photos/{number}.jpg").write_bytes(photo(number))
        self.product = 5000

    def payload(self, word, product=None, **changes):
        """A task's payload; members of mapped_attributes and product_data are given by their own names."""
        if product is None:
            self.product += 1
            product = self.product
        attributes = {"brand_id": 10, "color_id": 9, "condition_id": 2, "size_id": 1640, "category_id": 1819, "gender": "male",
                      "is_bottom": True, "color_ids": [9], "material_ids": [], "package_size_id": None}
        details = {"brand": "Levi's", "category": "Jeans", "size": "32", "color": "Blue", "condition": "EXCELLENT", "images": "1.jpg"}
        whole = {"product_id": product, "vinted_product_id": product, "title": f"Levi's Jean ({word}) [{product}]",
                 "description": "Porté deux fois.\n\n#levis", "price": 27.90}
        for key, value in changes.items():
            place = attributes if key in attributes else details if key in details else whole
            place[key] = value
        return {**whole, "mapped_attributes": attributes, "product_data": details}

    def do(self, kind, payload, limit=60):
        """The result of a task."""
        number = self.bridge.give(kind, payload)
        self.browser.poll()
        wait(f"the result of {kind} {payload['product_id']}", lambda: self.bridge.result(number), limit)
        return self.bridge.result(number)

    def publish(self, word, **changes):
        return self.do("publish", self.payload(word, **changes))

    def one(self, word):
        found = self.stand.live(word)
        return found[0] if len(found) == 1 else {"id": None, "title": f"{len(found)} listings"}

    def restart(self, **values):
        """Nothing is left of what was before."""
        self.stand.trouble, self.stand.faults, self.stand.robot, self.stand.stubborn = {}, {}, None, set()
        self.browser.remember(**{"stop": None, "publishStop": None, "stops": 0, "nextAt": 0, "writes": [], **values})
        self.browser.poll()

    def says(self, *words):
        """Whether the page shows them, as soon as it has followed."""
        try:
            wait("the page", lambda: all(word in self.browser.page_text() for word in words), 10)
        except TimeoutError:
            return False
        return True

    def stopped(self, key="stop"):
        wait(f"a {key}", lambda: self.browser.remembered(key), 30)
        return self.browser.remembered(key)


def prove(shop, stand, browser, folder, is_short, is_http2):
    seller = Seller(shop, stand, browser, folder)
    stand.trouble = {}
    # Before the wardrobe is due: the browser may read it at once.
    stand.add("By hand, without a number")
    stand.add("Sold [4001]", state="sold")
    stand.add("Hidden [4002]", state="hidden")
    stand.add("Reserved [4003]", state="reserved")
    stand.page_size = 2
    # The loop before has read the wardrobe in this session: here it is due once more.
    # What is under way may still note that it was read.
    for _ in range(20):
        browser.remember(host=plugin_bridge.NAME, workspace="", overview=None, wardrobeAt=0)
        time.sleep(1)
        if browser.remembered("wardrobeAt") == 0:
            break
    for part in (session, listings, requirements, edits, refusals, stops, order_and_limits, wardrobe, tables):
        part(seller)
    if not is_short:
        lateness(seller)
    shop.check("a listing goes from the page over HTTP/2, else as before",
               (stand.asked("POST /api/v2/item_upload/items$", outside=True) > 0), not is_http2)
    shop.check("  and all else from the page", stand.asked("(POST|PUT) /api/v2/(photos|items/|item_upload/(items/|attributes))", outside=True), 0)
    if is_http2 and browser.can_stream:
        shop.check("  as a stream in Chromium", stand.streams and all(stand.streams), True)
    browser.remember(host="pipeline_run", workspace="", overview=None, results=[])


def session(seller):
    """Before the first listing of a session the wardrobe is read; a token may be escaped, a session old."""
    result = seller.publish("First")
    seller.check("a listing is published", (result["success"], result["result"]["vinted_id"]), (True, seller.one("First")["id"]))
    [first] = seller.bridge.wardrobes()[:1]
    states = {item["title"]: item["status"] for item in first["items"]}
    seller.check("  after the wardrobe was read, page by page", (first["user_id"], first["complete"], len(first["items"]) >= 4),
                 (market.SELLER, True, True))
    seller.check("  with what is sold, hidden, reserved and active", [
        states.get(title) for title in ("Sold [4001]", "Hidden [4002]", "Reserved [4003]", "By hand, without a number")],
        ["sold", "hidden", "reserved", "active"])
    seller.check("  with views and favourites", {(item["views"], item["favourites"], item["price"] > 0) for item in first["items"]}, {(12, 3, True)})
    seller.stand.page_size = 96
    for how in ("401", "21", "403"):
        seller.stand.trouble = {"Renewed": [how]}
        seller.check(f"after {how} once it continues by itself", seller.publish("Renewed")["success"])
    follow(seller)
    seller.stand.escapes = 3
    seller.stand.trouble = {"Escaped": ["403"]}
    seller.check("a token is read after any number of backslashes", seller.publish("Escaped")["success"])
    seller.stand.escapes = 1


def follow(seller):
    """A refusal is no lack of a session; and Vinted's address is that of the workspace's language, unless a person typed one."""
    browser = seller.browser
    seller.stand.faults = {"user": ["403"] * 8}
    over = {"kind": "slow", "message": "", "until": 0, "since": 0, "seen": False, "isAsked": True, "probedAt": 0, "isRead": False}
    browser.remember(stop=over)
    browser.poll()
    wait("the session is asked for", lambda: (browser.remembered("stop") or over)["kind"] != "slow", 30)
    seller.check("403 to who is logged in is a refusal", browser.remembered("stop")["kind"], "token")
    seller.check("  and is called so", seller.says("Vinted refuses to say who is logged in (403"))
    seller.restart()
    for given, typed, wanted in (("de", "fr", "de"), ("es", "be", "be"), ("fr", "es", "fr")):
        known = "fr" if given == "de" else "de" if given == "es" else "es"
        seller.bridge.say(tasks={"open": 0, "claimed": 0, "queued": 0}, needs_person=[], address=f"https://www.vinted.{given}")
        browser.remember(paused=True, address=f"https://www.vinted.{typed}", given=f"https://www.vinted.{known}", overview=None)
        browser.poll()
        wait("the bridge's address", lambda: browser.remembered("given") == f"https://www.vinted.{given}", 30)
        seller.check(f"given {given}, typed {typed}: it goes to {wanted}", browser.remembered("address"), f"https://www.vinted.{wanted}")
    seller.restart(paused=False)


def listings(seller):
    """What is sent, field by field."""
    seller.publish("Whole", images="1.jpg,2.jpg", material_ids=[44, 303], color_ids=[9, 12], price=31.9)
    item = seller.one("Whole")
    sent = {key: item.get(key) for key in (
        "currency", "price", "catalog_id", "brand_id", "brand", "size_id", "status_id", "color_ids", "package_size_id", "item_attributes")}
    seller.check("size and condition are in both places, materials among the attributes", sent, {
        "currency": "EUR", "price": 31.9, "catalog_id": 1819, "brand_id": 10, "brand": "Levi's", "size_id": 1640, "status_id": 2,
        "color_ids": [9, 12], "package_size_id": 1, "item_attributes": [
            {"code": "condition", "ids": [2]}, {"code": "size", "ids": [1640]}, {"code": "material", "ids": [44, 303]}]})
    seller.check("the photos are in order, of one session", [seller.stand.photos[one]["content"] == photo(place + 1) and seller.stand.photos[one][
        "session"] == item["temp_uuid"] for place, one in enumerate(item["photos"])], [True, True])
    own = seller.publish("Own", brand_id=None, brand="Atelier Inconnu")
    item = seller.one("Own")
    seller.check("a brand that nobody knows goes as text", (item["brand_id"], item["brand"], own["result"].get("brand")), (None, "Atelier Inconnu", None))
    seller.publish("None", brand_id=None, brand="Sans marque")
    seller.check("no brand is 1 and nothing", (seller.one("None")["brand_id"], seller.one("None")["brand"]), (1, ""))
    learned = seller.publish("Learned", brand_id=None, brand="etoile  NEUVE")
    seller.check("a brand is looked up by its word, and said", (seller.one("Learned")["brand_id"], learned["result"]["brand"]),
                 (304, {"title": "Étoile Neuve", "id": 304}))
    seller.publish("Vase", category_id=3000, size_id=None)
    seller.check("if there is no size, none is sent, and the parcel is the one offered", (
        seller.one("Vase")["size_id"], seller.one("Vase")["package_size_id"]), (None, 3))
    left = seller.publish("Left", material_ids=[44, 999])["result"]
    seller.check("a material that is not offered is left out, with a word", left["left_out"], ["material 999"])
    seller.stand.trouble = {"Modal": "modal"}
    seller.check("a listing that wants to be verified is published", seller.publish("Modal")["success"])


def failed(result):
    return result["success"], result["error_details"]["error_type"], result.get("retryable")


def requirements(seller):
    """Everything that a category requires and a listing lacks is one error, and nothing is sent."""
    photos, creations = len(seller.stand.photos), len(seller.stand.requests)
    result = seller.publish("Lacking", size_id=None, condition_id=5, package_size_id=9, images="", brand_id=53, brand="Nike")
    seller.check("a listing that lacks much is refused at once", failed(result), (False, "mapping_error", False))
    found = [one["field"] for one in result["error_details"]["error_details"]["problems"]]
    seller.check("  with everything that it lacks", found, ["size", "condition", "package size", "photos"])
    seller.check("  in Vinted's words", all(word in result["error_message"] for word in ("Taille", "État", "Très bon état (2)")))
    for word, changes, field in (
            ("Few", {"brand_id": 53, "brand": "Nike", "images": "1.jpg,2.jpg"}, "photos"), ("Size", {"size_id": 5}, "size"),
            ("Gone", {"category_id": 206}, "category"), ("Nowhere", {"category_id": None}, "category")):
        result = seller.publish(word, **changes)
        seller.check(f"  {word}: {field}", (failed(result), result["error_details"]["error_details"]["problems"][0]["field"]),
                     ((False, "mapping_error", False), field))
        print(f"        {result['error_message'][:150]}")
    seller.check("  nothing was sent", (len(seller.stand.photos), len(seller.stand.requests)), (photos, creations))
    seller.publish("Again")
    asked = seller.stand.asked("attributes")
    seller.publish("Nike", brand_id=53, brand="Nike", images="1.jpg,2.jpg,3.jpg")
    seller.check("a known brand with three photos is published", seller.one("Nike")["brand_id"], 53)
    seller.check("  and what a category asks for is asked once a day", seller.stand.asked("attributes") - asked, 0)


def edits(seller):
    """A change is the whole listing, read before and after."""
    first = seller.payload("Edited", images="1.jpg,2.jpg")
    made = seller.do("publish", first)["result"]
    base = {"product": first["product_id"], "vinted_id": made["vinted_id"], "image_ids": made["image_ids"], "listed_images": "1.jpg,2.jpg"}
    result = seller.do("update", seller.payload("Edited", images="1.jpg,2.jpg", price=99.9, **base))
    item = seller.one("Edited")
    seller.check("a price changes, photos and parcel stay", (result["success"], item["price"], ",".join(map(str, item["photos"])), item["package_size_id"]),
                 (True, 99.9, made["image_ids"], 1))
    by_hand = {"isbn": "9782070000000", "measurement_width": 52, "is_unisex": True, "turns": {photo: 90 for photo in item["photos"]}}
    rating = {"code": "video_game_rating", "ids": [1213]}
    item.update(by_hand, item_attributes=[*item["item_attributes"], rating])
    seller.do("update", seller.payload("Edited", images="1.jpg,2.jpg", price=98.9, **base))
    item = seller.one("Edited")
    seller.check("what a person has set stays", (item["price"], {name: item[name] for name in by_hand}, rating in item["item_attributes"]),
                 (98.9, by_hand, True))
    count = len(seller.stand.photos)
    result = seller.do("update", seller.payload("Edited", images="3.jpg,1.jpg,2.jpg", **base))
    item = seller.one("Edited")
    seller.check("new photos: all are sent again, in order", [seller.stand.photos[one]["content"] == photo(number)
                 for one, number in zip(item["photos"], (3, 1, 2))] + [len(seller.stand.photos) - count], [True, True, True, 3])
    seller.check("  and their ids come back", result["result"]["image_ids"], ",".join(map(str, item["photos"])))
    base |= {"listed_images": None}
    seller.stand.stubborn = {"brand_id", "brand"}
    result = seller.do("update", seller.payload("Edited", images="3.jpg", brand_id=304, brand="Étoile Neuve", price=50, **base))
    seller.check("a change that Vinted did not make is reported", (failed(result), [one["field"] for one in result["error_details"]["error_details"]["fields"]]),
                 ((False, "api_error", False), ["brand"]))
    seller.stand.stubborn = set()
    by_hand = seller.stand.add("Other words [4100]", photos=[1], state="reserved")
    wardrobes = len(seller.bridge.wardrobes())
    result = seller.do("update", seller.payload("Taken", product=4100, vinted_id=by_hand))
    seller.check("what is reserved cannot be changed", failed(result), (False, "api_error", False))
    wait("the wardrobe is read", lambda: len(seller.bridge.wardrobes()) > wardrobes, 30)
    seller.check("  and the wardrobe says why", [one["status"] for one in seller.bridge.wardrobes()[-1]["items"] if one["vinted_id"] == by_hand], ["reserved"])
    seller.stand.faults = {"edit": ["500"]}
    result = seller.do("update", seller.payload("Edited", images="3.jpg", price=51, **base))
    seller.check("a change whose end nobody knows says so", (result["success"], result["outcome"]), (False, "unknown"))
    seller.stand.faults = {"edit": ["401", "ok"]}
    result = seller.do("update", seller.payload("Edited", images="3.jpg", price=52, **base))
    seller.check("an old session is renewed in a change, too", (result["success"], seller.one("Edited")["price"]), (True, 52))
    number = seller.one("Edited")["id"]
    seller.check("a removal takes it down", (seller.do("delete", {**first, "vinted_id": number})["success"], seller.stand.live("Edited")), (True, []))
    seller.check("  and what has gone already is gone", seller.do("delete", {**first, "vinted_id": number})["success"])


def refusals(seller):
    """Each code of Vinted's its own outcome."""
    for word, how, kind, words in (("Three", "52", "mapping_error", "3 photos"), ("Object", "object", "mapping_error", "Taille")):
        seller.stand.trouble = {word: how}
        result = seller.publish(word)
        seller.check(f"{word}: {kind}", (failed(result), words in result["error_message"]), ((False, kind, False), True))
    seller.stand.trouble = {}
    result = seller.publish("Caps", title="LEVI'S JEAN TAILLE XL (RAYON A) [5999]", product=5999)
    seller.check("capitals are taken out of a title, once", (result["success"], result["result"]["title"], seller.one("[5999]")["title"]),
                 (True, *["Levi's Jean Taille Xl (Rayon A) [5999]"] * 2))
    result = seller.publish("Long", description="x" * 2001)
    seller.check("what is no id is Vinted's own refusal", failed(result), (False, "api_error", False))
    seller.stand.faults = {"photos": ["500"]}
    seller.check("a photo that was not sent is tried again", failed(seller.publish("Photo")), (False, "image_error", True))
    seller.stand.trouble = {"Empty": "empty"}
    seller.stand.late = 10
    result = seller.publish("Empty")
    seller.check("an empty answer that published: it is found", (result["success"], result["result"]["vinted_id"]), (True, seller.one("Empty")["id"]))
    seller.check("  and not sent again", seller.stand.sent("create", "Empty"), 1)
    seller.stand.late = 0


def stops(seller):
    """What stops the work, and how it continues; no task loses a try."""
    browser, stand = seller.browser, seller.stand
    for how, least, most in (("429 77", 70, 77), ("429date 99", 90, 100), ("429", 895, 900)):
        stand.trouble = {"Fast": [how]}
        number = seller.bridge.give("publish", seller.payload("Fast"))
        browser.poll()
        stop = seller.stopped()
        rest = (stop["until"] - stop["since"]) / 1000
        seller.check(f"{how}: it waits as long as Vinted says, else 15 minutes", (stop["kind"], least <= rest <= most, seller.bridge.result(number)),
                     ("slow", True, None))
        browser.remember(stop={**stop, "until": 0})
        browser.poll()
        wait("the task is done after all", lambda: seller.bridge.result(number), 30)
        seller.check("  then the task is done, as its first try", (seller.bridge.result(number)["success"], seller.bridge.result(number)["attempt"]), (True, 1))
    seller.restart()
    for tries, words in ((0, "it will be tried again"), (2, "it was the last try")):
        live = stand.add(f"Broken [{4150 + tries}]", photos=[1])
        stand.faults = {"read": ["500", "500", "500"]}
        browser.remember(results=[])
        number = seller.bridge.give("update", seller.payload("Broken", product=4150 + tries, vinted_id=live), tries)
        browser.poll()
        for _ in range(2):
            stop = seller.stopped()
            seller.check("Vinted does not answer: a minute and more, no try is lost", (stop["kind"], seller.bridge.result(number)), ("unreachable", None))
            browser.remember(stop={**stop, "until": 0})
            browser.poll()
            wait("it continues", lambda: (browser.remembered("stop") or stop)["since"] != stop["since"] or seller.bridge.result(number), 30)
        wait("a task that meets it a third time is answered", lambda: seller.bridge.result(number), 30)
        seller.check("  the third time it holds up no others", failed(seller.bridge.result(number)), (False, "api_error", True))
        seller.check(f"  after {tries} tries {words}", seller.says(words))
        seller.restart()
    robots(seller)
    for how, kind, key in (("131", "address", "publishStop"), ("banned", "banned", "stop")):
        stand.trouble = {"Stopped": how}
        number = seller.bridge.give("publish", seller.payload("Stopped"))
        browser.poll()
        stop = seller.stopped(key)
        seller.check(f"{how}: {kind}, and the task is kept", (stop["kind"], seller.bridge.result(number), len(browser.remembered("held"))), (kind, None, 1))
        seller.check("  under what needs a person", seller.says("Needs you", "Try again"))
        live = stand.add(f"Down [{4200 + number}]")
        other = seller.bridge.give("delete", seller.payload("Down", vinted_id=live))
        browser.poll()
        time.sleep(1.5)
        seller.check("  other tasks continue" if key == "publishStop" else "  nothing continues", bool(seller.bridge.result(other)), key == "publishStop")
        stand.trouble = {}
        browser.again()
        wait("it continues", lambda: seller.bridge.result(number) and seller.bridge.result(other), 30)
        seller.check("  after a person says so it is done", seller.bridge.result(number)["success"])
    seller.restart()
    stand.trouble = {"Headers": "105"}
    result = seller.publish("Headers")
    seller.check("105: the headers are named, and nobody knows the end", (result.get("outcome"), "headers" in result["error_message"]), ("unknown", True))
    seller.check("  and nothing more is published", seller.stopped("publishStop")["kind"], "headers")
    seller.restart()


def robots(seller):
    """A check for robots stops all until a person has solved it."""
    browser, stand = seller.browser, seller.stand
    for how in ("captcha", "robot", "html"):
        place = stand.faults if how == "html" else stand.trouble
        place["photos" if how == "html" else "Robot"] = [how]
        number = seller.bridge.give("publish", seller.payload("Robot"))
        browser.poll()
        stop = seller.stopped()
        seller.check(f"{how}: a check for robots stops all", (stop["kind"], seller.bridge.result(number)), ("bot", None))
        stand.robot = "all"
        browser.poll()
        before = len(stand.log)
        # It looks for tasks every five seconds.
        time.sleep(6 if how == "captcha" else 1)
        seller.check("  and nothing is asked of Vinted meanwhile", len(stand.log) - before, 0)
        seller.check("  as the page says", seller.says("Needs you", "solve"))
        if how == "captcha":
            # The link is the one that Vinted names.
            seller.check("  with its link", browser.ask("document.querySelector('#needed a').href"), market.CAPTCHA)
        browser.visit("https://www.vinted.fr/")
        time.sleep(1)
        seller.check("  a page that still asks is no answer", bool(browser.remembered("stop")))
        browser.visit("https://www.vinted.fr/solve")
        wait("it continues after a person has solved it", lambda: seller.bridge.result(number), 30)
        seller.check("  and the task is done", seller.bridge.result(number)["success"])


def order_and_limits(seller):
    """Deletes first, then updates, finds, publishes; this many changes, within hours."""
    browser, stand = seller.browser, seller.stand
    browser.remember(paused=True)
    live = [stand.add(f"Ordered [{number}]", photos=[1]) for number in (4300, 4301)]
    given = [seller.bridge.give("publish", seller.payload("Ordered")),
             seller.bridge.give("find", {"product_id": 4300, "title": "x [4300]", "price": 10, "published_after": "2026-01-01T00:00:00Z"}),
             seller.bridge.give("update", seller.payload("Ordered", product=4300, vinted_id=live[0])),
             seller.bridge.give("delete", seller.payload("Ordered", product=4301, vinted_id=live[1]))]
    browser.remember(paused=False)
    wait("four results", lambda: all(seller.bridge.result(number) for number in given), 60)
    seller.check("deletes, updates, finds, publishes", [number for number in seller.bridge.order() if number in given], given[::-1])
    browser.remember(writes=[], perHour=2)
    given = [seller.bridge.give("publish", seller.payload("Hourly")) for _ in range(3)]
    given.append(seller.bridge.give("find", {"product_id": 4300, "title": "x [4300]", "price": 10, "published_after": "2026-01-01T00:00:00Z"}))
    browser.poll()
    wait("two and the find", lambda: seller.bridge.result(given[1]) and seller.bridge.result(given[3]), 60)
    time.sleep(1)
    seller.check("no more changes an hour than allowed; a find is not a change", (seller.bridge.result(given[2]), seller.bridge.waiting()), (None, [given[2]]))
    seller.check("  as the page says, with the time", seller.says("Enough for now; it continues at"))
    hour = time.localtime().tm_hour
    browser.remember(perHour=100_000, **{"from": (hour + 2) % 24, "until": (hour + 3) % 24})
    time.sleep(1)
    seller.check("outside of its hours nothing is done", (seller.bridge.result(given[2]), seller.says("Outside of its hours")), (None, True))
    browser.remember(**{"from": 0, "until": 24})
    wait("the third", lambda: seller.bridge.result(given[2]), 30)
    seller.bridge.say(tasks={"open": 3, "claimed": 1, "queued": 4711}, needs_person=[
        {"kind": "error", "product_id": 12, "sku": "A-12", "title": "Robe rouge", "message": "no size",
         "command": "pipeline-run retry 12", "url": None}])
    browser.remember(overview=None)
    browser.poll()
    seller.check("the page shows what is queued, and what needs a person",
                 seller.says("4711", "Needs you", "Robe rouge", "no size", "pipeline-run retry 12", "Done today"))
    seller.bridge.say(tasks={"open": 0, "claimed": 0, "queued": 0}, needs_person=[])


def find(seller, product):
    return seller.do("find", {"product_id": product, "title": f"x [{product}]", "price": 10, "published_after": "2026-01-01T00:00:00Z"})


def wardrobe(seller):
    """Finds by the number at the title's end; the wardrobe every six hours."""
    browser, stand = seller.browser, seller.stand
    ids = {name: stand.add(f"{name} [{number}]", state=state) for name, number, state in (
        ("One", 4401, "active"), ("Younger", 4402, "active"), ("Hid", 4403, "hidden"), ("Sold", 4404, "sold"), ("Inside [4405] not", 9, "active"))}
    ids["Twin"] = stand.add("Twin [4402]")
    answers = {product: find(seller, product)["result"] for product in (4401, 4402, 4403, 4404, 4405, 440)}
    seller.check("what is there is found, once up or sold", [answers[one].get("vinted_id") for one in (4401, 4403, 4404)], [
        ids["One"], ids["Hid"], ids["Sold"]])
    seller.check("  with its link", answers[4401]["url"], f"https://www.vinted.fr/items/{ids['One']}")
    seller.check("  of several the oldest", answers[4402]["vinted_id"], min(ids["Younger"], ids["Twin"]))
    seen = {item["vinted_id"] for item in seller.bridge.wardrobes()[-1]["items"]}
    seller.check("  and the program sees both", {ids["Younger"], ids["Twin"]} <= seen)
    seller.check("what is not there is not found", [answers[4405], answers[440]], [{"found": False}] * 2)
    count = len(seller.bridge.wardrobes())
    stand.faults = {"wardrobe": ["500"]}
    browser.remember(wardrobeAt=0)
    browser.poll()
    wait("a wardrobe", lambda: len(seller.bridge.wardrobes()) > count, 30)
    seller.check("a wardrobe without one of its pages is not complete", seller.bridge.wardrobes()[-1]["complete"], False)
    # The bridge has it a moment before the extension knows that.
    wait("the next reading's time", lambda: browser.remembered("wardrobeAt"), 10)
    due = (browser.remembered("wardrobeAt") / 1000 + 6 * 3600 - time.time()) / 60
    seller.check("  and is read again in a quarter of an hour", 13 < due <= 15)
    browser.remember(wardrobeAt=int((time.time() - 6.1 * 3600) * 1000))
    browser.poll()
    wait("a wardrobe after six hours", lambda: len(seller.bridge.wardrobes()) > count + 1, 30)
    seller.check("after six hours it is read again", seller.bridge.wardrobes()[-1]["complete"])


def tables(seller):
    """Vinted's own tables, as they are, for the program."""
    seller.bridge.want(catalogues=True, colours=True, attributes=[1819, 3000], sizes=[1819], package_sizes=[3000], brands=["nike"])
    seller.browser.remember(referenceAt=0)
    seller.browser.poll()
    def parts():
        return {f"{part} {key}" if part not in ("catalogues", "colours") else part for one in seller.bridge.tables()
                for part, value in one["data"].items() for key in value}
    wanted = {"catalogues", "colours", "attributes 1819", "attributes 3000", "sizes 1819", "package_sizes 3000", "brands nike"}
    wait("all tables", lambda: wanted <= parts(), 60)
    seller.check("the tables that are wanted are handed over", parts(), wanted)
    first = seller.bridge.tables()[0]
    seller.check("  with market and time", (first["market"], bool(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", first["read_at"]))), ("www.vinted.fr", True))
    attributes = next(one["data"]["attributes"]["1819"] for one in seller.bridge.tables() if "1819" in one["data"].get("attributes", {}))
    seller.check("  as Vinted says them", [one["code"] for one in attributes["attributes"]], ["brand", "color", "condition", "material", "size"])
    seller.check("  and nothing of a session", [word for word in (market.TOKEN, "of-the-page", "of-the-seller")
                                               if word in json.dumps(seller.bridge.tables() + seller.bridge.messages("results"))], [])
    seller.bridge.want()
    asked = seller.stand.asked("GET /api/v2/item_upload/catalogs")
    seller.publish("Refused", size_id=5)
    wait("it asks again after an id was refused", lambda: seller.browser.remembered("referenceAt"), 30)
    seller.check("  and reads nothing that is not wanted", seller.stand.asked("GET /api/v2/item_upload/catalogs") - asked, 0)


def lateness(seller):
    """A wardrobe that is as late as Vinted's: found; cut before it was made: nobody knows, and a find says that it is not there."""
    seller.stand.late, seller.stand.trouble = 16, {"Late": "cut after", "Never": "cut before"}
    result = seller.publish("Late")
    seller.check("a listing whose answer was cut is found", (result["success"], len(seller.stand.live("Late")), seller.stand.sent("create", "Late")), (True, 1, 1))
    payload = seller.payload("Never")
    result = seller.do("publish", payload)
    seller.check("one that was not made is unknown", (result["success"], result.get("outcome"), "retryable" in result), (False, "unknown", False))
    found = find(seller, payload["product_id"])
    seller.check("  and the find says that it is not there", found["result"], {"found": False})
    seller.stand.late = 0
    seller.restart()
    # Over HTTP/1.1 a listing comes from outside the page, unless Vinted refuses that.
    seller.stand.wants_page, before = True, seller.stand.asked("POST /api/v2/item_upload/items$", outside=True)
    seller.check("a Vinted that wants its page gets it", [seller.publish("Inside")["success"] for _ in range(3)], [True] * 3)
    seller.check("  and is asked from outside twice at most", seller.stand.asked("POST /api/v2/item_upload/items$", outside=True) - before <= 2)
    for how in ("cut after", "cut late"):
        seller.stand.trouble = {"Torn": how}
        number = seller.payload("Torn")
        result = seller.do("publish", number)
        seller.check(f"  and an answer that is {how} makes no second listing", (result["success"], len(seller.stand.live(f"[{number['product_id']}]")),
                     seller.stand.sent("create", f"[{number['product_id']}]")), (True, 1, 1))
    seller.stand.wants_page = False
    seller.restart()
