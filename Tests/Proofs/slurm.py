"""Slurm runs the array jobs of samples/slurm: python3 Tests/Proofs/slurm.py [--short] [--program PATH]

A cluster of one node (munged, slurmctld, slurmd, all on loopback and in a temporary folder) is given samples/slurm/shards.sbatch as it
is, except for /srv. A catalogue is split among four shards; after the array each has its own in its outbox and nobody else's, what was
refused does not fail the job, a shard that cannot work does, and that one alone is run again. Then tenants.sbatch, over forty sellers. Needs root, Debian's slurm-wlm and munge, and a
release build."""

import argparse
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time

import world

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "samples/slurm"
SHARDS = 4

CONFIGURATION = """
ClusterName=proof
SlurmctldHost={host}(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket
CredType=cred/munge
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
SlurmctldPort={controller}
SlurmdPort={daemon}
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
SlurmctldLogFile={folder}/slurmctld.log
SlurmdLogFile={folder}/slurmd.log
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
SchedulerParameters=batch_sched_delay=0,sched_interval=2,bf_interval=5
MinJobAge=600
NodeName={host} NodeAddr=127.0.0.1 CPUs={cores} RealMemory=1024 State=UNKNOWN
PartitionName=all Nodes={host} Default=YES MaxTime=INFINITE State=UP OverSubscribe=FORCE:4
"""


def fail(message):
    print(f"FAILED: {message}")
    raise SystemExit(1)


class Cluster:
    """The daemons, and commands that talk to them."""

    def __init__(self, folder):
        self.folder = folder
        self.daemons = []
        host = socket.gethostname().split(".")[0]
        controller, daemon = free_ports(2)
        (folder / "state").mkdir()
        (folder / "spool").mkdir()
        (folder / "slurm.conf").write_text(CONFIGURATION.format(
            host=host, folder=folder, controller=controller, daemon=daemon, cores=os.cpu_count()))
        (folder / "cgroup.conf").write_text("CgroupPlugin=cgroup/v1\n")
        self.environment = {**os.environ, "SLURM_CONF": str(folder / "slurm.conf")}

    def start(self):
        key = self.folder / "munge.key"
        key.write_bytes(os.urandom(128))
        key.chmod(0o400)
        path = str(self.folder)
        self.daemon("munged", "--foreground", "--force", f"--key-file={key}", f"--socket={path}/munge.socket",
                    f"--pid-file={path}/munged.pid", f"--log-file={path}/munged.log", f"--seed-file={path}/munged.seed")
        self.wait("munge", lambda: (self.folder / "munge.socket").exists())
        self.daemon("slurmctld", "-D", "-f", f"{path}/slurm.conf")
        self.daemon("slurmd", "-D", "-f", f"{path}/slurm.conf")
        self.wait("the node", lambda: self.says("sinfo", "-h", "-o", "%T").strip() in ("idle", "mixed"))

    def daemon(self, *words):
        log = open(self.folder / f"{words[0]}.out", "wb")
        path = shutil.which(words[0], path=f"{os.environ['PATH']}:/usr/sbin:/sbin")
        self.daemons.append(subprocess.Popen([path, *words[1:]], env=self.environment, stdin=subprocess.DEVNULL,
                                             stdout=log, stderr=log, start_new_session=True))

    def wait(self, what, condition, seconds=60):
        end = time.time() + seconds
        while not condition():
            for daemon in self.daemons:
                if daemon.poll() is not None:
                    fail(f"{daemon.args[0]} ended with {daemon.returncode}: {self.logs()}")
            if time.time() > end:
                fail(f"{what} was not ready within {seconds} s: {self.logs()}")
            time.sleep(0.2)

    def logs(self):
        return "".join(f"\n{path.name}: {path.read_text(errors='replace')[-600:]}"
                       for path in sorted(self.folder.glob("*.out")) + sorted(self.folder.glob("*.log")))

    def says(self, *words):
        ended = subprocess.run(words, env=self.environment, capture_output=True, timeout=60, cwd=self.folder)
        return ended.stdout.decode() if ended.returncode == 0 else ""

    def job(self, script, *options, **environment):
        """Submits an array, waits for its end, and returns how each of its tasks ended: {0: "COMPLETED 0:0"}."""
        ended = subprocess.run(["sbatch", "--parsable", *options, script], env={**self.environment, **environment},
                               capture_output=True, timeout=60, cwd=self.folder)
        if ended.returncode:
            fail(f"sbatch: {ended.stderr.decode()}")
        number = ended.stdout.decode().strip()
        found = {}

        def has_ended():
            found.clear()
            for line in self.says("scontrol", "show", "job", number, "-o").splitlines():
                fields = dict(word.split("=", 1) for word in line.split() if "=" in word)
                if not fields.get("ArrayTaskId", "").isdigit():
                    return False
                found[int(fields["ArrayTaskId"])] = f"{fields['JobState']} {fields['ExitCode']}"
            return found and all(state.split()[0] in ("COMPLETED", "FAILED", "CANCELLED", "TIMEOUT", "NODE_FAIL")
                                 for state in found.values())

        self.wait(f"job {number}", has_ended, seconds=120)
        return found

    def end(self):
        for daemon in reversed(self.daemons):
            if daemon.poll() is None:
                daemon.send_signal(signal.SIGTERM)
        for daemon in self.daemons:
            try:
                daemon.wait(20)
            except subprocess.TimeoutExpired:
                daemon.kill()
                daemon.wait()


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def script(folder, name):
    """A sample as it is, except for the folder of the workspaces."""
    text = (SAMPLES / name).read_text(encoding="utf-8")
    if "/srv/" not in text:
        fail(f"{name} names nothing in /srv")
    path = folder / name
    path.write_text(text.replace("/srv/", f"{folder}/srv/"))
    return str(path)


def tasks(workspace):
    """The products of which tasks are in the outbox."""
    return sorted(int(world.json.loads(path.read_text())["payload"]["product_id"])
                  for path in pathlib.Path(workspace, "outbox").glob("batch-*/*.json"))


def expect(what, found, wanted):
    if found != wanted:
        fail(f"{what}: {found}, not {wanted}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="fewer products; the checks are the same")
    parser.add_argument("--program", help="another build")
    given = parser.parse_args()
    world.end_cleanly()
    if os.geteuid() != 0 or not shutil.which("sbatch"):
        fail("needs root and Debian's packages slurm-wlm and munge")
    program = world.program_path(given.program)
    count = 50 if given.short else 2000
    with tempfile.TemporaryDirectory(prefix="pipeline-slurm-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        (folder / "bin").mkdir()
        (folder / "bin/pipeline-run").symlink_to(program)
        path = {"PATH": f"{folder}/bin:{os.environ['PATH']}"}
        cluster = Cluster(folder)
        try:
            cluster.start()
            prove_shards(cluster, folder, path, count)
            prove_tenants(cluster, folder, path, 40)
        finally:
            cluster.end()
    print(f"slurm: an array over {SHARDS} shards of {count * SHARDS} products; one that failed was run again; 40 sellers in 8 parts")


def prove_shards(cluster, folder, path, count):
    """One catalogue, split by the program: each shard takes only its own products."""
    shops = [folder / f"srv/shop-{number}" for number in range(SHARDS)]
    for shop in shops:
        world.make_workspace(shop, window=None)
        settings = world.json.loads((shop / "pipeline.json").read_text())
        (shop / "pipeline.json").write_text(world.json.dumps({**settings, "shard": {"count": SHARDS}}))
    catalogue = folder / "new.jsonl"
    catalogue.write_text(world.as_lines([world.product(1 + k) for k in range(count * SHARDS)] + [world.product(999_999, price="x")]))
    subprocess.run(["pipeline-run", "split", str(catalogue), "--shards", str(SHARDS), "--into", f"{folder}/srv/shop-{{shard}}/inbox/"],
                   check=True, env={**os.environ, **path}, cwd=folder, capture_output=True)
    wanted = [sorted(world.json.loads(line)["id"] for line in open(shop / "inbox/new.jsonl")) for shop in shops]
    refused = next(number for number, ids in enumerate(wanted) if 999_999 in ids)
    wanted[refused].remove(999_999)
    broken = (refused + 1) % SHARDS
    settings = (shops[broken] / "pipeline.json").read_text()
    (shops[broken] / "pipeline.json").write_text("{")
    job = script(folder, "shards.sbatch")
    states = {number: "FAILED 78:0" if number == broken else "COMPLETED 0:0" for number in range(SHARDS)}
    expect("how the tasks ended", cluster.job(job, **path), states)
    for number, shop in enumerate(shops):
        expect(f"tasks of {shop.name}", tasks(shop), [] if number == broken else wanted[number])
    expect("rejected", sorted(path.name for path in (shops[refused] / "rejected").glob("*.jsonl")), ["new.jsonl"])
    # After the fix, that one alone.
    (shops[broken] / "pipeline.json").write_text(settings)
    expect("how it ended then", cluster.job(job, f"--array={broken}", **path), {broken: "COMPLETED 0:0"})
    expect("its tasks", tasks(shops[broken]), wanted[broken])


def prove_tenants(cluster, folder, path, sellers):
    """Many sellers in parts: each is run by one job."""
    shops = [folder / f"srv/sellers/{number}" for number in range(sellers)]
    for number, shop in enumerate(shops):
        world.make_workspace(shop, window=None)
        world.drop(shop, "new.json", world.as_lines([world.product(1 + number)]))
    ended = cluster.job(script(folder, "tenants.sbatch"), **path)
    expect("how the parts ended", ended, {number: "COMPLETED 0:0" for number in range(8)})
    for number, shop in enumerate(shops):
        expect(f"tasks of seller {number}", tasks(shop), [1 + number])


if __name__ == "__main__":
    main()
