"""Opens the preview page of thousands of products, and the page of a shop, in a headless Chromium and uses them as a person would.

Needs: apt-get install python3 chromium
"""

import argparse
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time

import browser
import proof

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Benchmarks"))
import catalogue  # noqa: E402

PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
EVIL = "\"'><script>window.evil=1</script><img src=x onerror=\"window.evil=1\"></textarea></style>"
# What a filter may take, in milliseconds.
LIMIT = 300


def hostile():
    """Products that would like to be more than text."""
    plain = {"title": "Pull", "brand": "Esprit", "category": "Pull", "condition": "GOOD", "price": 30, "size": "M",
             "stock_quantity": 1, "gender": "femme", "images": ["a.jpg"], "color": "Beige"}
    for field in ("title", "brand", "category", "condition", "size", "color", "description", "sku", "location", "model",
                  "material", "gender", "price"):
        # Each has a name of its own: the page reports a repeated name, and single lines do not.
        yield json.dumps(plain | {field: EVIL, "sku": f"{field}{EVIL}"[:90]})
        yield json.dumps(plain | {field: "\u202e\x00\x1b[31m</article></main></body>"})
    for link in ("javascript:window.evil=1", "java\tscript:window.evil=1", " \x01javascript:window.evil=1",
                 "data:text/html,<script>window.evil=1</script>", "x\" onerror=\"window.evil=1", EVIL, PIXEL,
                 "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='window.evil=1'/>",
                 "//evil.example/a.jpg", "C:\\a.jpg", "../../etc/passwd"):
        yield json.dumps(plain | {"images": [link, link], "sku": f"link {link}"[:90]})
    yield "{\"title\": " + EVIL
    yield EVIL
    yield json.dumps({EVIL: EVIL})


def write_products(path, count):
    source = random.Random(3)
    with open(path, "w", encoding="utf-8") as file:
        lines = list(hostile())
        for number in range(1, count - len(lines) + 1):
            item = catalogue.product(number, source)
            if number % 10 == 0:
                item["brand"] = source.choice(["Levys", "Atelier Dupont", "Nikke", f"Maison {number}"])
            if number % 25 == 0:
                item["price"] = "1,234"
            if number % 40 == 0:
                item = {"id": number, "operation": "delete"}
            lines.append(json.dumps(item, ensure_ascii=False))
        file.write("\n".join(lines) + "\n")
        return len(lines)


def preview(program, workspace):
    """Makes the page: (seconds, most memory in MB, what --jsonl says of each item)."""
    start = time.monotonic()
    process = subprocess.Popen([program, "preview", "--html", "page.html"], cwd=workspace, stdout=subprocess.PIPE, text=True)
    words = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    assert os.waitstatus_to_exitcode(status) == 65, status
    lines = subprocess.run([program, "preview", "--jsonl"], cwd=workspace, capture_output=True, text=True).stdout
    return seconds, usage.ru_maxrss / 1024, words, [json.loads(line) for line in lines.splitlines()]


def lacks(item):
    """Whether a listing lacks what Vinted requires."""
    codes = {problem["code"] for problem in item["problems"]}
    attributes = item["mapped_attributes"]
    return (attributes["category_id"] is None or attributes["package_size_id"] is None
            or not attributes["color_ids"] and bool(codes & {"missing_color", "unmapped_color"})
            or bool(codes & {"missing_images"}))


class Page(proof.Proof):
    """The page in a browser; it is checked, and the findings are printed."""

    def __init__(self, chromium, link, items):
        self.chromium, self.link, self.items = chromium, link, items

    def ask(self, script):
        return self.chromium.ask(script)

    def load(self):
        """Makes the page put all that match into the document, as scrolling to the end would."""
        self.ask("(() => { const more = document.getElementById('more'); while (!more.hidden) more.click(); })()")

    def shown(self):
        self.load()
        return self.ask("document.querySelectorAll('#cards > article').length")

    def timed(self, name, action):
        """Does something in the page and waits until it is painted; the milliseconds of the slowest of three."""
        times = [self.ask(f"""(async () => {{
            const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            document.querySelector('[data-reset]').click(); await painted();
            const start = performance.now(); {action}; document.body.offsetHeight; await painted();
            return performance.now() - start; }})()""") for _ in range(3)]
        print(f"  {name}: {' / '.join(f'{time:.0f}' for time in times)} ms")
        return max(times)

    def search(self, words):
        self.ask(f"""new Promise((done) => {{ const field = document.getElementById('search');
            field.value = {json.dumps(words)}; field.dispatchEvent(new Event('input')); setTimeout(done, 400); }})""")
        return self.shown()

    def all(self):
        self.ask("document.querySelector('[data-reset]').click()")

    def look_at_content(self):
        self.check("at first there are few cards in the document", self.ask("document.querySelectorAll('#cards > article').length <= 100"))
        self.check("and few elements, so that thousands open at once", self.ask("document.querySelectorAll('*').length < 12000"))
        self.load()
        state = {"ready": 0, "warned": 0, "unaccepted": 0, "refused": 0, "removal": 0}
        for item in self.items:
            errors = [problem["severity"] for problem in item["problems"]]
            kind = ("removal" if not item["ready_to_publish"] and "error" not in errors else
                    "refused" if not item["ready_to_publish"] else "unaccepted" if lacks(item) else
                    "warned" if "warning" in errors else "ready")
            state[kind] += 1
        found = self.ask("""Object.fromEntries(['ready', 'warned', 'unaccepted', 'refused', 'removal'].map((state) =>
            [state, document.querySelectorAll(`#cards > article[data-state=${state}]`).length]))""")
        self.check("every item has one card, in its state", found, state)
        titles = [item["title"] for item in self.items if item["ready_to_publish"]]
        found = self.ask("[...document.querySelectorAll('.ready h3, .warned h3, .unaccepted h3')].map((title) => title.textContent)")
        clean = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
        self.check("the titles are the listings'", found, [clean.sub("\ufffd", title) for title in titles])
        totals = dict(self.ask("[...document.querySelectorAll('.totals > div')].map((tile) => [tile.className, tile.lastChild.textContent])"))
        cents = sum(round(item["price"] * 100) for item in self.items if item["ready_to_publish"])
        wanted = {"read": len(self.items), "ready": state["ready"] + state["warned"], "warned": state["warned"],
                  "unaccepted": state["unaccepted"], "refused": state["refused"], "removal": state["removal"]}
        self.check("the totals add up", totals, {key: f"{value:,}" for key, value in wanted.items()}
                   | {"sum": f"{cents / 100:,.2f}\u00a0€"})
        codes = {}
        for item in self.items:
            for code in {problem["code"] for problem in item["problems"]}:
                codes[code] = codes.get(code, 0) + 1
        found = dict(self.ask("[...document.querySelectorAll('[data-code]')].map((button) => [button.dataset.code, button.querySelector('b').textContent])"))
        self.check("so do the problems", found, {code: f"{count:,}" for code, count in codes.items()})
        return state, codes

    def use(self, state, codes):
        for name, count in state.items():
            self.ask(f"document.querySelector('[data-show={name}]').click()")
            self.check(f"only {name}", self.shown(), count)
            self.check("  and it says so", self.ask("document.getElementById('shown').textContent"),
                       f"{count:,} of {len(self.items):,}")
        self.all()
        code = "price_ambiguous"
        self.ask(f"document.querySelector('[data-code={code}]').click()")
        self.check(f"only those with {code}", self.shown(), codes[code])
        self.all()
        self.check("all again", self.shown(), len(self.items))
        titles = [item["title"] or "" for item in self.items]
        self.check("a search finds titles", self.search("[77]"), 1)
        self.check("a search takes no notice of accents and case", self.search("TRES BON ETAT robe") > 0)
        self.check("a search may find nothing", self.search("zzzzqqqq"), 0)
        self.check("  and it says so", self.ask("!document.getElementById('nothing').hidden"))
        self.all()
        prices = "[...document.querySelectorAll('#cards > article')].map((card) => card.dataset.price ?? null)"
        for name, reverse in (("cheap", False), ("dear", True)):
            self.sort(name)
            found = self.ask(prices)
            numbers = [int(price) for price in found if price is not None]
            self.check(f"sorted by price, {name}", numbers == sorted(numbers, reverse=reverse)
                       and all(price is None for price in found[len(numbers):]) and len(found) == len(titles))
        self.sort("problems")
        found = [int(count) for count in self.ask("[...document.querySelectorAll('#cards > article')].map((card) => card.dataset.problems)")]
        self.check("sorted by problems", found, sorted(found, reverse=True))
        self.sort("title")
        self.check("sorted by title", self.ask("""(() => { const order = new Intl.Collator('fr', {numeric: true, sensitivity: 'base'});
            const titles = [...document.querySelectorAll('#cards h3')].map((title) => title.textContent);
            return titles.every((title, place) => place === 0 || order.compare(titles[place - 1], title) <= 0); })()"""))
        self.sort("file")
        self.check("sorted as in the files", self.ask("[...document.querySelectorAll('#cards > article')].every((card, place) => card.id === `i${place + 1}`)"))

    def sort(self, name):
        self.ask(f"var field = document.getElementById('sort'); field.value = '{name}'; field.dispatchEvent(new Event('change'))")
        self.load()

    def measure(self):
        slowest = max(
            self.timed("show refused only", "document.querySelector('[data-show=refused]').click()"),
            self.timed("show ready only", "document.querySelector('[data-show=ready]').click()"),
            self.timed("show one problem", "document.querySelector('[data-code=unmapped_brand]').click()"))
        self.check(f"a filter takes less than {LIMIT} ms", slowest < LIMIT)
        self.timed("show all again", "document.querySelector('[data-show=refused]').click(); document.querySelector('[data-show=all]').click()")
        self.timed("sort by price", "var field = document.getElementById('sort'); field.value = 'cheap'; field.dispatchEvent(new Event('change'))")
        self.sort("file")
        self.all()
        self.ask("scrollTo(0, document.documentElement.scrollHeight)")
        self.ask("new Promise((done) => setTimeout(done, 500))")
        self.check("more come when the end is near", self.ask("document.querySelectorAll('#cards > article').length > 50"))
        self.ask("scrollTo(0, 0)")

    def look_at_shape(self):
        self.ask("for (let times = 0; times < 6; times += 1) document.getElementById('more').click()")
        for width in (320, 360, 768, 1280):
            self.chromium.size(width, 800, width < 700)
            self.ask("document.querySelector('details')?.setAttribute('open', '')")
            self.check(f"nothing to scroll sideways at {width} pixels", self.ask(
                "document.documentElement.scrollWidth <= innerWidth && [...document.querySelectorAll('.card')].slice(0, 300)"
                ".every((card) => card.scrollWidth <= card.clientWidth + 1)"))
            self.ask("document.querySelector('details')?.removeAttribute('open')")
        colours = []
        for is_dark in (False, True):
            self.chromium.dark(is_dark)
            colours.append(self.ask("getComputedStyle(document.body).backgroundColor"))
            weakest = self.ask(contrast("header *, .totals *, .groups *, .controls *, .card *"))
            self.check(f"text stands out {'in the dark' if is_dark else 'in the light'} ({weakest[0]:.1f}:1 at {weakest[1]})",
                       weakest[0] >= 4.5)
        self.check("dark is another colour", colours[0] != colours[1])
        self.chromium.dark(False)

    def use_keyboard(self):
        self.chromium.open(self.link)
        reached = []
        for _ in range(60):
            self.chromium.press("Tab", 9)
            reached.append(self.ask("(() => { const a = document.activeElement; return a.id || a.dataset.show || a.dataset.code || a.className || a.tagName })()"))
            if "sort" in reached:
                break
        self.check("the first key leads to the skip link", reached[0], "skip")
        self.check("then come problems, values, states, search, sort", [
            name in reached for name in ("unmapped_brand", "SUMMARY", "refused", "search", "sort")], [True] * 5)
        self.check("in the order of the page", [reached.index(name) for name in ("unmapped_brand", "SUMMARY", "all", "search", "sort")]
                   == sorted(reached.index(name) for name in ("unmapped_brand", "SUMMARY", "all", "search", "sort")))
        self.check("what has the focus is seen to have it", self.ask("getComputedStyle(document.activeElement).outlineStyle"), "solid")
        self.ask("document.querySelector('[data-show=refused]').focus()")
        self.chromium.press(" ", 32, " ")
        self.check("a key presses a button", self.ask("document.querySelector('[data-show=refused]').getAttribute('aria-pressed')"), "true")
        self.check("everything that can be used has a name", self.ask("""[...document.querySelectorAll('button, input, select, a')].slice(0, 500)
            .filter((one) => !(one.textContent.trim() || one.labels?.length || one.querySelector('img[alt]'))).length"""), 0)
        self.all()

    def copy(self):
        self.ask("document.querySelector('details').open = true")
        self.chromium.call("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
        self.ask("document.querySelectorAll('.words [data-copy]')[0].click()")
        self.ask("new Promise((done) => setTimeout(done, 200))")
        self.check("a line is copied", self.ask("document.querySelectorAll('.words [data-copy]')[0].firstChild.data"), "Copied")
        self.ask("document.querySelector('[data-show=removal]').click(); document.querySelector('.words a').click()")
        self.check("a link leads to its listing", self.ask("document.querySelector(location.hash) !== null"))

    def look_at_requests(self):
        events = self.chromium.events
        requests = [event["params"] for event in events if event.get("method") == "Network.requestWillBeSent"]
        others = [one["request"]["url"][:80] for one in requests if one["type"] != "Image" and one["request"]["url"].split("#")[0] != self.link]
        self.check(f"of {len(requests)} requests none but for photos", others, [])
        errors = [event["params"] for event in events if event.get("method") == "Runtime.exceptionThrown"]
        logs = [event["params"]["entry"] for event in events if event.get("method") == "Log.entryAdded"]
        # A photo that is not there is a line of the browser's own.
        others = [entry["text"][:160] for entry in logs if entry["source"] != "network"]
        self.check("no error in the console", (errors, others), ([], []))
        self.check("no hostile text has run", self.ask("typeof window.evil"), "undefined")

    def work_without_scripts(self):
        # A browser without scripts loads all photos at once, however many; of each there would be a line.
        for domain in ("Network", "Log"):
            self.chromium.call(domain + ".disable")
        self.chromium.call("Emulation.setScriptExecutionDisabled", value=True)
        self.chromium.open(self.link)
        self.check("without scripts all is there", self.ask("document.querySelectorAll('#cards article').length"), len(self.items))
        self.check("  and the controls are not", self.ask("getComputedStyle(document.querySelector('.controls')).display"), "none")
        self.chromium.call("Emulation.setScriptExecutionDisabled", value=False)


def contrast(selectors):
    """A script that finds the weakest contrast of text that is seen, as WCAG counts it, and where."""
    return CONTRAST.replace("SELECTORS", selectors)


CONTRAST = r"""(() => {
  const light = ([r, g, b]) => [r, g, b].map((c) => (c /= 255) <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const back = (one) => { for (; one; one = one.parentElement) {
    const colour = numbers(getComputedStyle(one).backgroundColor);
    if (colour.length < 4 || colour[3] > 0) return colour; } return [255, 255, 255]; };
  let weakest = [99, ''];
  const some = [...document.querySelectorAll('SELECTORS')].slice(0, 6000);
  for (const one of some) {
    if (![...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) || !one.checkVisibility()) continue;
    const [a, b] = [light(numbers(getComputedStyle(one).color)), light(back(one))];
    const contrast = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (contrast < weakest[0]) weakest = [contrast, one.tagName + '.' + one.className];
  }
  return weakest; })()"""


def prove(program, count, pictures):
    with tempfile.TemporaryDirectory(prefix="page-") as workspace:
        os.makedirs(os.path.join(workspace, "inbox"))
        # The photos are made up; so that some items have nothing wrong, nobody looks for them.
        pathlib.Path(workspace, "pipeline.json").write_text('{"validation": {"missing_photo": "off", "bad_photo": "off"}}')
        made = write_products(os.path.join(workspace, "inbox", "products.jsonl"), count)
        seconds, megabytes, words, items = preview(program, workspace)
        path = os.path.join(workspace, "page.html")
        print(f"{made:,} items: page made in {seconds:.2f} s with {megabytes:.0f} MB of memory, {os.path.getsize(path) / 1e6:.1f} MB long")
        with browser.Browser() as chromium:
            chromium.size(1280, 900)
            start = time.monotonic()
            page = Page(chromium, "file://" + path, items)
            chromium.open(page.link)
            print(f"  opened in {time.monotonic() - start:.1f} s")
            page.check("as many lines as items", len(items), made)
            page.check("the report says how many are ready", words.splitlines()[-1], "The page is page.html")
            state, codes = page.look_at_content()
            page.measure()
            page.use(state, codes)
            page.look_at_shape()
            page.copy()
            page.look_at_requests()
            page.use_keyboard()
            # A browser without scripts reads every photo, and of thousands that takes its time.
            if made <= 1000:
                page.work_without_scripts()
            if pictures:
                chromium.size(1280, 1400)
                chromium.open(page.link)
                chromium.picture(pictures)
        return page.failures


def make_shop(program, folder, count, days):
    """A shop with the program itself; then the days are set on which things happened: times have one length."""
    source, now = random.Random(5), time.time()
    stamp = lambda ago: time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now - ago * 86400))
    os.makedirs(os.path.join(folder, "inbox", "results"))
    pathlib.Path(folder, "pipeline.json").write_text('{"outbox": {"window": null}}')

    def run(name, lines):
        pathlib.Path(folder, "inbox", name).write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
        ended = subprocess.run([program, "--quiet"], cwd=folder, capture_output=True, text=True)
        assert ended.returncode in (0, 2), ended.stderr

    run("products.jsonl", [catalogue.product(number, source) | {"sku": EVIL[:40] + str(number)} for number in range(1, count + 1)])
    live = count * 9 // 10
    run("results/answers.jsonl", [
        {"task_id": number, "success": False, "error_type": "image_error", "error_message": EVIL, "retryable": False} if number % 50 == 0 else
        {"task_id": number, "success": True, "result": {"vinted_id": 1000 + number, "url": f"https://vinted.example/items/{number}"}}
        for number in range(1, live + 1)])
    run("results/wardrobe.jsonl", [{"wardrobe": {"user_id": 7, "read_at": stamp(0), "complete": False, "items": [
        {"vinted_id": 1000 + number, "title": "x", "price": 10, "status": "sold" if number % 4 == 0 else "active",
         "views": source.randint(0, 40), "favourites": source.randint(0, 5)} for number in range(1, live + 1) if number % 50]}}])
    store = pathlib.Path(folder, "store", "products.jsonl")
    lines = []
    for line in store.read_bytes().splitlines(keepends=True):
        number = int(re.match(rb'\{"product_id": (\d+)', line)[1])
        ago = days * (1 - number / live) + .1
        line = re.sub(rb'("published_at": )"[^"]*"', rb'\1"' + stamp(ago).encode() + b'"', line)
        lines.append(re.sub(rb'("sold_at": )"[^"]*"', rb'\1"' + stamp(ago / 3).encode() + b'"', line))
    store.write_bytes(b"".join(lines))
    with open(os.path.join(folder, "store", "history.jsonl"), "w", encoding="utf-8") as file:
        for ago in range(days, 0, -1):
            file.write(json.dumps({"day": stamp(ago)[:10], "live": days - ago, "queued": ago, "sold": days - ago, "error": 1,
                                   "views": 40 * (days - ago), "favourites": 3 * (days - ago)}) + "\n")


class Shop(Page):
    """The page of a shop in a browser."""

    def look(self, status):
        tiles = dict(self.ask("[...document.querySelectorAll('.totals > div')].map((tile) => [tile.firstChild.textContent, tile.lastChild.textContent])"))
        products = status["products"]
        wanted = {"Live": products["live"], "Queued": products["queued"], "Sold": products["sold"], "In error": products["error"],
                  "Views": status["views"], "Favourites": status["favourites"]}
        self.check("the totals are those of --json", {name: tiles[name] for name in wanted},
                   {name: f"{value:,}" for name, value in wanted.items()})
        for span in (30, 90):
            for name in ("listed", "sold"):
                days = [day for day in status["days"][-span:] if day[name]]
                self.check(f"{span} days have their bars: {name}", self.ask(f"document.querySelectorAll('.span{span} .{name} rect').length"), len(days))
        self.check("each plot says in words what it shows", self.ask(
            "[...document.querySelectorAll('svg')].map((one) => one.role + one.getAttribute('aria-label')).filter((one) => /^img.+: .+[.]$/.test(one)).length"), 8)
        rows = self.ask("[...document.querySelectorAll('tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent))")
        shown = lambda value: "\u2013" if value is None else f"{value:,}"
        self.check("and the table says each number", rows, [
            [day["day"], shown(day["listed"]), shown(day["sold"]), f"{day['turnover']:,.2f}\u00a0€"]
            + [shown(day[name]) for name in ("live", "queued", "error", "views", "favourites")] for day in reversed(status["days"])])
        self.check("what is looked at least has its links", self.ask("[...document.querySelectorAll('.slow a')].map((one) => one.getAttribute('href'))"),
                   [slow["url"] for slow in status["slowest"]])
        self.check("  and its words", self.ask("[...document.querySelectorAll('.slow .sku')].map((one) => one.textContent)"),
                   [slow["sku"] for slow in status["slowest"]])

    def look_at_shape(self):
        self.ask("document.querySelector('details').open = true")
        for width in (320, 360, 768, 1280):
            self.chromium.size(width, 800, width < 700)
            self.check(f"nothing to scroll sideways at {width} pixels", self.ask(
                "document.documentElement.scrollWidth <= innerWidth && [...document.querySelectorAll('figure, .panel, .totals > div, .slow li')]"
                ".every((one) => one.scrollWidth <= one.clientWidth + 1)"))
            self.check("  and the plots have the width that they can have", self.ask(
                "[...document.querySelectorAll('.span30 figure')].every((one) => one.querySelector('svg').clientWidth > one.clientWidth * .7)"))
        colours = []
        for is_dark in (False, True):
            self.chromium.dark(is_dark)
            colours.append(self.ask("getComputedStyle(document.querySelector('rect')).fill"))
            weakest = self.ask(contrast("header *, main *, footer *"))
            self.check(f"text stands out {'in the dark' if is_dark else 'in the light'} ({weakest[0]:.1f}:1 at {weakest[1]})", weakest[0] >= 4.5)
        self.check("the plots have colours for the dark", colours[0] != colours[1])
        self.chromium.dark(False)

    def use_keyboard(self):
        self.chromium.open(self.link)
        seen = "[30, 90].filter((span) => document.querySelector(`.span${span}`).checkVisibility())"
        self.check("at first 30 days are seen", self.ask(seen), [30])
        self.chromium.press("Tab", 9)
        self.check("the first key leads to the days", self.ask("document.activeElement.id"), "span30")
        self.check("what has the focus is seen to have it", self.ask("getComputedStyle(document.activeElement.nextSibling).outlineStyle"), "solid")
        self.chromium.press("ArrowRight", 39)
        self.check("an arrow shows 90", self.ask(seen), [90])
        self.chromium.press("Tab", 9)
        self.chromium.press("Enter", 13, "\r")
        self.check("a key opens the numbers", self.ask("document.querySelector('details').open"))
        for _ in range(2):
            self.chromium.press("Tab", 9)
        self.check("then come the links", self.ask("document.activeElement.matches('.slow li:first-child a')"))

    def look_at_requests(self):
        self.chromium.open(self.link)
        super().look_at_requests()
        requests = [event for event in self.chromium.events if event.get("method") == "Network.requestWillBeSent"]
        self.check("nothing is asked for but the page", {event["params"]["request"]["url"] for event in requests} - {"data:,"}, {self.link})


def prove_shop(program, picture):
    with tempfile.TemporaryDirectory(prefix="shop-") as folder:
        make_shop(program, folder, 600, 100)
        ended = subprocess.run([program, "status", "--html", "shop.html", "--json"], cwd=folder, capture_output=True, text=True)
        status = json.loads(ended.stdout)
        print(f"a shop of {sum(status['products'].values())} products")
        with browser.Browser() as chromium:
            chromium.size(1280, 900)
            page = Shop(chromium, "file://" + os.path.join(folder, "shop.html"), [])
            page.check("what needs a person is the exit status", ended.returncode, 3)
            chromium.open(page.link)
            page.look(status)
            page.look_at_shape()
            page.use_keyboard()
            page.look_at_requests()
            if picture:
                chromium.size(1280, 1400)
                chromium.picture(picture)
        return page.failures


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="with 300 and 5,000 items")
    parser.add_argument("--items", type=int, help="how many items")
    parser.add_argument("--picture", help="a file for a picture of the page")
    parser.add_argument("--shop", action="store_true", help="only the page of a shop")
    parser.add_argument("--program", default=str(ROOT / ".build/release/pipeline-run"))
    given = parser.parse_args()
    sizes = [given.items] if given.items else [300, 5000] if given.short else [300, 5000, 20000]
    program = os.path.abspath(given.program)
    failures = prove_shop(program, given.picture if given.shop else None)
    if not given.shop:
        failures += sum(prove(program, size, given.picture) for size in sizes)
    print("all is as it should be" if failures == 0 else f"{failures} findings")
    sys.exit(1 if failures else 0)
