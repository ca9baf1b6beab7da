"""Why Vinted refuses a listing that is made or changed: each rule is a field and a message, as in its own errors."""

import re

import market_data as data

WRAPPER = {"item", "feedback_id", "push_up", "parcel", "upload_session_id"}
FORM_HEADERS = ("x-enable-dynamic-attribute-condition", "x-enable-dynamic-attribute-size",
                "x-enable-dynamic-attribute-video-game-rating", "x-enable-multiple-size-groups", "x-upload-form")
FIELDS = {
    "id", "currency", "title", "description", "price", "catalog_id", "brand_id", "brand", "size_id", "status_id",
    "item_attributes", "color_ids", "package_size_id", "assigned_photos", "is_unisex", "ai_photo", "isbn",
    "measurement_length", "measurement_width", "manufacturer", "manufacturer_labelling", "shipment_prices",
}
# What a new listing's form sends, whatever the listing is.
CONSTANT = {
    "is_unisex": False, "ai_photo": False, "isbn": None, "measurement_length": None, "measurement_width": None,
    "manufacturer": None, "manufacturer_labelling": None, "shipment_prices": {"domestic": None, "international": None},
}


def is_whole(body, is_new):
    """Whether a body has the form's own shape: a flat or partial one does not."""
    item = body.get("item") if isinstance(body, dict) else None
    if not isinstance(item, dict) or set(body) != WRAPPER or "photo_ids" in item:
        return False
    if is_new and (body["feedback_id"], body["parcel"]) != (None, None):
        return False
    if is_new and any(item.get(name, value) != value for name, value in CONSTANT.items()):
        return False
    return FIELDS <= set(item) and (not is_new or "temp_uuid" in item) and body["push_up"] is False


def ids(item, code):
    return next((one["ids"] for one in item["item_attributes"] if one["code"] == code), [])


def wrong(body, photos, used, kept=()):
    """What is wrong with a whole body; `photos` are those that were sent, `kept` those that the listing has already."""
    item, found = body["item"], []
    session = item.get("temp_uuid")
    title = item["title"] or ""
    if not 5 <= len(title) <= 100:
        found.append(("title", "Le titre doit avoir de 5 à 100 caractères"))
    letters = [sign for sign in re.sub(r"\[.*?\]", "", title) if sign.isalpha()]
    if len([sign for sign in letters if sign.isupper()]) > len(letters) * 0.4:
        found.append(("title", "Le titre contient trop de majuscules"))
    if not 1 <= len(item["description"] or "") <= 2000:
        found.append(("description", "La description doit avoir au plus 2000 caractères"))
    if isinstance(item["price"], bool) or not isinstance(item["price"], (int, float)) or item["price"] < 1:
        found.append(("price", "Le prix doit être d'au moins 1,00"))
    if item["currency"] != "EUR":
        found.append(("currency", "La devise n'est pas celle du marché"))
    found += category(item) + brand(item)
    if not isinstance(item["color_ids"], list) or len(item["color_ids"]) > 2:
        found.append(("color", "Au plus 2 couleurs"))
    elif not set(item["color_ids"]) <= {number for number, _, _ in data.COLOURS}:
        found.append(("color", "Cette couleur n'existe pas"))
    if len(ids(item, "material")) > 3:
        found.append(("material", "Au plus 3 matières"))
    if (session or None) != (body["upload_session_id"] or None) and session is not None:
        found.append(("photos", "La session d'envoi n'est pas celle de l'annonce"))
    if session is not None and session in used:
        found.append(("photos", "Cette session d'envoi a déjà servi"))
    return found + pictures(item, photos, session, kept)


def category(item):
    found, leaf = [], item["catalog_id"]
    if not isinstance(leaf, int) or leaf in data.GONE | data.branches():
        return [("category", "Le champ Catégorie doit être renseigné")]
    offered = data.sizes(leaf)
    given = ids(item, "size")
    if offered and not given:
        found.append(("size", "Le champ Taille doit être renseigné"))
    if offered is not None and any(size not in offered for size in given):
        found.append(("size", "Cette taille n'est pas proposée"))
    if (given or [None])[0] != item["size_id"]:
        found.append(("size", "La taille n'est pas la même aux deux endroits"))
    condition = ids(item, "condition")
    if len(condition) != 1 or condition[0] not in [number for number, _ in data.CONDITIONS]:
        found.append(("condition", "Le champ État doit être renseigné"))
    elif condition[0] != item["status_id"]:
        found.append(("condition", "L'état n'est pas le même aux deux endroits"))
    if item["package_size_id"] not in [number for number, _, _ in data.parcels(leaf)]:
        found.append(("package_size", "Ce format de colis n'est pas proposé"))
    return found


def brand(item):
    number, word = item["brand_id"], item["brand"]
    if number is None:
        return [] if word else [("brand", "Le champ Marque doit être renseigné")]
    if number == 1:
        return [] if word == "" else [("brand", "Sans marque, sans nom")]
    if number not in data.BRANDS:
        return [("brand", "Cette marque n'existe pas")]
    return [] if word == data.BRANDS[number]["title"] else [("brand", "Le nom n'est pas celui de la marque")]


def pictures(item, photos, session, kept):
    assigned = item["assigned_photos"]
    if not assigned or not all(isinstance(one, dict) and set(one) == {"id", "orientation"} for one in assigned):
        return [("photos", "Ajoute au moins une photo")]
    if len(assigned) > 20:
        return [("photos", "Au plus 20 photos")]
    for one in assigned:
        sent = photos.get(one["id"])
        is_ours = sent["session"] == session if session and sent else one["id"] in kept if not session else False
        if not is_ours:
            return [("photos", "Une photo vient d'une autre session d'envoi")]
    return []


def needs_three(item):
    """A well-known brand wants three photos."""
    is_known = data.BRANDS.get(item["brand_id"], {}).get("requires_authenticity_check", False)
    return is_known and len(item["assigned_photos"]) < 3
