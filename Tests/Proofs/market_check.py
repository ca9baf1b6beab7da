"""Whether the stand-in for Vinted refuses what Vinted refuses: each rule is broken once, by requests without a browser.

Needs: apt-get install python3 openssl
"""

import copy
import http.client
import json
import ssl
import sys
import tempfile
import time
import uuid

import market
import market_data as data
import market_rules as rules
import proof

HEADERS = {"Cookie": "session=of-the-seller; anon_id=of-the-page", "X-CSRF-Token": market.TOKEN, "X-Anon-Id": "of-the-page",
           "Origin": market.ORIGIN, "Sec-Fetch-Site": "same-origin", "locale": "fr-FR", "Accept": "application/json",
           **{name: "true" for name in rules.FORM_HEADERS}}


EDGE = "edge"
FORM = f"multipart/form-data; boundary={EDGE}"


def photo_form(session, name='; filename="a.jpg"', kind="image/jpeg", more=()):
    head = f'photo[file]"{name}' + (f"\r\nContent-Type: {kind}" if kind else "")
    parts = [('photo[type]"', b"item"), ('photo[temp_uuid]"', session.encode()), (head, b"\xff\xd8\xff"), *more]
    return b"".join(f'--{EDGE}\r\nContent-Disposition: form-data; name="{name}\r\n\r\n'.encode() + value + b"\r\n"
                    for name, value in parts) + f"--{EDGE}--\r\n".encode()


class Client(proof.Proof):
    def __init__(self, stand):
        self.stand = stand

    def ask(self, method, path, body=None, without=(), kind="application/json", more=None):
        headers = {name: value for name, value in HEADERS.items() if name not in without} | (more or {})
        content = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        if content is not None and kind:
            headers["Content-Type"] = kind
        connection = http.client.HTTPSConnection("127.0.0.1", self.stand.port, timeout=20, context=ssl._create_unverified_context())
        connection.request(method, path, content, headers)
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        try:
            said = json.loads(text)
        except ValueError:
            said = None
        return answer, said

    def photo(self, session):
        answer, said = self.ask("POST", "/api/v2/photos", photo_form(session), kind=FORM)
        assert answer.status == 200, said
        return said["id"]

    def refused(self, name, method, path, body, status, field=None, code=None, **more):
        """Refused in one way only, and nothing changes."""
        before = copy.deepcopy(self.stand.items)
        answer, said = self.ask(method, path, body, **more)
        fields = sorted({one["field"] for one in (said or {}).get("errors", [])}) if isinstance(said, dict) else []
        self.check(name, (answer.status, fields, said["code"] if code else code, self.stand.items == before),
                   (status, [field] if field else [], code, True))


def listing(client, **changes):
    session = changes.pop("session", None) or str(uuid.uuid4())
    photos = changes.pop("photos", None)
    item = {
        "id": None, "currency": "EUR", "temp_uuid": session, "title": "Levi's Jean [1]", "description": "Porté", "price": 27.9,
        "catalog_id": 1819, "brand_id": 10, "brand": "Levi's", "size_id": 1640, "status_id": 2, "item_attributes": [
            {"code": "condition", "ids": [2]}, {"code": "size", "ids": [1640]}, {"code": "material", "ids": [44]}],
        "color_ids": [9], "package_size_id": 1, "is_unisex": False, "ai_photo": False, "isbn": None, "measurement_length": None,
        "measurement_width": None, "manufacturer": None, "manufacturer_labelling": None,
        "shipment_prices": {"domestic": None, "international": None},
        "assigned_photos": [{"id": number, "orientation": 0} for number in photos or [client.photo(session)]]}
    item.update({key: value for key, value in changes.items() if value != "absent"})
    for key in [key for key, value in changes.items() if value == "absent"]:
        del item[key]
    return {"item": item, "feedback_id": None, "push_up": False, "parcel": None, "upload_session_id": session}


def attributes(condition=2, size=1640, materials=(44,)):
    return [{"code": "condition", "ids": [condition]}, {"code": "size", "ids": [size]}, {"code": "material", "ids": list(materials)}]


def photos(client):
    session = str(uuid.uuid4())
    for name, form in (("a photo without a file's name", {"name": ""}), ("a photo without a type", {"kind": ""}),
                       ("a photo of another type", {"kind": "image/png"}), ("a photo with a field more", {"more": [('photo[x]"', b"1")]})):
        client.refused(name, "POST", "/api/v2/photos", photo_form(session, **form), 400, "photos", kind=FORM)
    client.refused("a photo without a session of its own", "POST", "/api/v2/photos", photo_form("1"), 400, "photos", kind=FORM)


def creations(client):
    path = "/api/v2/item_upload/items"
    whole = listing(client)
    answer, said = client.ask("POST", path, whole)
    client.check("a whole listing is made, and its answer names no link", (answer.status, sorted(said), sorted(said["item"])),
                 (200, ["after_upload_actions", "code", "item"], ["id"]))
    client.refused("a second listing of the same session", "POST", path, whole, 400, "photos")
    client.refused("a flat body, on the old path", "POST", "/api/v2/items", whole["item"], 404)
    client.refused("a flat body, on the new path", "POST", path, whole["item"], 400, "base")
    client.refused("a paid bump", "POST", path, listing(client) | {"push_up": True}, 400, "base")
    client.refused("photo_ids", "POST", path, listing(client, photo_ids=[1]), 400, "base")
    for name in ("feedback_id", "parcel"):
        client.refused(f"a {name}", "POST", path, listing(client) | {name: 1}, 400, "base")
    for name in rules.CONSTANT:
        client.refused(f"{name} of a new listing", "POST", path, listing(client, **{name: True}), 400, "base")
    for name in ("isbn", "manufacturer", "shipment_prices", "item_attributes", "size_id", "temp_uuid", "is_unisex"):
        client.refused(f"without {name}", "POST", path, listing(client, **{name: "absent"}), 400, "base")
    for name in (*rules.FORM_HEADERS, "locale"):
        client.refused(f"without the header {name}", "POST", path, listing(client), 500, code=105, without=(name,))
    for name in ("X-CSRF-Token", "X-Anon-Id"):
        client.refused(f"without {name}", "POST", path, listing(client), 403, code=106, without=(name,))
    client.refused("without a session", "POST", path, listing(client), 401, code=100, without=("Cookie",))
    other = client.photo(str(uuid.uuid4()))
    cases = [
        ("a leaf of 2022", "category", {"catalog_id": 206}), ("a catalogue that is no leaf", "category", {"catalog_id": 257}),
        ("no category", "category", {"catalog_id": None}),
        ("no size", "size", {"size_id": None, "item_attributes": attributes()[:1]}),
        ("a size that is not offered", "size", {"size_id": 5, "item_attributes": attributes(size=5)}),
        ("a size in one place only", "size", {"size_id": None}), ("a condition in one place only", "condition", {"status_id": None}),
        ("a condition of electronics", "condition", {"status_id": 5, "item_attributes": attributes(condition=5)}),
        ("a parcel that is not offered", "package_size", {"package_size_id": 9}), ("no parcel", "package_size", {"package_size_id": None}),
        ("a brand without its name", "brand", {"brand": ""}), ("an unknown brand", "brand", {"brand_id": 99_999_999, "brand": "x"}),
        ("no brand at all", "brand", {"brand_id": None, "brand": ""}), ("an unknown colour", "color", {"color_ids": [9999]}), ("three colours", "color", {"color_ids": [1, 9, 12]}),
        ("four materials", "material", {"item_attributes": attributes(materials=(44, 45, 46, 53))}),
        ("a price below 1", "price", {"price": 0.99}), ("a price as text", "price", {"price": "27.90"}),
        ("another currency", "currency", {"currency": "USD"}), ("a title in capitals", "title", {"title": "LEVI'S JEAN GRAND [1]"}),
        ("a title that is too long", "title", {"title": "x" * 101}), ("a text that is too long", "description", {"description": "x" * 2001}),
        ("no photo", "photos", {"assigned_photos": []}), ("a foreign photo", "photos", {"photos": [other]}),
        ("a photo that is none", "photos", {"photos": [123456]}),
    ]
    for name, field, changes in cases:
        client.refused(name, "POST", path, listing(client, **changes), 400, field)
    client.refused("a known brand with one photo", "POST", path, listing(client, brand_id=53, brand="Nike"), 400, code=52)
    for name, brand in (("a brand of one's own", (None, "Atelier")), ("no brand", (1, ""))):
        client.check(name, client.ask("POST", path, listing(client, brand_id=brand[0], brand=brand[1]))[0].status, 200)


def changes(client):
    number = client.ask("POST", "/api/v2/item_upload/items", listing(client))[1]["item"]["id"]
    path = f"/api/v2/item_upload/items/{number}"
    read = client.ask("GET", path)[1]["item"]
    client.check("what is read of a listing", (read["price"], [set(one) for one in read["photos"]][0], read["brand_dto"]["title"]),
                 ({"amount": "27.90", "currency_code": "EUR"}, {"id", "orientation", "image_no", "is_main"}, "Levi's"))
    kept = [one["id"] for one in read["photos"]]
    edit = lambda **more: listing(client, **{"id": number, "temp_uuid": "absent", "photos": kept, **more}) | {"upload_session_id": None}
    client.check("a whole change is taken", client.ask("PUT", path, edit(price=30))[0].status, 200)
    turned = [{"id": kept[0], "orientation": 90}]
    client.ask("PUT", path, edit(price=30, isbn="9782070000000", is_unisex=True, assigned_photos=turned))
    read = client.ask("GET", path)[1]["item"]
    client.check("what it sets is read again", (read["isbn"], read["is_unisex"], read["photos"][0]["orientation"]), ("9782070000000", True, 90))
    client.refused("a part of a listing", "PUT", path, {"item": {"id": number, "price": 31}}, 400, "base")
    client.refused("a change on the old path", "PUT", f"/api/v2/items/{number}", edit(), 404)
    client.refused("a change without photos", "PUT", path, edit(assigned_photos=[]), 400, "photos")
    client.refused("a change without the headers", "PUT", path, edit(), 500, code=105, without=("x-upload-form",))
    session = str(uuid.uuid4())
    mixed = listing(client, id=number, session=session, photos=[client.photo(session), *kept])
    client.refused("with a session, a photo of another one", "PUT", path, mixed, 400, "photos")
    client.stand.items[number]["state"] = "reserved"
    client.refused("a change of what is reserved", "PUT", path, edit(), 403, code=106)
    client.check("  and it is not read", client.ask("GET", path)[0].status, 403)
    client.stand.items[number]["state"] = "active"
    delete = f"/api/v2/items/{number}/delete"
    client.refused("a removal with {}", "POST", delete, {}, 403, code=106)
    client.refused("a removal with a type of JSON", "POST", delete, None, 403, code=106, more={"Content-Type": "application/json"})
    answer, said = client.ask("POST", delete)
    client.check("a removal", (answer.status, said["message_code"]), (200, "ok"))
    answer, said = client.ask("POST", delete)
    client.check("  and once more: 404, a page", (answer.status, said), (404, None))


def reads(client):
    stand = client.stand
    client.check("items/ID is gone", client.ask("GET", "/api/v2/items/987000")[0].status, 404)
    client.check("catalogs is gone", client.ask("GET", "/api/v2/catalogs")[0].status, 404)
    client.check("from outside the wardrobe is refused", client.ask("GET", f"/api/v2/wardrobe/{market.SELLER}/items?page=1&per_page=96",
                 without=("Origin", "Sec-Fetch-Site"))[0].status, 403)
    asked = {"attributes": [{"code": "category", "value": [1819]}]}
    inside = client.ask("POST", "/api/v2/item_upload/attributes", asked)[1]["attributes"]
    outside = client.ask("POST", "/api/v2/item_upload/attributes", asked, more={"Origin": "chrome-extension://x"})[1]["attributes"]
    client.check("from outside attributes come without configuration", (any("configuration" in one for one in outside), any(
        one["configuration"] for one in inside)), (False, True))
    stand.late = 2
    made = client.ask("POST", "/api/v2/item_upload/items", listing(client))[1]["item"]["id"]
    path = f"/api/v2/wardrobe/{market.SELLER}/items?page=1&per_page=96&order=newest_first"
    early = made in [one["id"] for one in client.ask("GET", path)[1]["items"]]
    time.sleep(2.1)
    client.check("the wardrobe is late", (early, made in [one["id"] for one in client.ask("GET", path)[1]["items"]]), (False, True))
    stand.late = 0
    for status, how, wanted in (("429 with seconds", "429 5", (429, "5")), ("a check for robots", "captcha", (403, None))):
        stand.faults = {"wardrobe": [how]}
        answer, said = client.ask("GET", path)
        client.check(status, (answer.status, answer.getheader("Retry-After")), wanted)
    stand.robot = "all"
    client.check("a check for robots stops pages and writes, too", (
        client.ask("GET", "/")[0].status, client.ask("POST", "/api/v2/item_upload/items", listing_of(stand))[0].status), (403, 403))
    client.ask("GET", "/solve")
    client.check("  until a person has solved it", client.ask("GET", path)[0].status, 200)
    client.check("all catalogues are leaves that live", data.GONE & data.leaves(), set())


def listing_of(stand):
    return {"item": {"title": "x"}}


def main():
    with tempfile.TemporaryDirectory(prefix="pipeline-market-") as folder:
        stand = market.Market(folder)
        client = Client(stand)
        for part in (photos, creations, changes, reads):
            print(part.__name__)
            part(client)
        stand.close()
    sys.exit(1 if client.failures else 0)


if __name__ == "__main__":
    main()
