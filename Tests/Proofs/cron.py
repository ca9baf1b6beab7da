"""Real cron runs the program: python3 Tests/Proofs/cron.py [--short]

A crontab with a line of samples/install is given to Debian's cron; a product dropped into the inbox must be in the
outbox after the next full minute, what was refused must be in the mail that cron would send, and runs that find nothing
must print nothing. Needs root (cron does), the package cron, and a release build. Takes one to two minutes."""

import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.join(HERE, "..", "..", ".build", "release", "pipeline-run")
GOOD = '{"sku": "A", "title": "Jean", "brand": "Levi\'s", "category": "Jeans", "condition": "GOOD", "price": 25, ' \
       '"stock_quantity": 1, "size": "32", "color": "Bleu", "gender": "male", "images": "a.jpg"}\n'
BAD = '{"sku": "B", "title": "Jean"}\n'


def fail(message):
    print(f"FAILED: {message}")
    raise SystemExit(1)


def line_of_sample():
    """The sample's first line that is no comment."""
    path = os.path.join(HERE, "..", "..", "samples", "install", "crontab")
    return next(line for line in open(path, encoding="utf-8") if line.strip() and not line.startswith("#")).strip()


def main():
    if os.geteuid() != 0 or not shutil.which("cron"):
        fail("needs root and Debian's package cron")
    with tempfile.TemporaryDirectory(prefix="pipeline-cron-") as folder:
        shop = os.path.join(folder, "shop")
        mail = os.path.join(folder, "mail")
        program = os.path.join(folder, "pipeline-run")
        shutil.copy(os.path.realpath(PROGRAM), program)
        subprocess.run([program, "init", shop, "--quiet"], check=True)
        # Every minute instead of every fifth, this program and this workspace; the mail goes into a file.
        line = line_of_sample().replace("*/5", "*", 1).replace("/usr/local/bin/pipeline-run", program)
        line = line.replace("/srv/shop", shop)
        minute, command = line.split("  ", 1)
        name = f"pipeline-proof-{os.getpid()}"
        table = os.path.join("/etc/cron.d", name)
        cron = None
        try:
            with open(table, "w", encoding="utf-8") as out:
                out.write(f"SHELL=/bin/sh\nMAILTO=\"\"\n{minute} root ( {command} ) 2>> {mail}\n")
            with open(os.path.join(shop, "inbox", "new.jsonl"), "w", encoding="utf-8") as out:
                out.write(GOOD + BAD)
            cron = subprocess.Popen(["cron", "-f"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            deadline = time.time() + 100
            while time.time() < deadline:
                if cron.poll() is not None:
                    fail(f"cron ended with {cron.returncode}; does another one run?")
                batches = [e for e in os.listdir(os.path.join(shop, "outbox")) if e.startswith("batch-")]
                if batches and os.path.exists(mail) and os.path.getsize(mail):
                    break
                time.sleep(0.5)
            else:
                fail("nothing came into the outbox within 100 s")
            tasks = os.listdir(os.path.join(shop, "outbox", batches[0]))
            said = open(mail, encoding="utf-8").read()
            if len(tasks) != 1:
                fail(f"{len(tasks)} tasks, 1 expected")
            if "missing_price" not in said or "Run 1" in said:
                fail(f"the mail is not what it should be: {said}")
            if not os.path.exists(os.path.join(shop, "rejected", "new.jsonl")):
                fail("what was refused is not in rejected/")
            if "--short" not in sys.argv:
                time.sleep(62)
                if open(mail, encoding="utf-8").read() != said:
                    fail("a run that found nothing has said something")
        finally:
            if os.path.exists(table):
                os.remove(table)
            if cron and cron.poll() is None:
                cron.terminate()
                cron.wait(10)
    print("cron: 1 task in the outbox, the refused item in rejected/ and in the mail")


main()
