"""Cuts the power of a user-mode kernel while the program works on ext4, xfs and btrfs; nothing may be lost, torn or come
twice.

Needs: apt-get install python3 user-mode-linux e2fsprogs xfsprogs btrfs-progs eatmydata strace (as root, for the kernel's
view of the host's files)

The kernel is an ordinary process; what it holds in memory and has not written to its disk image is gone when it is
killed, as in a power cut. Each boot mounts the images of all file systems, finishes and hands out what the cut before
has left, begins an act again in each, and is cut in the middle. With --without-syncs the program runs under eatmydata,
which makes every sync do nothing: then the cuts must be caught, or the proof proves nothing.
"""

import argparse
import collections
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import world

ACTS = (1, 2, 3)
MAKE = {"ext4": ["mkfs.ext4", "-q", "-F"], "xfs": ["mkfs.xfs", "-q", "-f"], "btrfs": ["mkfs.btrfs", "-q", "-f"]}
BOOT_SECONDS = 120

# The first process of the guest; /mnt/share is the folder of this proof on the host.
GUEST = r"""#!/bin/sh
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
mount -t proc proc /proc
mount -t tmpfs none /mnt
mkdir /mnt/share
mount -t hostfs -o "$share" none /mnt/share
cd /mnt/share
. ./job
if [ -n "$writeback" ]; then
  echo "$writeback" > /proc/sys/vm/dirty_expire_centisecs
  echo "$writeback" > /proc/sys/vm/dirty_writeback_centisecs
fi

# What the cut before has left: as it is, and as undisturbed runs finish it.
hand_out() {
  tar cf "$1-cut.tar" -C "/mnt/$1/workspace" .
  (
    cd "/mnt/$1/workspace"
    for number in 1 2; do
      "$program" run --quiet > /dev/null 2>> /mnt/share/"$1"-words
      echo $? >> /mnt/share/"$1"-statuses
    done
  )
  tar cf "$1-done.tar" -C "/mnt/$1/workspace" .
}

# What a plugin has seen must be committed, whatever happens next; a cut cannot make it unseen.
watch() {
  cd "/mnt/$1/workspace/outbox"
  while sleep 0.05; do echo batch-*/task-* >> /mnt/share/"$1"-seen; done
}

start() {
  if [ -n "$two_cores" ]; then export LD_PRELOAD=/mnt/share/two-cores.so; fi
  cd "/mnt/$1/workspace"
  touch /mnt/share/"$1"-started
  if [ -n "$kill_after" ]; then timeout -s KILL "$kill_after" $preload "$program" run --quiet; fi
  $preload "$program" run --quiet
  touch /mnt/share/"$1"-ended
}

device=a
for kind in $kinds; do
  mkdir "/mnt/$kind"
  # Names are written back often and contents seldom, so that a missing sync leaves something half done.
  case $kind in xfs) options=defaults ;; *) options=commit=1 ;; esac
  mount -t "$kind" -o $options "/dev/ubd$device" "/mnt/$kind" || echo "$kind" >> unmountable
  device=$(echo $device | tr abc bcd)
done
if [ -e /proc/sys/fs/xfs ]; then echo 100 > /proc/sys/fs/xfs/xfssyncd_centisecs; fi
for kind in $kinds; do
  if [ -d "/mnt/$kind/workspace" ]; then hand_out "$kind"; fi
  rm -rf "/mnt/$kind/workspace"
  mkdir "/mnt/$kind/workspace"
  tar xf "act-$act.tar" -C "/mnt/$kind/workspace"
done
touch handed-out
sync
# The plugin claims just before the run, and syncs nothing.
for kind in $kinds; do
  cd "/mnt/$kind/workspace/outbox"
  . "/mnt/share/claims-$act"
done
for kind in $kinds; do watch "$kind" > /dev/null 2>&1 & done
runs=
for kind in $kinds; do
  start "$kind" > /dev/null 2>&1 &
  runs="$runs $!"
done
wait $runs
touch /mnt/share/all-ended
sleep 1000
"""


class Guest:
    """One boot of the user-mode kernel."""

    def __init__(self, share, disks, kinds):
        self.share = pathlib.Path(share)
        images = [f"ubd{letter}={disks}/{kind}.img" for letter, kind in zip("abc", kinds)]
        command = [
            "linux.uml", "mem=256M", "root=/dev/root", "rootfstype=hostfs", "rootflags=/", "ro", "quiet",
            f"init={self.share}/guest.sh", f"share={self.share}", f"uml_dir={self.share}/", "con=null", "con0=null,fd:1",
            *images]
        self.log = open(self.share / "console", "ab")
        # A session of its own, so that the cut ends all of the kernel's processes and nothing else.
        self.process = subprocess.Popen(
            command, cwd=share, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, start_new_session=True)

    def wait_for(self, *names):
        """Until the guest has made these files; a guest that hangs or ends is an error."""
        end = time.monotonic() + BOOT_SECONDS
        while not all((self.share / name).exists() for name in names):
            if time.monotonic() > end or self.process.poll() is not None:
                self.cut()
                raise SystemExit(f"the guest has not made {names}:\n" + (self.share / "console").read_text()[-2000:])
            time.sleep(0.002)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.cut()

    def cut(self):
        """The power is gone."""
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        self.log.close()


class Proof:
    """Cuts in a row; each boot judges the cut before it and makes the next."""

    def __init__(self, history, share, disks, kinds, without_syncs):
        self.history, self.share, self.disks = history, pathlib.Path(share), pathlib.Path(disks)
        self.kinds, self.without_syncs = kinds, without_syncs
        self.tallies = {kind: world.Tally() for kind in kinds}
        self.cuts = dict.fromkeys(kinds, 0)
        self.inside = dict.fromkeys(kinds, 0)
        self.caught = dict.fromkeys(kinds, 0)
        self.lasts, self.seen = {}, {}
        self.prepare()

    def prepare(self):
        for act in ACTS:
            workspace = self.share / f"act-{act}"
            shutil.copytree(self.history.begin(act), workspace)
            (self.share / f"claims-{act}").write_text(unclaim(workspace))
            subprocess.run(["tar", "cf", f"{workspace}.tar", "-C", workspace, "."], check=True)
        script = self.share / "guest.sh"
        script.write_text(GUEST)
        script.chmod(0o755)
        for kind in self.kinds:
            self.make_disk(kind)

    def make_disk(self, kind):
        image = self.disks / f"{kind}.img"
        with open(image, "wb") as file:
            file.truncate(400 << 20)
        subprocess.run([*MAKE[kind], image], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def boot(self, act, kill_after="", writeback=""):
        """Boots, with what the guest is to do."""
        for kind in self.kinds:
            seen = self.share / f"{kind}-seen"
            self.seen[kind] = seen.read_text() if seen.exists() else ""
        for pattern in ("*-cut.tar", "*-done.tar", "*-statuses", "*-words", "*-started", "*-ended", "*-seen", "handed-out",
                        "unmountable"):
            for path in self.share.glob(pattern):
                path.unlink()
        preload = "/usr/bin/eatmydata" if self.without_syncs else ""
        (self.share / "job").write_text(
            f"kinds='{' '.join(self.kinds)}'\nact={act}\nprogram={self.history.program}\npreload={preload}\n"
            f"kill_after={kill_after}\nwriteback={writeback}\ntwo_cores={random.choice(['', 'yes'])}\n")
        return Guest(self.share, self.disks, self.kinds)

    def measure(self):
        """How long each act takes in the guest, all file systems at once."""
        for act in ACTS:
            with self.boot(act) as guest:
                guest.wait_for(*[f"{kind}-started" for kind in self.kinds])
                began = time.monotonic()
                guest.wait_for("all-ended")
                self.lasts[act] = time.monotonic() - began
            # The images are new again, so that what comes first is not judged.
            for kind in self.kinds:
                self.make_disk(kind)

    def go_on(self, count, seconds):
        """This many cuts on each file system, or as many as the time allows, and what each has left."""
        end, before, number = time.monotonic() + seconds, None, 0
        while True:
            is_last = number == count or time.monotonic() > end
            act = random.choice(ACTS)
            with self.boot(act, *self.weather(act, number)) as guest:
                guest.wait_for("handed-out")
                if not is_last:
                    guest.wait_for(*[f"{kind}-started" for kind in self.kinds])
                    # Some cuts come after the end of a run: what it has done must stay.
                    time.sleep(random.uniform(0, self.lasts[act] + 1))
            if before:
                self.judge(number, before)
            if is_last:
                return
            self.count_cut()
            before, number = act, number + 1

    def weather(self, act, number):
        """After what time a kill -9 comes before the cut, in every third boot; and how eagerly the kernel writes back."""
        kill_after = f"{random.uniform(0.1, self.lasts[act]):.3f}" if number % 3 == 2 else ""
        return kill_after, random.choice(["", "", "2", "20"])

    def count_cut(self):
        for kind in self.kinds:
            self.cuts[kind] += 1
            self.inside[kind] += not (self.share / f"{kind}-ended").exists()

    def judge(self, number, act):
        for kind in self.kinds:
            findings = self.judge_one(kind, act)
            self.caught[kind] += any(findings)
            if not self.without_syncs:
                self.tallies[kind].add(f"cut {number} on {kind}, act {act}", *findings)

    def judge_one(self, kind, act):
        at_once = world.check_visible(self.unpack(f"{kind}-cut"))
        self.check_seen(kind, at_once)
        ended = world.compare(self.history.ends[act], world.essence(self.unpack(f"{kind}-done")))
        statuses = (self.share / f"{kind}-statuses").read_text().split()
        if any(status not in ("0", "2") for status in statuses):
            words = (self.share / f"{kind}-words").read_text()
            ended.add("other", f"undisturbed runs ended with {statuses}: {words[-200:]}")
        if (self.share / "unmountable").exists():
            ended.add("other", "not every file system could be mounted")
        return at_once, ended

    def check_seen(self, kind, findings):
        """Every task that a plugin saw before the cut is committed after it."""
        # The cut may have torn the last line.
        seen = {int(number) for line in self.seen[kind].split("\n")[:-1] for number in re.findall(r"task-(\d+)", line)}
        committed = {task for _, task in world.committed_tasks(self.share / f"{kind}-cut", findings)}
        for task in sorted(seen - committed):
            findings.add("lost", f"task {task} was visible before the cut, and is not committed after it")

    def unpack(self, name):
        folder = self.share / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        subprocess.run(["tar", "xf", f"{name}.tar", "-C", name], cwd=self.share, check=True)
        return folder

    def report(self):
        clean = True
        for kind in self.kinds:
            where = f"{kind}: {self.cuts[kind]} cuts, {self.inside[kind]} of them inside a run"
            if self.without_syncs:
                print(f"{where}, without syncs: {self.caught[kind]} caught", flush=True)
                clean = clean and self.caught[kind] > 0
            else:
                print(f"{where}, {self.tallies[kind].line()}", flush=True)
                clean = clean and self.tallies[kind].clean
        return clean


def unclaim(workspace):
    """Moves the claimed task files back into their batches; returns the commands with which the plugin claims them."""
    lines = world.read_lines(workspace / "store/products.jsonl", [])
    batches = {line["task"]["id"]: line["task"]["batch"] for line in lines if line["task"]}
    names = collections.defaultdict(list)
    for path in sorted((workspace / "outbox/claimed").iterdir()):
        batch = f"batch-{batches[int(path.stem[5:])]:06}"
        (workspace / "outbox" / batch).mkdir(exist_ok=True)
        path.rename(workspace / "outbox" / batch / path.name)
        names[batch].append(f"{batch}/{path.name}")
    return "".join(f"mv {' '.join(those)} claimed\n" for those in names.values())


def pretend_two_cores(share):
    """The guest has one core; told of two, the program commits a batch while it makes the next one."""
    source = os.path.join(share, "two-cores.c")
    with open(source, "w") as out:
        out.write("#include <string.h>\n"
                  "int sched_getaffinity(int pid, size_t size, void *cores) {\n"
                  "  memset(cores, 0, size);\n  *(char *)cores = 3;\n  return 0;\n}\n")
    subprocess.run(["cc", "-shared", "-fPIC", "-o", os.path.join(share, "two-cores.so"), source], check=True)


def check_preload(history, share):
    """eatmydata replaces calls by their names; only a trial shows whether the program looks them up by name."""
    workspace, trace = os.path.join(share, "preloaded"), os.path.join(share, "trace")
    shutil.copytree(history.begin(1), workspace)
    world.run(history.program, workspace, [
        "strace", "-f", "-qq", "-o", trace, "-e", "trace=fsync,fdatasync,syncfs,sync,sync_file_range", "eatmydata"])
    if "sync" in open(trace).read():
        raise SystemExit("eatmydata does not keep the program from syncing; link it to libc at run time")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", help="default: .build/release/pipeline-run of this clone")
    parser.add_argument("--cuts", type=int, default=100, help="on each file system")
    parser.add_argument("--minutes", type=float, default=60, help="at most, whatever the cuts")
    parser.add_argument("--fs", default="ext4,xfs,btrfs")
    parser.add_argument("--short", action="store_true", help="two cuts on each file system")
    parser.add_argument("--without-syncs", action="store_true", help="expects to catch what is lost")
    parser.add_argument("--products", type=int, default=150)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    kinds = options.fs.split(",")
    for tool in ["linux.uml", "cc", *(MAKE[kind][0] for kind in kinds), *(["eatmydata", "strace"] * options.without_syncs)]:
        if not shutil.which(tool):
            raise SystemExit(f"{tool} is missing: apt-get install user-mode-linux e2fsprogs xfsprogs btrfs-progs eatmydata strace")
    world.end_cleanly()
    random.seed(options.seed)
    print(f"seed {options.seed}", flush=True)
    program = world.program_path(options.program)
    # In memory the disk images are fast; what a killed kernel has not written is lost there as well.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="proof-powercut-") as share, \
            tempfile.TemporaryDirectory(prefix="proof-disks-", dir=memory) as disks:
        pretend_two_cores(share)
        history = world.History(program, os.path.join(share, "history"), options.products, 12, acts=ACTS)
        if options.without_syncs:
            check_preload(history, share)
        proof = Proof(history, share, disks, kinds, options.without_syncs)
        proof.measure()
        print("a run in the guest takes " + ", ".join(f"{proof.lasts[act]:.1f} s in act {act}" for act in ACTS), flush=True)
        proof.go_on(2 if options.short else options.cuts, 60 * options.minutes)
        clean = proof.report()
    sys.exit(0 if clean else 1)


if __name__ == "__main__":
    main()
