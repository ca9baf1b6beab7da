"""Checks samples/kubernetes without a cluster: python3 Tests/Proofs/manifests.py [--short] [--program PATH]

The manifests are valid by Kubernetes' own schema, strictly (PyPI's kubernetes-validate, into a temporary folder); what must not drift is
the same in both; and the container's command, as it is except for /srv, does what its comments say: each index has its workspace, what
was refused is no failure, wrong settings are, and a shell that is asked to end lets the run end in order. Needs python3-venv, PyPI and a
release build."""

import argparse
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time

import world

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "samples/kubernetes"
VALIDATOR = ["kubernetes-validate==1.31.0", "PyYAML"]
# Reads a manifest where the validator's packages are; prints it as JSON.
CHECK = """
import json, sys, yaml, kubernetes_validate
manifest = yaml.safe_load(open(sys.argv[1]))
kubernetes_validate.validate(manifest, "1.31", strict=True)
print(json.dumps(manifest))
"""


def fail(message):
    print(f"FAILED: {message}")
    raise SystemExit(1)


def expect(what, found, wanted):
    if found != wanted:
        fail(f"{what}: {str(found)[:600]}, not {str(wanted)[:600]}")


def validated(python, path, wanted=0):
    ended = subprocess.run([python, "-c", CHECK, path], capture_output=True)
    expect(f"status of the validator for {path} ({ended.stderr.decode()[-600:]})", ended.returncode, wanted)
    return json.loads(ended.stdout) if wanted == 0 else None


class Container:
    """The command of a manifest's container, run as its pod would be."""

    def __init__(self, manifest, folder, program):
        (container,) = manifest["spec"]["template"]["spec"]["containers"]
        self.command = [word.replace("/srv/", f"{folder}/srv/") for word in container["command"]]
        self.path = f"{folder}/bin:{os.environ['PATH']}"

    def start(self, index):
        return subprocess.Popen(self.command, env={"PATH": self.path, "JOB_COMPLETION_INDEX": str(index)}, stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def run(self, index):
        return self.start(index).wait(60)


def tasks(shop):
    return len(list((shop / "outbox").glob("batch-*/*.json")))


def prove_shards(container, folder):
    shops = [folder / f"srv/shop-{number}" for number in range(3)]
    for number, shop in enumerate(shops):
        world.make_workspace(shop, batch_size=100, window=None)
        good = [world.product(k) for k in range(1, 11 + number)]
        world.drop(shop, "new.jsonl", world.as_lines(good + ([world.product(99, price="x")] if number == 1 else [])))
    expect("status", container.run(0), 0)
    expect("tasks in each", [tasks(shop) for shop in shops], [10, 0, 0])
    expect("status if something was refused", container.run(1), 0)
    (shops[2] / "pipeline.json").write_text("{")
    expect("status with wrong settings", container.run(2), 78)
    world.write_settings(shops[2], 100, 1_000_000, window=None)
    prove_ending(container, shops[2])


def prove_ending(container, shop):
    """The shell is asked to end, as by a node that is drained; the run ends in order, and the next one continues there."""
    world.drop(shop, "many.jsonl", world.as_lines(world.product(k) for k in range(1000, 21_000)))
    process = container.start(2)
    end = time.time() + 60
    while tasks(shop) < 100 and time.time() < end:
        time.sleep(0.01)
    process.send_signal(signal.SIGTERM)
    expect("status of a run that was ended", process.wait(30), 128 + signal.SIGTERM)
    # Its last line says so; a run that was killed has none.
    runs = [json.loads(line) for path in sorted((shop / "store").glob("runs*.jsonl")) for line in path.read_text().splitlines()]
    expect("stopped", runs[-1].get("stopped"), True)
    if not 100 <= tasks(shop) < 20_012:
        fail(f"{tasks(shop)} tasks when it had ended")
    expect("status of the next", container.run(2), 0)
    expect("tasks", tasks(shop), 20_012)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="the same: it takes half a minute")
    parser.add_argument("--program", help="another build")
    given = parser.parse_args()
    world.end_cleanly()
    program = world.program_path(given.program)
    with tempfile.TemporaryDirectory(prefix="pipeline-manifests-") as name:
        folder = pathlib.Path(name)
        (folder / "bin").mkdir()
        (folder / "bin/pipeline-run").symlink_to(program)
        subprocess.run([sys.executable, "-m", "venv", folder / "python"], check=True)
        python = str(folder / "python/bin/python3")
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *VALIDATOR], check=True)
        manifests = {path.stem: validated(python, path) for path in sorted(SAMPLES.glob("*.yaml"))}
        expect("manifests", list(manifests), ["shards", "tenants"])
        # The validator would see a mistake.
        mistyped = folder / "mistyped.yaml"
        mistyped.write_text((SAMPLES / "shards.yaml").read_text().replace("backoffLimitPerIndex", "backoffLimitPerIndx"))
        validated(python, mistyped, wanted=1)
        for stem, manifest in manifests.items():
            expect(f"mode of {stem}", manifest["spec"]["completionMode"], "Indexed")
        (command,) = (c["command"][2] for c in manifests["tenants"]["spec"]["template"]["spec"]["containers"])
        expect("parts", int(re.search(r"--parts (\d+)", command)[1]), manifests["tenants"]["spec"]["completions"])
        prove_shards(Container(manifests["shards"], folder, program), folder)
    print(f"manifests: {len(manifests)} valid; the command runs over the index's workspace, and ends in order")


if __name__ == "__main__":
    main()
