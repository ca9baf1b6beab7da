"""A strict stand-in for Vinted of 2026 on this machine: it refuses what Vinted's own forms do not send, as Vinted does.

Needs: apt-get install python3 openssl
"""

import email.utils
import http.server
import json
import re
import ssl
import subprocess
import threading
import time
import urllib.parse

import market_data as data
import market_rules as rules

TOKEN = "75f6c9fa-dc8e-4e52-a000-e09dd4084b3e"
ORIGIN = "https://www.vinted.fr"
SELLER = 7
CAPTCHA = "https://geo.captcha-delivery.example/captcha/?cid=1"
ROBOT = "<!doctype html><title>Access</title><p>Please enable JS</p><script>var dd={'host':'datadome'}</script>"


def page(escapes=1):
    """A page whose token is in its payload, with this many backslashes before each quote."""
    quote = "\\" * escapes + '"'
    return (f"<!doctype html><html lang=fr><title>market</title><script>document.cookie = 'anon_id=of-the-page; path=/';"
            f"self.__next_f = ['{{{quote}CSRF_TOKEN{quote}:{quote}{TOKEN}{quote}}}']</script>")


class Market:
    """Remembers what arrived.

    `trouble` maps a word of a listing's title to how its creation fails; `faults` the kind of a request (read, edit, delete,
    photos, attributes, wardrobe, user) to how the next ones fail. Either may be a list, whose entries are used up.
    """

    def __init__(self, folder):
        self.items, self.photos, self.requests, self.problems = {}, {}, [], []
        self.photo_times, self.used, self.log, self.streams = [], set(), [], []
        self.trouble, self.faults, self.shown, self.lock, self.pause = {}, {}, {}, threading.Lock(), 3
        self.wants_page = False
        self.late, self.escapes, self.robot, self.stubborn, self.page_size = 0, 1, None, set(), 96
        self.certificate, self.key = certificate, key = f"{folder}/market.pem", f"{folder}/market.key"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=www.vinted.fr",
             "-addext", "subjectAltName=DNS:www.vinted.fr", "-keyout", key, "-out", certificate],
            check=True, capture_output=True)
        self.server = Server(("127.0.0.1", 0), handler(self))
        self.server.daemon_threads = True
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        # A connection that never says anything must not hold up the others.
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True, do_handshake_on_connect=False)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def live(self, word=""):
        """The listings that are up and whose title holds a word."""
        with self.lock:
            return [item for item in self.items.values() if item["up"] and word in item["title"]]

    def sell(self, number):
        """Somebody buys a listing: it stays in the wardrobe, as sold."""
        with self.lock:
            self.items[number].update(state="sold", at=0)

    def sent(self, path, word=""):
        """How often a request of this kind has arrived."""
        with self.lock:
            return sum(1 for one, title in self.requests if one == path and word in title)

    def asked(self, pattern, outside=None):
        """How often something was asked for; `outside` of the page, or in it."""
        with self.lock:
            return sum(1 for words, is_outside in self.log if re.search(pattern, words) and outside in (None, is_outside))

    def add(self, title, **changes):
        """A listing that was made by hand."""
        with self.lock:
            number = 987_000 + len(self.items)
            self.items[number] = {
                "id": number, "title": title, "description": "À la main", "price": 10, "catalog_id": 1819, "brand_id": 10,
                "brand": "Levi's", "size_id": 1640, "status_id": 2, "color_ids": [9], "package_size_id": 2, "photos": [],
                "item_attributes": [{"code": "condition", "ids": [2]}, {"code": "size", "ids": [1640]}],
                "up": True, "state": "active", "at": 0, **changes}
            return number

    def next_fault(self, faults, key):
        with self.lock:
            how = faults.get(key)
            if isinstance(how, list):
                how = how.pop(0) if how else None
            return how


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, address):
        """Browsers that are killed hang up; that is what this is for."""


def turns(item):
    """How each photo is turned."""
    return {one["id"]: one["orientation"] for one in item["assigned_photos"]}


def money(amount):
    return {"amount": f"{amount:.2f}", "currency_code": "EUR"}


def handler(market):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_):
            pass

        # Answers

        def answer(self, status, body, kind="application/json", cookies=(), more=()):
            text = body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(text)))
            for cookie in cookies:
                self.send_header("Set-Cookie", cookie)
            for name, value in more:
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(text)

        def cut(self):
            """As a cable that is pulled: no answer."""
            self.close_connection = True
            self.connection.close()

        def missing(self):
            return self.answer(404, "<!doctype html><h1>404</h1>", "text/html")

        def refuse(self, status, code=None, message=None):
            words = {401: (100, "invalid_authentication_token"), 403: (106, "access_denied")}.get(status, (0, ""))
            code, message = code or words[0], message or words[1]
            return self.answer(status, {"code": code, "message": message, "message_code": message, "errors": []})

        def invalid(self, wrong, as_object=False):
            errors = {field: [words] for field, words in wrong} if as_object else [
                {"field": field, "value": words} for field, words in wrong]
            return self.answer(400, {"code": 99, "message": "Désolé, il y a des erreurs", "message_code": "validation_error",
                                     "errors": errors})

        def fails(self, how):
            """Answers as a fault of this name; whether it was one."""
            name, _, value = (how or "").partition(" ")
            match name:
                case "": return False
                case "401": self.refuse(401)
                case "21": self.refuse(200, 21, "user_login_required")
                case "403": self.refuse(403)
                case "captcha": self.answer(403, {"url": CAPTCHA})
                case "robot": self.answer(403, ROBOT, "text/html")
                case "html": self.answer(200, ROBOT, "text/html")
                case "429": self.answer(429, {"code": 429}, more=[("Retry-After", value)] if value else ())
                case "429date":
                    self.answer(429, {}, more=[("Retry-After", email.utils.formatdate(time.time() + int(value), usegmt=True))])
                case "500": self.answer(500, "<h1>500</h1>", "text/html")
                case "105": self.refuse(500, 105, "missing_headers")
                case "52": self.refuse(400, 52, "Ajoute au moins 3 photos")
                case "131": self.refuse(400, 131, "Ajoute ton adresse")
                case "banned": self.refuse(403, 118, "account_banned")
                case "object": self.invalid([("size", "Le champ Taille doit être renseigné")], as_object=True)
                case "cut": self.cut()
                case _: return False
            return True

        # Requests

        def has_session(self):
            return "session=of-the-seller" in self.headers.get("Cookie", "")

        def is_outside(self):
            """Whether a request does not come from Vinted's own page."""
            origin = self.headers.get("Origin")
            return origin != ORIGIN if origin else self.headers.get("Sec-Fetch-Site") != "same-origin"

        def note(self):
            with market.lock:
                market.log.append((f"{self.command} {self.path}", self.is_outside()))

        def wants_form(self):
            """The headers of the form's own requests."""
            return all(self.headers.get(name) == "true" for name in rules.FORM_HEADERS)

        def do_GET(self):
            self.note()
            path = self.path.split("?")[0]
            if path == "/solve":
                market.robot = None
                return self.answer(200, page(market.escapes), "text/html")
            if market.robot == "all":
                return self.answer(403, {"url": CAPTCHA}) if path.startswith("/api") else self.answer(403, ROBOT, "text/html")
            if path in ("/", "/items/new"):
                return self.answer(200, page(market.escapes), "text/html")
            if path == "/login":
                # A page of its own, as a person would have logged in before.
                return self.answer(200, page(market.escapes), "text/html", [
                    "session=of-the-seller; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=86400"])
            if path in market.shown:
                if "session" in self.headers.get("Cookie", ""):
                    market.problems.append("a photo's link was asked for with the session")
                return self.answer(200, market.shown[path], "image/jpeg")
            if not path.startswith("/api/v2/"):
                return self.missing()
            if not self.has_session():
                return self.refuse(401)
            return self.read(path.removeprefix("/api/v2/"), urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query))

        def read(self, path, query):
            kind = {"users/current": "user"}.get(path) or (
                "wardrobe" if path.startswith("wardrobe") else "read" if re.fullmatch(r"item_upload/items/\d+", path) else path)
            if self.fails(market.next_fault(market.faults, kind)):
                return None
            if path == "users/current":
                return self.answer(200, {"user": {"id": SELLER, "login": "seller", "item_count": len(market.live())}, "code": 0})
            # From outside of its page Vinted gives less.
            if self.is_outside():
                return self.refuse(403)
            if found := re.fullmatch(r"wardrobe/(\d+)/items", path):
                return self.wardrobe(query) if int(found[1]) == SELLER else self.refuse(403)
            if found := re.fullmatch(r"item_upload/items/(\d+)", path):
                return self.form(int(found[1]))
            if path == "item_upload/catalogs":
                return self.answer(200, data.catalogues())
            if path == "item_upload/colors":
                return self.answer(200, {"colors": [
                    {"id": number, "title": title, "hex": "000000", "order": 1, "code": code} for number, title, code in data.COLOURS]})
            if path == "item_upload/size_groups":
                return self.answer(200, {"size_groups": [
                    {"id": number, "caption": name, "description": name, "sizes": [{"id": one, "title": words} for one, words in members]}
                    for number, name, members in data.SIZES.get(int(query["catalog_ids"][0]), [])]})
            if path == "item_upload/brands":
                return self.answer(200, data.brands(query["keyword"][0]))
            if found := re.fullmatch(r"catalogs/(\d+)/package_sizes", path):
                return self.answer(200, {"package_sizes": [
                    {"id": number, "code": code, "title": title, "description": title} for number, code, title in data.parcels(int(found[1]))]})
            # Above all `items/ID` and `catalogs`, which are gone.
            return self.missing()

        def wardrobe(self, query):
            with market.lock:
                shown = [item for item in market.items.values()
                         if item["up"] | (item["state"] == "sold") and item["at"] <= time.time() - market.late]
            shown.sort(key=lambda item: -item["id"])
            size = min(int(query["per_page"][0]), market.page_size)
            number = int(query["page"][0])
            return self.answer(200, {
                "items": [self.in_wardrobe(item) for item in shown[(number - 1) * size:number * size]],
                "pagination": {"current_page": number, "total_pages": max(1, -(-len(shown) // size)), "total_entries": len(shown),
                               "per_page": size}})

        def in_wardrobe(self, item):
            state = item["state"]
            return {
                "id": item["id"], "title": item["title"], "price": money(item["price"]), "brand": item["brand"], "size": "32",
                "status": "Très bon état", "is_draft": state == "draft", "is_closed": state == "sold", "is_reserved": state == "reserved",
                "is_hidden": state == "hidden", "item_closing_action": "sold" if state == "sold" else None, "can_edit": True,
                "stats_visible": True, "view_count": 12, "favourite_count": 3, "path": f"/items/{item['id']}",
                "url": f"{ORIGIN}/items/{item['id']}", "photos": []}

        def form(self, number):
            item = market.items.get(number)
            if not item or not item["up"]:
                return self.missing()
            if item["state"] in ("sold", "reserved"):
                return self.refuse(403)
            colours = item["color_ids"] + [None, None]
            is_own = item["brand_id"] is None
            return self.answer(200, {"code": 0, "item": {
                "id": number, "title": item["title"], "description": item["description"], "catalog_id": item["catalog_id"],
                "brand_id": 999_001 if is_own else item["brand_id"],
                "brand_dto": {"id": 999_001 if is_own else item["brand_id"], "title": item["brand"], "is_custom_brand": is_own},
                "color1_id": colours[0], "color2_id": colours[1], "package_size_id": item["package_size_id"], "price": money(item["price"]),
                "currency": "EUR",
                "photos": [{"id": photo, "orientation": item.get("turns", {}).get(photo) or None, "image_no": place + 1, "is_main": place == 0}
                           for place, photo in enumerate(item["photos"])],
                "item_attributes": item["item_attributes"], "is_draft": False, "model": None,
                **{name: item.get(name, value) for name, value in rules.CONSTANT.items()}}})

        def do_POST(self):
            self.note()
            content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            if not self.may_write():
                return None
            if self.path == "/api/v2/photos":
                return self.photo(content)
            if self.path == "/api/v2/item_upload/attributes":
                return self.attributes(json.loads(content))
            if self.path == "/api/v2/item_upload/items":
                return self.create(content)
            if found := re.fullmatch(r"/api/v2/items/(\d+)/delete", self.path):
                return self.delete(int(found[1]), content)
            market.problems.append(f"POST {self.path} is what no form of Vinted's sends")
            return self.missing()

        def do_PUT(self):
            self.note()
            content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            if not self.may_write():
                return None
            if found := re.fullmatch(r"/api/v2/item_upload/items/(\d+)", self.path):
                return self.edit(int(found[1]), content)
            market.problems.append(f"PUT {self.path} is what no form of Vinted's sends")
            return self.missing()

        def may_write(self):
            if market.robot:
                self.answer(403, {"url": CAPTCHA})
            elif not self.has_session():
                self.refuse(401)
            elif self.headers.get("X-CSRF-Token") != TOKEN:
                market.problems.append(f"{self.path} without the page's token")
                self.refuse(403)
            elif self.headers.get("X-Anon-Id") != "of-the-page":
                market.problems.append(f"{self.path} without the page's visitor")
                self.refuse(403)
            else:
                return True
            return False

        def photo(self, content):
            if self.fails(market.next_fault(market.faults, "photos")):
                return None
            parts, file = {}, b""
            boundary = re.fullmatch(r"multipart/form-data; ?boundary=\"?([^\"]+)\"?", self.headers.get("Content-Type", ""))
            for part in content.split(b"--" + boundary[1].encode())[1:-1] if boundary else ():
                head, _, body = part.partition(b"\r\n\r\n")
                name = re.search(rb'name="([^"]*)"', head)
                parts[name[1].decode()] = body[:-2]
                if name[1] == b"photo[file]":
                    file = head
            session = parts.get("photo[temp_uuid]", b"").decode()
            # A file without a name or a type is a field like the others.
            is_photo = re.search(rb'filename="[^"]+"', file) and re.search(rb"(?im)^content-type: image/jpeg\r?$", file)
            names = {"photo[type]", "photo[file]", "photo[temp_uuid]"}
            if set(parts) != names or parts["photo[type]"] != b"item" or not is_photo or not re.fullmatch(r"[0-9a-f-]{36}", session):
                market.problems.append("a photo's form is not as Vinted's")
                return self.answer(400, {"code": 99, "message": "no photo", "errors": [{"field": "photos", "value": "Photo invalide"}]})
            with market.lock:
                number = 500 + len(market.photos)
                market.photos[number] = {"content": parts["photo[file]"], "session": session}
                market.photo_times.append(time.monotonic())
            return self.answer(200, {"id": number, "width": 450, "height": 800, "temp_uuid": session, "orientation": None,
                                     "url": f"https://images/{number}"})

        def attributes(self, body):
            if self.fails(market.next_fault(market.faults, "attributes")):
                return None
            asked = body.get("attributes", [{}])[0]
            if asked.get("code") != "category" or len(asked.get("value", ())) != 1:
                return self.invalid([("category", "Le champ Catégorie doit être renseigné")])
            if asked["value"][0] in data.GONE:
                return self.invalid([("category", "Cette catégorie n'existe plus")])
            return self.answer(200, data.attributes(asked["value"][0], is_whole=not self.is_outside()))

        def create(self, content):
            body = json.loads(content)
            item = body.get("item") or {}
            title = item.get("title") or body.get("title") or ""
            with market.lock:
                market.requests.append(("create", title))
            how = market.next_fault(market.trouble, next((word for word in market.trouble if word in title), None)) or ""
            if self.fails("cut" if how == "cut before" else how if how != "cut after" and how != "cut late" else ""):
                return None
            if market.wants_page and self.is_outside():
                return self.refuse(403)
            if not self.wants_form() or self.headers.get("locale") != "fr-FR":
                market.problems.append("a listing without the form's headers")
                return self.refuse(500, 105)
            if not rules.is_whole(body, is_new=True) or item["id"] is not None or not item["temp_uuid"]:
                market.problems.append("a listing in another shape than the form's")
                return self.invalid([("base", "La demande est incomplète")])
            if wrong := rules.wrong(body, market.photos, market.used):
                return self.invalid(wrong)
            if rules.needs_three(item):
                return self.refuse(400, 52, "Ajoute au moins 3 photos")
            with market.lock:
                number = 987_000 + len(market.items)
                market.used.add(item["temp_uuid"])
                market.items[number] = {**item, "id": number, "photos": [one["id"] for one in item["assigned_photos"]], "up": True,
                                        "turns": turns(item), "state": "active", "at": time.time()}
            if how in ("cut after", "cut late"):
                # Firefox takes a connection that is older than a second for one that was used before.
                time.sleep(1.5 if how == "cut late" else 0)
                return self.cut()
            if how == "empty":
                return self.answer(200, b"")
            if how == "made500":
                return self.fails("500")
            if how == "slow":
                time.sleep(market.pause)
            actions = ["show_item_verification_modal"] if how == "modal" else ["show_upload_another_item_tip"]
            return self.answer(200, {"item": {"id": number}, "after_upload_actions": actions, "code": 0})

        def edit(self, number, content):
            if self.fails(market.next_fault(market.faults, "edit")):
                return None
            body = json.loads(content)
            item = market.items.get(number)
            if not item or not item["up"]:
                return self.missing()
            if item["state"] in ("sold", "reserved"):
                return self.refuse(403)
            if not self.wants_form():
                market.problems.append("a change without the form's headers")
                return self.refuse(500, 105)
            if not rules.is_whole(body, is_new=False) or body["item"]["id"] != number:
                return self.invalid([("base", "La demande est incomplète")])
            if wrong := rules.wrong(body, market.photos, market.used, item["photos"]):
                return self.invalid(wrong)
            changes = {key: value for key, value in body["item"].items() if key not in market.stubborn}
            with market.lock:
                if body["item"].get("temp_uuid"):
                    market.used.add(body["item"]["temp_uuid"])
                market.requests.append(("edit", item["title"]))
                item.update(changes, photos=[one["id"] for one in body["item"]["assigned_photos"]], turns=turns(body["item"]))
            return self.answer(200, {"item": {"id": number}, "after_upload_actions": [], "code": 0})

        def delete(self, number, content):
            with market.lock:
                market.requests.append(("delete", str(number)))
            if self.fails(market.next_fault(market.faults, "delete")):
                return None
            if content or "json" in self.headers.get("Content-Type", ""):
                market.problems.append("a removal with a body")
                return self.refuse(403)
            if number not in market.items or not market.items[number]["up"]:
                return self.missing()
            with market.lock:
                market.items[number]["up"] = False
            return self.answer(200, {"code": 0, "message": "Ok", "message_code": "ok"})

    return Handler
