"""What the stand-in for Vinted knows: categories with what they ask for, brands, colours; a small part of the real ones."""

# Leaves of 2022 that take no listing any more.
GONE = {93, 155, 201, 206}
CONDITIONS = [(6, "Neuf avec étiquette"), (1, "Neuf sans étiquette"), (2, "Très bon état"), (3, "Bon état"), (4, "Satisfaisant")]
MATERIALS = [(44, "Coton"), (45, "Polyester"), (46, "Laine"), (303, "Denim"), (53, "Élasthanne")]
PARCELS = [(1, "SMALL", "Petit"), (2, "MEDIUM", "Moyen"), (3, "LARGE", "Grand")]
COLOURS = [(1, "Noir", "BLACK"), (9, "Bleu", "BLUE"), (12, "Blanc", "WHITE"), (32, "Transparence", "CLEAR")]
LETTERS = [(206, "XS"), (207, "S"), (208, "M"), (209, "L"), (210, "XL")]
WAISTS = [(1633 + place, f"W{25 + place} | FR {35 + place}") for place in range(0, 16)]
BRANDS = {
    10: {"title": "Levi's"}, 53: {"title": "Nike", "requires_authenticity_check": True, "is_luxury": True},
    54: {"title": "Nike Lab"}, 304: {"title": "Étoile Neuve"},
}
SIZES = {1819: [(77, "Pantalons homme", WAISTS), (14, "Lettres", LETTERS)], 2614: [(80, "S/M/L", LETTERS)]}
TITLES = {1819: "Jeans", 2614: "T-shirts", 3000: "Vases"}
# Decoration has no size, and one parcel.
WITHOUT_SIZE = {3000}


def parcels(category):
    return [PARCELS[2]] if category == 3000 else PARCELS


def sizes(category):
    """The ids that a category takes; None where the stand-in has no list of them."""
    if category in WITHOUT_SIZE:
        return []
    groups = SIZES.get(category)
    return None if groups is None else [number for _, _, members in groups for number, _ in members]


def configuration(title, is_required, groups, most=1):
    """As Vinted writes an attribute's own."""
    options = [{"id": number, "type": "group", "title": name, "options": [
        {"id": one, "title": words, "type": "default"} for one, words in members]} for number, name, members in groups]
    return {"title": title, "required": is_required, "selection_type": "single" if most == 1 else "multi",
            "selection_limit": most, "options": options}


def attributes(category, is_whole=True):
    """What a category asks for; from outside of the page the configuration does not come."""
    found = [{"code": "brand", "configuration": None}, {"code": "color", "configuration": None},
             {"id": 431, "code": "condition", "configuration": configuration("État", True, [(1, "", CONDITIONS)])},
             {"code": "material", "configuration": configuration("Matière", False, [(1, "", MATERIALS)], 3)}]
    if category not in WITHOUT_SIZE:
        groups = SIZES.get(category)
        found.append({"code": "size", "configuration": configuration("Taille", True, groups) if groups else None})
    if not is_whole:
        found = [{key: value for key, value in one.items() if key != "configuration"} for one in found]
    return {"code": 0, "attributes": found}


def brands(word):
    """Near names come along."""
    found = [{"id": number, "requires_authenticity_check": False, "is_luxury": False, **brand} for number, brand in BRANDS.items()
             if word.lower()[:3] in brand["title"].lower().replace("é", "e") or word.lower()[:3] in brand["title"].lower()]
    return {"brands": found, "code": 0}


def catalogues():
    return {"catalogs": [{"id": 5, "title": "Hommes", "catalogs": [
        {"id": number, "title": title, "catalogs": []} for number, title in TITLES.items()]}], "code": 0}
