"""Writes a catalogue of JSON lines in which a stretch of lines is broken in every way that a split could make worse, and
says what one machine makes of it."""

import collections
import importlib.util
import json
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Longer than any line that is read.
HUGE = 17 << 20


def catalogue_module():
    spec = importlib.util.spec_from_file_location("catalogue", ROOT / "Benchmarks/catalogue.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def broken_lines(whole):
    """Bytes of lines, each ended; `whole` is a good one."""
    good = whole.rstrip(b"\n")
    yield from [
        b"not JSON\n", b"\n", b" \t \n", b"\r\n", good[:-20] + b"\n", b"[]\n", b"{}\n",
        # Bytes that are not UTF-8, in a text and alone.
        good.replace(b'"title": "', b'"title": "\xff\xfe\xc3(') + b"\n", b"\x80\x81\n", b"\x00\n",
        # A \r is within a line, or before its end; other systems' line ends do not end a line either.
        good.replace(b", ", b",\r", 3) + b"\r\n", good[:50] + b"\r" + good[50:] + b"\n",
        good.replace(b'"title": "', '"title": "\u2028\u0085\u000b'.encode()) + b"\n",
        b'\xef\xbb\xbf' + good + b"\n",
        b'{"id": 7, "operation": "delete"}\n',
        # What looks like the end of a preview line.
        good.replace(b'"description": "', b'"description": "\\", \\"ready_to_publish\\": true, \\"problems\\": []}') + b"\n",
        good[:-1] + b', "ready_to_publish": true, "problems": []}\n',
        good.replace(b'"price": ', b'"price": "1,234", "was": ') + b"\n",
    ]


def write(path, count, huge=True, last_line_ends=True, seed=1, first_id=1):
    """A file of this many products, broken lines in its middle; says how many lines it has."""
    with open(path, "w", encoding="utf-8") as out:
        catalogue_module().write(count, out, seed=seed, first_id=first_id)
    content = pathlib.Path(path).read_bytes()
    middle = content.index(b"\n", len(content) // 2) + 1
    whole = content[:content.index(b"\n") + 1]
    parts = [content[:middle]]
    for _ in range(3):
        parts += broken_lines(whole)
    if huge:
        parts += [b'{"title": "', b"x" * HUGE, b'"}\n', whole]
    parts.append(content[middle:] if last_line_ends else content[middle:].rstrip(b"\n"))
    content = b"".join(parts)
    pathlib.Path(path).write_bytes(content)
    return content.count(b"\n") + (not last_line_ends)


def single_machine(program, *paths, workspace=None):
    """The lines that one machine prints of the files, one file after the other."""
    words = ["--workspace", str(workspace)] if workspace else []
    # It must not find a workspace in the folder where this script was started: it would look for photos there.
    ended = subprocess.run([program, "preview", *map(str, paths), "--jsonl", *words], capture_output=True, timeout=600,
                           cwd=None if workspace else pathlib.Path(paths[0]).parent)
    if ended.returncode not in (0, 65):
        raise SystemExit(f"the single machine ended with {ended.returncode}: {ended.stderr.decode()[:300]}")
    return ended.stdout.splitlines(keepends=True)


def counts(lines):
    """The expected counts of such lines, by reading each as JSON: the slow way, as a check of the quick one."""
    read = ready = refused = warnings = 0
    codes = collections.Counter()
    for line in lines:
        problems = json.loads(line)["problems"]
        codes.update(problem["code"] for problem in problems)
        warnings += sum(problem["severity"] == "warning" for problem in problems)
        read += 1
        if any(problem["severity"] == "error" for problem in problems):
            refused += 1
        else:
            ready += 1
    return {"read": read, "ready": ready, "refused": refused, "warnings": warnings, "problems": dict(sorted(codes.items()))}
