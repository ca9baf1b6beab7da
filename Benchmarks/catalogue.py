"""Writes a catalogue of N invented products as JSON lines, the same for the same arguments: catalogue.py N [--seed S] [--first-id I]."""

import argparse
import json
import random

BRANDS = ["Levi's", "Nike", "Zara", "H&M", "adidas", "Kiabi", "Lacoste", "Diesel", "Carhartt", "Wrangler", "Mango",
          "Guess", "Timberland", "Burberry", "Ralph Lauren", "Tommy Hilfiger", "Petit Bateau", "Sézane", "Sandro", "Maje"]
GARMENTS = [
    ("Jeans", "male", ["28", "30", "32", "34", "36"], ["Regular", "Slim", "Skinny"], ["501", "511", "505"]),
    ("T-shirt", "male", ["S", "M", "L", "XL"], ["Regular", ""], [""]),
    ("Chemise", "male", ["S", "M", "L"], ["Slim", ""], ["Oxford", ""]),
    ("Pull", "female", ["S", "M", "38", "40"], [""], [""]),
    ("Robe", "female", ["S", "M", "L", "36"], [""], [""]),
    ("Jupe", "female", ["34", "36", "38"], [""], [""]),
    ("Sneakers", "female", ["37", "38", "39", "40"], [""], ["Air Max 90", ""]),
    ("Veste", "male", ["M", "L", "XL"], ["Regular", ""], ["Trucker", ""]),
]
COLORS = ["Blue", "Noir", "White", "Gris", "Red", "Vert", "Brown", "Marine", "Kaki", "Rose"]
WORDS = ("très bon état porté deux fois lavé à froid coton épais coupe droite petite trace au poignet envoi rapide "
         "maison non-fumeur 🙂 taille un peu grand doublure intacte boutons d’origine photos sans retouche").split()


def product(number, random):
    category, gender, sizes, fits, models = random.choice(GARMENTS)
    brand = random.choice(BRANDS)
    item = {
        "id": number, "title": f"{category} {brand}", "brand": brand, "category": category,
        "condition": random.choice(["NEW", "EXCELLENT", "GOOD", "FAIR"]), "price": random.randrange(200, 15000) / 100,
        "size": random.choice(sizes), "color": random.choice(COLORS), "stock_quantity": 1, "gender": gender,
        "images": [f"photos/{number}-{k}.jpg" for k in range(random.randint(1, 6))],
        "description": " ".join(random.choice(WORDS) for _ in range(random.randint(15, 60))),
    }
    for key, choices in (("fit", fits), ("model", models), ("material", ["Coton", "Laine", "", ""]),
                         ("decade", ["90s", "80s", "", ""]), ("location", ["A3", "B12", ""])):
        value = random.choice(choices)
        if value:
            item[key] = value
    return item


def write(count, out, seed=1, first_id=1):
    """Writes the products to an open text file."""
    source = random.Random(seed)
    for number in range(first_id, first_id + count):
        out.write(json.dumps(product(number, source), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    import sys
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first-id", type=int, default=1)
    given = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")
    write(given.count, sys.stdout, given.seed, given.first_id)
