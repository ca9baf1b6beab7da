"""GNU parallel over the filter, as samples/parallel says: python3 Tests/Proofs/parallel.py [--short] [--program PATH]

Runs the commands of samples/parallel/README.md as they are there, on a catalogue with broken lines, and compares the bytes with what
one machine prints; kills a filter while it works; sends the blocks to other machines, which are this one by real ssh on loopback;
counts as the page counts. Needs Debian's parallel, openssh-server, openssh-client and rsync, and a release build."""

import argparse
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import threading
import time

import broken
import world
from slurm import free_ports

PAGE = pathlib.Path(__file__).resolve().parents[2] / "samples/parallel/README.md"


def fail(message):
    print(f"FAILED: {message}")
    raise SystemExit(1)


def expect(what, found, wanted):
    if found != wanted:
        fail(f"{what}: {str(found)[:300]}, not {str(wanted)[:300]}")


def commands(heading, block_size):
    """The commands below a heading of the page, with smaller blocks: the catalogue of the proof is small, too."""
    section = PAGE.read_text(encoding="utf-8").split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return re.search(r"```sh\n(.*?)```", section, re.DOTALL)[1].replace("--block 32M", f"--block {block_size}")


class Shell:
    """Runs commands in a folder, with the program in the PATH."""

    def __init__(self, folder, program):
        self.folder = folder
        (folder / "bin").mkdir()
        (folder / "bin/pipeline-run").symlink_to(program)
        self.environment = {**os.environ, "PATH": f"{folder}/bin:{os.environ['PATH']}", "HOME": str(folder), "LC_ALL": "C.UTF-8"}
        (folder / ".parallel").mkdir()
        (folder / ".parallel/will-cite").touch()

    def start(self, script):
        return subprocess.Popen(["bash", "-euo", "pipefail", "-c", script], cwd=self.folder, env=self.environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)

    def end(self, process, seconds=600):
        try:
            output, errors = process.communicate(timeout=seconds)
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        return process.returncode, output.decode(), errors.decode()

    def run(self, script, wanted=0):
        status, output, errors = self.end(self.start(script))
        expect(f"status of a command ({errors[-300:]})", status, wanted)
        return output


def kill_a_filter(shell, killed):
    """Kills the third filter that is seen, as soon as it works."""
    seen = set()
    end = time.time() + 60
    while time.time() < end and not killed:
        for path in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                words = (path / "cmdline").read_bytes().split(b"\0")
                mine = f"HOME={shell.folder}".encode() in (path / "environ").read_bytes().split(b"\0")
                if mine and words[:1] == [b"pipeline-run"]:
                    seen.add(path.name)
                    if len(seen) >= 3:
                        os.kill(int(path.name), signal.SIGKILL)
                        killed.append(words)
                        return
            except OSError:
                pass
        time.sleep(0.001)


class Server:
    """An ssh server on loopback for this user, with keys of its own."""

    def __init__(self, shell):
        folder = shell.folder / "ssh"
        folder.mkdir(mode=0o700)
        (port,) = free_ports(1)
        for key in ("host", "user"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / key], check=True)
        shutil.copy(folder / "user.pub", folder / "authorized")
        (folder / "server").write_text(
            f"Port {port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\nAuthorizedKeysFile {folder}/authorized\n"
            f"PidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nMaxStartups 100\nMaxSessions 100\n"
            f"PermitRootLogin prohibit-password\nSetEnv PATH={shell.environment['PATH']}\n")
        (folder / "client").write_text(
            f"Host worker-*\n  HostName 127.0.0.1\n  Port {port}\n  IdentityFile {folder}/user\n  IdentitiesOnly yes\n"
            f"  StrictHostKeyChecking no\n  UserKnownHostsFile {folder}/known\n  LogLevel ERROR\n")
        # parallel and rsync call ssh by its name.
        (shell.folder / "bin/ssh").write_text(f"#!/bin/sh\nexec {shutil.which('ssh')} -F {folder}/client \"$@\"\n")
        (shell.folder / "bin/ssh").chmod(0o755)
        if os.geteuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)
        sshd = shutil.which("sshd", path="/usr/sbin:/sbin:" + os.environ["PATH"])
        self.log = open(folder / "log", "wb")
        self.process = subprocess.Popen([sshd, "-D", "-e", "-f", folder / "server"], stdin=subprocess.DEVNULL,
                                        stdout=self.log, stderr=self.log)
        for _ in range(100):
            if subprocess.run([shell.folder / "bin/ssh", "worker-1", "pipeline-run --version"], capture_output=True).returncode == 0:
                return
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        self.end()
        fail(f"sshd does not work: {(folder / 'log').read_text()[-500:]}")

    def end(self):
        self.process.terminate()
        self.process.wait(10)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="fewer products; the checks are the same")
    parser.add_argument("--program", help="another build")
    given = parser.parse_args()
    world.end_cleanly()
    for needed in ("parallel", "ssh", "rsync"):
        if not shutil.which(needed):
            fail("needs Debian's packages parallel, openssh-server, openssh-client and rsync")
    program = world.program_path(given.program)
    with tempfile.TemporaryDirectory(prefix="pipeline-parallel-") as name:
        folder = pathlib.Path(name)
        shell = Shell(folder, program)
        lines = broken.write(folder / "catalogue.jsonl", 20_000 if given.short else 500_000, last_line_ends=False)
        began = time.time()
        (folder / "alone.jsonl").write_bytes(subprocess.run(
            [program, "preview", "catalogue.jsonl", "--jsonl"], cwd=folder, capture_output=True).stdout)
        alone = time.time() - began
        wanted = (folder / "alone.jsonl").read_bytes()
        if wanted.count(b"\n") < lines // 2:
            fail(f"one machine printed {wanted.count(10)} lines of {lines}")

        shutil.copy(PAGE.parent / "block.sh", folder)
        local = commands("On the cores of this machine", "1M" if given.short else "8M")
        began = time.time()
        shell.run(local)
        took = time.time() - began
        expect("bytes", (folder / "prepared.jsonl").read_bytes() == wanted, True)
        blocks = len((folder / "blocks").read_text().splitlines())

        prove_counts(shell, folder, wanted, blocks)
        prove_kill(shell, folder, local, wanted)
        server = Server(shell)
        try:
            os.remove(folder / "prepared.jsonl")
            remote = commands("On other machines", "1M" if given.short else "8M")
            shell.run(remote)
            expect("bytes from other machines", (folder / "prepared.jsonl").read_bytes() == wanted, True)
            hosts = {line.split("\t")[1] for line in (folder / "joblog").read_text().splitlines()[1:]}
            expect("machines", hosts, {"worker-1", "worker-2"})
        finally:
            server.end()
        # A program that is not there fails every block, and is reported.
        (folder / "bin/pipeline-run").unlink()
        status, _, _ = shell.end(shell.start(local.replace("--retries 3", "--retries 1")))
        expect("status without a program", status, min(blocks, 101))
    print(f"parallel: {lines:,} lines in {blocks} blocks the same as one machine's, also with a filter killed and by ssh; "
          f"{took:.1f} s for both passes, one process on all cores {alone:.1f} s")


def prove_counts(shell, folder, wanted, blocks):
    found = shell.run(commands("Counts", "")).splitlines()
    counts = broken.counts(wanted.splitlines())
    deletes = sum(b'"ready_to_publish": false, "problems": []' in line for line in wanted.splitlines())
    expect("blocks", found[0], f"{blocks} done, 0 failed")
    expect("read", int(found[1]), counts["read"])
    expect("ready", int(found[2]), counts["ready"] - deletes)
    codes = {line.split('"code": "')[1].rstrip('"'): int(line.split()[0]) for line in found[3:]}
    expect("problems", dict(sorted(codes.items())), counts["problems"])


def prove_kill(shell, folder, script, wanted):
    os.remove(folder / "prepared.jsonl")
    killed = []
    started = shell.start(script)
    killer = threading.Thread(target=kill_a_filter, args=(shell, killed))
    killer.start()
    status, _, errors = shell.end(started)
    killer.join()
    if not killed:
        fail("no filter could be killed: too few products")
    expect(f"status ({errors[-300:]})", status, 0)
    expect("bytes after a kill", (folder / "prepared.jsonl").read_bytes() == wanted, True)


if __name__ == "__main__":
    main()
