"""What the stand-in for Vinted knows: categories with what they require, brands, colours; a small part of the real ones."""

import pathlib

TABLES = pathlib.Path(__file__).resolve().parents[2] / "Sources/Pipeline/Tables/BuiltIn"


def rows(name):
    """The rows of one of the program's built-in tables."""
    lines = (TABLES / f"{name}.swift").read_text().split('#"""\n')[1].split('"""#')[0].splitlines()
    return [line.strip().split(",") for line in lines if line.strip()]


# Leaves of 2022 that take no listing any more.
GONE = {93, 155, 201, 206}
CONDITIONS = [(6, "Neuf avec étiquette"), (1, "Neuf sans étiquette"), (2, "Très bon état"), (3, "Bon état"), (4, "Satisfaisant")]
MATERIALS = [(44, "Coton"), (45, "Polyester"), (46, "Laine"), (303, "Denim"), (53, "Élasthanne")]
PARCELS = [(1, "SMALL", "Petit"), (2, "MEDIUM", "Moyen"), (3, "LARGE", "Grand")]
COLOURS = [(int(row[2]), row[1], row[0].upper()) for row in rows("Colors")[1:] if row[2].isdigit()]
LETTERS = [(206, "XS"), (207, "S"), (208, "M"), (209, "L"), (210, "XL")]
WAISTS = [(1633 + place, f"W{25 + place} | FR {35 + place}") for place in range(0, 16)]
BRANDS = {
    10: {"title": "Levi's"}, 53: {"title": "Nike", "requires_authenticity_check": True, "is_luxury": True},
    54: {"title": "Nike Lab"}, 304: {"title": "Étoile Neuve"},
}
SIZES = {1819: [(77, "Pantalons homme", WAISTS), (14, "Lettres", LETTERS)], 2614: [(80, "S/M/L", LETTERS)]}
# Decoration has no size, and one parcel.
WITHOUT_SIZE = {3000}


def parcels(category):
    return [PARCELS[2]] if category == 3000 else PARCELS


def sizes(category):
    """The ids that a category takes; None if the stand-in has no list of them."""
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
    """What a category requires; outside the page there is no configuration."""
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
    """The answer has similar names, too."""
    found = [{"id": number, "requires_authenticity_check": False, "is_luxury": False, **brand} for number, brand in BRANDS.items()
             if word.lower()[:3] in brand["title"].lower().replace("é", "e") or word.lower()[:3] in brand["title"].lower()]
    return {"brands": found, "code": 0}


def tree():
    """Vinted's catalogues, as the program knows them: a number, the parent's number, and a title."""
    titles = {int(row[0]): ",".join(row[1:]) for row in rows("Titles+fr")}
    return [[int(row[0]), int(row[1]) if row[1] else None, titles.get(int(row[0]), row[0])] for row in rows("Catalogues")[1:]]


TREE = tree()


def branches():
    """Those with others below them."""
    return {parent for _, parent, _ in TREE}


def leaves():
    return {number for number, _, _ in TREE} - branches()


def move(old, new):
    """Vinted gives a leaf another number, and takes no listing under the old one."""
    for row in TREE:
        if row[0] == old:
            row[0] = new
    SIZES[new] = SIZES.pop(old)
    GONE.add(old)
    GONE.discard(new)


def close(leaf):
    """Vinted takes a leaf away."""
    TREE[:] = [row for row in TREE if row[0] != leaf]
    GONE.add(leaf)


def reopen(leaf, row):
    """A leaf is there again as it was."""
    TREE.append(list(row))
    GONE.discard(leaf)


def catalogues():
    made = {number: {"id": number, "title": title, "catalogs": []} for number, _, title in TREE}
    for number, parent, _ in TREE:
        if parent is not None:
            made[parent]["catalogs"].append(made[number])
    return {"catalogs": [made[number] for number, parent, _ in TREE if parent is None], "code": 0}
