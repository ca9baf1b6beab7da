"""Spark over the filter, as samples/spark: python3 Tests/Proofs/spark.py [--short] [--program PATH] [--products N]

A local cluster of two worker processes runs samples/spark/prepare.py over files with broken lines, one of 17 MB among them; a worker is
killed half-way; then what came out is compared, line for line after sorting, with what one machine prints, and the counts with counts
made of these lines. The long form also measures one worker on one core against two on two, and what a part costs. Needs Java 17
(Debian's openjdk-17-jre-headless), python3-venv and PyPI for PySpark, or --python of a place that has it; and a release build."""

import argparse
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import broken
import world

JOB = pathlib.Path(__file__).resolve().parents[2] / "samples/spark/prepare.py"
PYSPARK = "pyspark==3.5.9"
SETTINGS = '{"pricing": {"markup_percent": 25}, "columns": {"files": "*b*.jsonl", "words": {"condition": {"FAIR": "GOOD"}}}}'


def fail(message):
    print(f"FAILED: {message}")
    raise SystemExit(1)


def expect(what, found, wanted):
    if found != wanted:
        fail(f"{what}: {str(found)[:600]}, not {str(wanted)[:600]}")


class Cluster:
    """PySpark with a local cluster whose workers are processes of their own; all of it listens on loopback only."""

    def __init__(self, folder, python, program):
        self.folder, self.python, self.program = folder, python, program
        home = subprocess.run([python, "-c", "import os, pyspark; print(os.path.dirname(pyspark.__file__))"],
                              capture_output=True, check=True).stdout.decode().strip()
        self.environment = {
            **os.environ, "SPARK_HOME": home, "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOCAL_HOSTNAME": "127.0.0.1",
            "PYSPARK_PYTHON": python, "SPARK_LOCAL_DIRS": str(folder / "spark"), "SPARK_WORKER_DIR": str(folder / "work"),
            # Every process with this mark belongs to this proof.
            "PIPELINE_PROOF": str(folder),
        }
        self.runs = 0

    def start(self, workers, *words, conf=()):
        self.runs += 1
        settings = ["spark.driver.host=127.0.0.1", "spark.driver.bindAddress=127.0.0.1", "spark.ui.enabled=false",
                    "spark.ui.showConsoleProgress=false", f"spark.local.dir={self.folder}/spark", *conf]
        command = [f"{self.environment['SPARK_HOME']}/bin/spark-submit", "--master", f"local-cluster[{workers},1,1024]",
                   "--driver-memory", "1g"]
        for setting in settings:
            command += ["--conf", setting]
        log = open(self.folder / f"log-{self.runs}", "wb")
        return subprocess.Popen([*command, str(JOB), *map(str, words)], env=self.environment, cwd=self.folder,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, start_new_session=True)

    def log(self):
        return (self.folder / f"log-{self.runs}").read_text(errors="replace")

    def end(self, process, seconds=900):
        """The counts that the job prints."""
        try:
            output, _ = process.communicate(timeout=seconds)
        except BaseException:
            for pid in self.processes():
                os.kill(pid, signal.SIGKILL)
            process.wait()
            raise
        if process.returncode:
            fail(f"the job ended with {process.returncode}: {self.log()[-3000:]}")
        return json.loads(output)

    def processes(self, word=b""):
        """The ids of the proof's processes, by a word of their command line; not those that have ended and were not waited for."""
        found = []
        for path in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                if f"PIPELINE_PROOF={self.folder}".encode() in (path / "environ").read_bytes().split(b"\0"):
                    words = (path / "cmdline").read_bytes()
                    if words and word in words:
                        found.append(int(path.name))
            except OSError:
                pass
        return sorted(found)

    def executors(self):
        return self.processes(b"CoarseGrainedExecutorBackend")

    def wait_until_all_have_ended(self):
        end = time.time() + 30
        while self.processes():
            if time.time() > end:
                fail(f"processes are left: {self.processes()}")
            time.sleep(0.1)


def lines_of(output, *kinds):
    """The lines of an output folder, kind by kind."""
    return [line for kind in kinds for path in sorted(output.glob(f"kind={kind}/part-*"))
            for line in path.read_bytes().splitlines(keepends=True)]


def python_with_spark(given, folder):
    """A Python that has PySpark: as given, or one in a temporary folder."""
    if given:
        return given
    if subprocess.run([sys.executable, "-c", "import pyspark"], capture_output=True).returncode == 0:
        return sys.executable
    subprocess.run([sys.executable, "-m", "venv", folder / "python"], check=True)
    python = str(folder / "python/bin/python3")
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", PYSPARK], check=True)
    return python


def compare(output, counted, wanted, parts=None):
    """Everything that one machine prints has come out, in the folder where it belongs; the counts are those of these lines."""
    expect("the lines, sorted", sorted(lines_of(output, "listings", "deletes", "problems")) == sorted(wanted), True)
    for kind, belongs in (("listings", lambda item, bad: item["ready_to_publish"]),
                          ("deletes", lambda item, bad: not item["ready_to_publish"] and not bad),
                          ("problems", lambda item, bad: bad)):
        for line in lines_of(output, kind):
            item = json.loads(line)
            if not belongs(item, any(problem["severity"] == "error" for problem in item["problems"])):
                fail(f"in {kind}: {line[:300]}")
    expect("counts", {key: value for key, value in counted.items() if key not in ("lines", "parts")}, broken.counts(wanted))
    if parts:
        expect("parts", counted["parts"], parts)


def prove_outputs(cluster, folder, count):
    """Files with broken lines, settings of a workspace, names with blanks, small parts; a worker is killed half-way."""
    inputs = folder / "in put"
    inputs.mkdir()
    shop = folder / "shop"
    shop.mkdir()
    (shop / "pipeline.json").write_text(SETTINGS)
    lines = broken.write(inputs / "a%20é.jsonl", count, last_line_ends=False)
    lines += broken.write(inputs / "b.jsonl", count // 4, huge=False, seed=2, first_id=count + 1)
    (inputs / "c.jsonl").write_bytes(b"\n\n{}")
    lines += 3
    wanted = broken.single_machine(cluster.program, *sorted(inputs.iterdir()), workspace=shop)
    output = folder / "out"
    job = cluster.start(2, "--input", f"{inputs}/*.jsonl", "--output", output, "--program", "pipeline-run",
                        "--workspace", shop, "--part-mb", 1, conf=[f"spark.files={folder}/bin/pipeline-run"])
    killed = kill_half_way(cluster, job, output)
    counted = cluster.end(job)
    cluster.wait_until_all_have_ended()
    compare(output, counted, wanted)
    expect("lines", counted["lines"], lines)
    if "ExecutorLostFailure" not in cluster.log() or counted["parts"] < 6:
        fail(f"no task was lost with the worker {killed}, or it was too little work: {counted['parts']} parts")
    return counted


def kill_half_way(cluster, job, output):
    """Kills a worker process in the middle of the second pass: some tasks have ended by then."""
    end = time.time() + 120
    while time.time() < end and job.poll() is None:
        # A task that has ended has moved its files there.
        if list(output.glob("_temporary/0/task_*")) and cluster.processes(b"preview\0-"):
            victim = executor_of(cluster)
            if victim:
                os.kill(victim, signal.SIGKILL)
                return victim
        time.sleep(0.002)
    fail(f"no worker could be killed half-way: {cluster.log()[-2000:]}")


def executor_of(cluster):
    """A worker that has a program at work just now."""
    executors = set(cluster.executors())
    for pid in cluster.processes(b"preview\0-"):
        while pid > 1 and pid not in executors:
            try:
                pid = int(pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])
            except OSError:
                pid = 0
        if pid in executors:
            return pid
    return None


def prove_retries(cluster, folder):
    """Each part fails once, after half of its lines; it is tried again, and counts once."""
    program, begun = folder / "failing-once", folder / "begun"
    begun.mkdir()
    program.write_text(f"""#!/bin/sh
# preview - --jsonl --as FILE --first-line N: a folder for each N that was begun.
mkdir {begun}/$7 2> /dev/null || exec {cluster.program} "$@"
{cluster.program} "$@" | head -c 700000
exit 74
""")
    program.chmod(0o755)
    catalogue, output = folder / "in put/b.jsonl", folder / "again"
    counted = cluster.end(cluster.start(2, "--input", catalogue, "--output", output, "--program", program, "--part-mb", 1))
    compare(output, counted, broken.single_machine(cluster.program, catalogue), parts=len(list(begun.iterdir())))
    cluster.wait_until_all_have_ended()


def prove_failures(cluster, folder):
    """A program that fails ends the job, and says why; nothing counts as done."""
    program = folder / "failing"
    program.write_text("#!/bin/sh\nhead -c 1000 > /dev/null\necho the disk is gone >&2\nexit 74\n")
    program.chmod(0o755)
    job = cluster.start(1, "--input", folder / "in put/c.jsonl", "--output", folder / "failed", "--program", program,
                        conf=["spark.task.maxFailures=1"])
    output, _ = job.communicate(timeout=300)
    said = output.decode() + cluster.log()
    if job.returncode == 0 or "ended with 74" not in said or '{"read"' in said:
        fail(f"a failing program was not said: {job.returncode}, {said[-1000:]}")
    expect("_SUCCESS", (folder / "failed/_SUCCESS").exists(), False)
    cluster.wait_until_all_have_ended()


def measure(cluster, folder, count, part_mb):
    """One worker on one core, and two on two: seconds of the second pass, and the counts."""
    catalogue = folder / "measured.jsonl"
    with open(catalogue, "w", encoding="utf-8") as out:
        broken.catalogue_module().write(count, out)
    found = {}
    for workers in (1, 2):
        output = folder / f"measured-{workers}"
        job = cluster.start(workers, "--input", catalogue, "--output", output, "--program", cluster.program,
                            "--part-mb", part_mb)
        pin(cluster, workers)
        counted = cluster.end(job)
        expect("read", counted["read"], count)
        found[workers] = seconds_of_passes(cluster.log()), counted["parts"]
        shutil.rmtree(output)
    catalogue.unlink()
    return found


def pin(cluster, workers):
    """Gives each worker process, and so what it starts, a core of its own, before the work begins."""
    end = time.time() + 60
    while len(cluster.executors()) < workers:
        if time.time() > end:
            fail("the workers did not start")
        time.sleep(0.01)
    cores = sorted(os.sched_getaffinity(0))
    for pid, core in zip(cluster.executors(), cores):
        for thread in pathlib.Path(f"/proc/{pid}/task").iterdir():
            try:
                os.sched_setaffinity(int(thread.name), {core})
            except ProcessLookupError:
                pass


def seconds_of_passes(log):
    """How long each of Spark's jobs took that its log names: the passes are the first and the second of them."""
    return [float(line.split("took ")[1].split()[0]) for line in log.splitlines() if "DAGScheduler: Job" in line and "took" in line]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="no measuring")
    parser.add_argument("--program", help="another build")
    parser.add_argument("--python", help="a Python that has PySpark")
    parser.add_argument("--products", type=int, default=1_000_000, help="measure with this many products; 1,000,000 if not given")
    given = parser.parse_args()
    world.end_cleanly()
    if not shutil.which("java"):
        fail("needs Java 17: Debian's openjdk-17-jre-headless")
    program = world.program_path(given.program)
    with tempfile.TemporaryDirectory(prefix="pipeline-spark-") as name:
        folder = pathlib.Path(name)
        (folder / "bin").mkdir()
        shutil.copy(program, folder / "bin/pipeline-run")
        cluster = Cluster(folder, python_with_spark(given.python, folder), program)
        try:
            began = time.time()
            counted = prove_outputs(cluster, folder, 20_000 if given.short else 100_000)
            print(f"spark: {counted['lines']:,} lines in {counted['parts']} parts, a worker killed half-way: every line the same as one "
                  f"machine's, {counted['refused']} refused, counts too; {time.time() - began:.0f} s", flush=True)
            prove_retries(cluster, folder)
            prove_failures(cluster, folder)
            print("spark: parts that failed after half of their lines were tried again, and count once", flush=True)
            print("spark: a program that fails ends the job", flush=True)
            if not given.short:
                for part_mb in (32, 1):
                    for workers, (seconds, parts) in measure(cluster, folder, given.products, part_mb).items():
                        print(f"spark: {given.products:,} products in {parts} parts, {workers} worker(s) of one core: first pass "
                              f"{seconds[0]:.1f} s, second {seconds[1]:.1f} s", flush=True)
        finally:
            for pid in cluster.processes():
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass


if __name__ == "__main__":
    main()
