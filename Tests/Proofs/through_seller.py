"""A seller: everything is dropped at once, and every night an export contains everything that the shop knows."""

import json
import subprocess

import world

# The bad ones, in the manner of every catalogue.
MISTAKES = ({"price": "abc"}, {"title": None}, {"condition": "strange"})


class Seller:
    """Knows what the products are; the export hasn't noticed what Vinted sold."""

    def __init__(self, workspace, scale, chance):
        self.workspace, self.scale, self.chance = workspace, scale, chance
        self.nights = 0
        self.products = {number: world.product(number) for number in range(1, scale.products + 1)}
        self.withdrawn, self.invalid = set(), set()
        for number in chance.sample(sorted(self.products), max(1, scale.products // 100)):
            self.products[number] = world.product(number, **chance.choice(MISTAKES))
            self.invalid.add(number)

    def drop_all(self):
        self._drop("all", list(self.products.values()))

    def export(self, untouched):
        """The nightly export: some products are changed, some withdrawn. `untouched` stay as they are."""
        self.nights += 1
        free = [number for number in self.products if number not in self.invalid and number not in untouched]
        chosen = self.chance.sample(free, min(len(free), self.scale.changed + self.scale.withdrawn))
        gone = chosen[:self.scale.withdrawn]
        for number in chosen[len(gone):]:
            self._change(number)
        last_words = [self._withdraw(number) for number in gone]
        self._drop(f"night-{self.nights:03}", [*self.products.values(), *last_words])

    def _change(self, number):
        """A price most of the time, else something that the title shows."""
        fields = self.products[number]
        kind = self.chance.random()
        if kind < 0.7:
            fields["price"] = self.chance.randint(5, 120)
        elif kind < 0.9:
            fields["color"] = self.chance.choice(["Black", "Blue", "White", "Green", "Red"])
        else:
            fields["condition"] = self.chance.choice(["NEW", "EXCELLENT", "GOOD", "FAIR"])

    def _withdraw(self, number):
        """What the last export that knows a product says of it."""
        fields = self.products.pop(number)
        self.withdrawn.add(number)
        if self.chance.random() < 0.5:
            return {"id": number, "operation": "delete"}
        return {**fields, "stock_quantity": 0}

    def _drop(self, name, items):
        world.drop(self.workspace, f"{name}.jsonl", world.as_lines(items))

    def wanted(self, program, environment):
        """Title and price of every valid product, as a preview of the last export has them."""
        lines = world.as_lines(fields for number, fields in self.products.items() if number not in self.invalid)
        ended = subprocess.run(
            [program, "preview", "-", "--jsonl"], input=lines.encode(), cwd=self.workspace, env=environment, capture_output=True)
        items = [json.loads(line) for line in ended.stdout.splitlines()]
        return {item["product_id"]: (item["title"], item["price"]) for item in items}
