"""What all proofs do with what they find: a line for each check, and the number of those that were wrong."""


class Proof:
    """Counts what was not as it should be; a proof ends with status 1 if there is any."""

    failures = 0

    def check(self, name, found, wanted=True):
        """Prints whether the two are the same."""
        if found == wanted:
            print(f"  ok    {name}", flush=True)
        else:
            self.failures += 1
            print(f"  WRONG {name}: {found!r}, not {wanted!r}", flush=True)
