"""Vinted as a proof needs it: listings, their states, what a seller sees of them; and a note of what must never be."""

import collections
import dataclasses
import re

# What can be bought, or could be if the seller showed it.
LIVE = ("active", "reserved", "hidden")
# A new listing comes into the wardrobe only after this many seconds.
DELAY = 16
FIRST_NUMBER = 7_000_000_000
OURS = re.compile(r"\[(\d+)\]$")


@dataclasses.dataclass
class Listing:
    number: int
    title: str
    price: float
    made: float
    state: str = "active"
    ended: float = 0
    views: int = 0
    favourites: int = 0

    @property
    def product(self):
        """The product that the title names; None for one that the seller made by hand."""
        match = OURS.search(self.title)
        return int(match[1]) if match else None

    @property
    def is_live(self):
        return self.state in LIVE


@dataclasses.dataclass
class Double:
    """A product that had two live listings: since when, whether a wardrobe has shown both, since when a run has known, and
    until when."""
    product: int
    since: float
    is_shown: bool = False
    known: float | None = None
    ended: float | None = None


class Vinted:
    """One seller's listings."""

    def __init__(self, chance):
        self.chance = chance
        self.listings, self.of = {}, collections.defaultdict(list)
        self.doubles, self.sold_again = [], []

    def publish(self, title, price, now):
        listing = Listing(FIRST_NUMBER + len(self.listings), title, price, now)
        product = listing.product
        if product is not None:
            if self.live(product):
                self.doubles.append(Double(product, now))
            elif any(other.state == "sold" for other in self.of[product]):
                self.sold_again.append(product)
            self.of[product].append(listing)
        self.listings[listing.number] = listing
        return listing

    def change(self, number, title, price):
        """False if there is nothing that could be changed."""
        listing = self.listings.get(number)
        if not listing or not listing.is_live:
            return False
        listing.title, listing.price = title, price
        return True

    def end(self, number, state, now):
        """A listing is sold, deleted, or removed by Vinted; False if it was no longer there."""
        listing = self.listings.get(number)
        if not listing or not listing.is_live:
            return False
        listing.state, listing.ended = state, now
        for double in self.doubles:
            if double.product == listing.product and double.ended is None and len(self.live(double.product)) < 2:
                double.ended = now
        return True

    def live(self, product):
        return [listing for listing in self.of.get(product, ()) if listing.is_live]

    def every_live(self):
        return [listing for listing in self.listings.values() if listing.is_live]

    def find(self, product, after, now):
        """The oldest listing of a product that was made since a moment, and can be seen by now."""
        for listing in self.of.get(product, ()):
            if listing.state in (*LIVE, "sold") and after <= listing.made <= now - DELAY:
                return listing
        return None

    def visit(self, now):
        """People look at some listings."""
        for listing in self.every_live():
            if self.chance.random() < 0.1:
                listing.views += self.chance.randint(1, 9)
                listing.favourites += self.chance.random() < 0.1

    def wardrobe(self, now):
        """What the seller sees, newest first."""
        shown = [listing for listing in self.listings.values() if listing.state in (*LIVE, "sold") and listing.made <= now - DELAY]
        return [{
            "vinted_id": listing.number, "title": listing.title, "price": listing.price, "status": listing.state,
            "views": listing.views, "favourites": listing.favourites, "url": address(listing.number)}
            for listing in reversed(shown)]

    def note_shown(self, items):
        """A wardrobe is handed to the program."""
        numbers = {item["vinted_id"] for item in items}
        for double in self.doubles:
            if sum(listing.number in numbers for listing in self.live(double.product)) > 1:
                double.is_shown = True

    def last_end(self):
        """When a listing was sold, deleted or removed last."""
        return max((listing.ended for listing in self.listings.values()), default=0)

    def is_changing(self):
        """Whether a buyer has reserved something that is not sold yet."""
        return any(listing.state == "reserved" for listing in self.listings.values())


def address(number):
    return f"https://www.vinted.fr/items/{number}"
