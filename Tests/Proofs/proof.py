"""How all proofs report: a line for each check, and the number of failed checks."""


class Proof:
    """Counts failed checks; a proof ends with status 1 if there are any."""

    failures = 0

    def check(self, name, found, wanted=True):
        """Prints whether the two are the same."""
        if found == wanted:
            print(f"  ok    {name}", flush=True)
        else:
            self.failures += 1
            print(f"  WRONG {name}: {found!r}, not {wanted!r}", flush=True)
