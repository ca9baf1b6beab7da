"""A small stand-in for Vinted on this machine: its session, photo and item endpoints, and its ways to fail.

Needs: apt-get install python3 openssl
"""

import http.server
import json
import re
import ssl
import subprocess
import threading
import time

TOKEN = "75f6c9fa-dc8e-4e52-a000-e09dd4084b3e"
PAGE = f"""<!doctype html><title>market</title><script>
document.cookie = "anon_id=of-the-page; path=/";
self.__next_f = ["{{\\"CSRF_TOKEN\\":\\"{TOKEN}\\"}}"]</script>"""


class Market:
    """Remembers what arrived; `trouble` maps a word in a listing's title to how its request fails."""

    def __init__(self, folder):
        self.items, self.photos, self.requests, self.problems = {}, {}, [], []
        self.photo_times = []
        self.trouble, self.shown, self.lock, self.pause = {}, {}, threading.Lock(), 3
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

    def sent(self, path, word=""):
        """How often a request of this kind has arrived."""
        with self.lock:
            return sum(1 for one, title in self.requests if one == path and word in title)


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, address):
        """Browsers that are killed hang up; that is what this is for."""


def validate(item, photos):
    """What Vinted would say against a listing, by field."""
    wrong = []
    if not 5 <= len(item.get("title") or "") <= 100:
        wrong.append(("title", "must have 5 to 100 characters"))
    if not isinstance(item.get("price"), (int, float)) or item["price"] < 1:
        wrong.append(("price", "must be at least 1"))
    if not isinstance(item.get("catalog_id"), int):
        wrong.append(("catalog_id", "must be chosen"))
    if not isinstance(item.get("status_id"), int):
        wrong.append(("status_id", "must be chosen"))
    if "brand_id" not in item and not item.get("brand"):
        wrong.append(("brand", "must be given"))
    if item.get("brand_id", 1) > 10_000_000:
        wrong.append(("brand_id", "is not known"))
    if photos is not None and (not item.get("photo_ids") or any(number not in photos for number in item["photo_ids"])):
        wrong.append(("photos", "must be added"))
    return [{"field": field, "value": words} for field, words in wrong]


def handler(market):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_):
            pass

        def answer(self, status, body, kind="application/json", cookies=()):
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            for cookie in cookies:
                self.send_header("Set-Cookie", cookie)
            self.end_headers()
            self.wfile.write(data)

        def cut(self):
            """As a cable that is pulled: no answer."""
            self.close_connection = True
            self.connection.close()

        def body(self):
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))

        def has_session(self):
            return "session=of-the-seller" in self.headers.get("Cookie", "")

        def do_GET(self):
            if self.path == "/":
                return self.answer(200, PAGE.encode(), "text/html")
            if self.path == "/login":
                # A page of its own, as a person would have logged in before.
                return self.answer(200, PAGE.encode(), "text/html", [
                    "session=of-the-seller; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=86400"])
            if self.path == "/api/v2/users/current":
                return self.answer(200, {"user": {"id": 1}}) if self.has_session() else self.refuse(401)
            if self.path in market.shown:
                if "session" in self.headers.get("Cookie", ""):
                    market.problems.append("a photo's link was asked for with the session")
                return self.answer(200, market.shown[self.path], "image/jpeg")
            return self.answer(404, {"code": 104, "message": "not found"})

        def refuse(self, status):
            words = {401: (100, "invalid_authentication_token"), 403: (106, "access_denied")}[status]
            return self.answer(status, {"code": words[0], "message": words[1], "message_code": words[1], "errors": []})

        def do_POST(self):
            data = self.body()
            if not self.has_session():
                return self.refuse(401)
            if self.headers.get("X-CSRF-Token") != TOKEN:
                market.problems.append(f"{self.path} without the page's token")
                return self.refuse(403)
            if self.path == "/api/v2/photos":
                return self.photo(data)
            if self.path == "/api/v2/items":
                return self.create(json.loads(data))
            removed = re.fullmatch(r"/api/v2/items/(\d+)/delete", self.path)
            if removed and int(removed[1]) in market.items:
                with market.lock:
                    market.items[int(removed[1])]["up"] = False
                return self.answer(200, {"code": 0})
            return self.answer(404, {"code": 104, "message": "not found"})

        def do_PUT(self):
            item = json.loads(self.body())
            number = int(self.path.rsplit("/", 1)[1])
            if not self.has_session() or number not in market.items:
                return self.refuse(401)
            wrong = validate(item, None)
            if wrong:
                return self.invalid(wrong)
            with market.lock:
                market.items[number].update(item)
            return self.answer(200, {"item": {"id": number, "url": f"https://www.vinted.fr/items/{number}"}})

        def photo(self, data):
            if not data.startswith(b"--") or b'name="photo[file]"' not in data:
                return self.answer(400, {"code": 99, "message": "no photo"})
            content = data.split(b'name="photo[file]"', 1)[1].split(b"\r\n\r\n", 1)[1].rsplit(b"\r\n--", 1)[0]
            with market.lock:
                number = 500 + len(market.photos)
                market.photos[number] = content
                market.photo_times.append(time.monotonic())
            return self.answer(200, {"id": number, "url": f"https://images/{number}"})

        def invalid(self, wrong):
            return self.answer(400, {"code": 99, "message": "Sorry, there are some errors", "message_code": "validation_error",
                                     "errors": wrong})

        def create(self, item):
            title = item.get("title") or ""
            with market.lock:
                market.requests.append(("create", title))
            trouble = next((how for word, how in market.trouble.items() if word in title), None)
            if trouble == "403":
                return self.refuse(403)
            if trouble == "cut before":
                return self.cut()
            wrong = validate(item, market.photos)
            if wrong:
                return self.invalid(wrong)
            with market.lock:
                number = 987_000 + len(market.items)
                market.items[number] = item | {"up": True}
            if trouble in ("cut after", "cut late"):
                # Firefox takes a connection that is older than a second for one that was used before.
                time.sleep(1.5 if trouble == "cut late" else 0)
                return self.cut()
            if trouble == "slow":
                time.sleep(market.pause)
            return self.answer(200, {"item": {"id": number, "url": f"https://www.vinted.fr/items/{number}"}})

    return Handler
