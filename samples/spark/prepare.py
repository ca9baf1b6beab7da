"""Prepares a catalogue of JSON lines on a Spark cluster: every part of it goes through `pipeline-run preview -`.

    spark-submit --files /usr/local/bin/pipeline-run prepare.py --program pipeline-run \\
        --input 'hdfs:///catalogue/*.jsonl' --output hdfs:///prepared

The output folder then holds `kind=listings`, `kind=deletes` and `kind=problems`: together the lines that `pipeline-run
preview FILE --jsonl` prints of each file, in folders by what came of the product; and `kind=counts`, a line for each part.
The sums of these are printed at the end as one line of JSON. README.md says more."""

import argparse
import collections
import itertools
import json
import os
import shutil
import subprocess
import sys
import threading
import urllib.parse

import pyspark
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

# Output is handed to Spark in pieces of about so many bytes: one row each, however many lines.
PIECE = 1 << 20
# Input is handed to the program in pieces of so many lines.
LINES = 512


def main():
    given = arguments()
    spark = session(given)
    lines = (spark.read.option("lineSep", "\n").text(given.input)
             .select(F.col("_metadata.file_path").alias("file"), F.col("_metadata.file_block_start").alias("start"),
                     F.col("value").cast("binary").alias("line")))
    first = spark.sparkContext.broadcast(first_lines(lines))
    filter = Filter(given.program, given.workspace, given.cores)
    pieces = lines.rdd.mapPartitions(lambda rows: prepare(rows, first.value, filter))
    # The text is written as it is: a cast from binary looks at no byte.
    (spark.createDataFrame(pieces, "kind string, text binary").select("kind", F.col("text").cast("string").alias("text"))
     .write.mode("errorifexists").partitionBy("kind").text(given.output))
    counted = total(spark, given.output, first.value)
    print(json.dumps(counted), flush=True)
    spark.stop()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", required=True, nargs="+", help="files, folders or patterns, as Spark takes them")
    parser.add_argument("--output", required=True, help="a folder that is not there yet")
    parser.add_argument("--program", default="pipeline-run",
                        help="where the program is on the workers; a name alone: shipped by --files, or in their PATH")
    parser.add_argument("--workspace", help="a folder on the workers with pipeline.json and reference/; a name alone: "
                                            "shipped by --archives shop.zip#shop")
    parser.add_argument("--part-mb", type=int, default=32, help="parts of so many megabytes; 32 where it is not given")
    parser.add_argument("--cores", type=int, default=1, help="threads of one program, as spark.task.cpus; 1 if not given")
    return parser.parse_args()


def session(given):
    return (SparkSession.builder.appName("pipeline-run")
            # Where files are cut has to be the same in both passes, also where a worker has gone in between.
            .config("spark.sql.files.minPartitionNum", 1)
            .config("spark.sql.files.maxPartitionBytes", given.part_mb << 20)
            # A file that goes while it is read is an error.
            .config("spark.sql.files.ignoreMissingFiles", "false").config("spark.sql.files.ignoreCorruptFiles", "false")
            # What a failed, doubled or late task has written is not in the output.
            .config("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", 1)
            # All kinds at once, in their order, instead of sorting by kind first.
            .config("spark.sql.maxConcurrentOutputFileWriters", 8)
            .getOrCreate())


def first_lines(lines):
    """The first pass: (file, where a part begins) → (number of its first line, how many lines it has)."""
    counts = lines.groupBy("file", "start").count().collect()
    found = {}
    for file, parts in itertools.groupby(sorted(counts), key=lambda row: row[0]):
        number = 1
        for _, start, count in parts:
            found[file, start] = (number, count)
            number += count
    return found


# On the workers


class Filter:
    """How the program is started."""

    def __init__(self, program, workspace, cores):
        self.program, self.workspace, self.cores = program, workspace, cores

    def start(self, file, line):
        program = shipped(self.program) or shutil.which(self.program)
        if not program:
            raise FileNotFoundError(f"{self.program} is not on this worker; ship it by --files, or give its path")
        words = [program, "preview", "-", "--jsonl", "--as", name(file), "--first-line", str(line),
                 "--cores", str(self.cores)]
        if self.workspace:
            workspace = shipped(self.workspace)
            if not workspace:
                raise FileNotFoundError(f"{self.workspace} is not on this worker; ship it by --archives, or give its path")
            words += ["--workspace", workspace]
        # Standard error is the worker's, and so in its log.
        return subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=1 << 18)


def shipped(path):
    """A path on this machine, or of what came with the job; None where there is no such thing."""
    places = [path] if "/" in path else [os.path.join(pyspark.SparkFiles.getRootDirectory(), path)]
    return next((os.path.abspath(place) for place in places if os.path.exists(place)), None)


def name(file):
    """What a file is called: a path of this machine as such, another place by its address."""
    parts = urllib.parse.urlsplit(file)
    return urllib.parse.unquote(parts.path if parts.scheme == "file" else file)


def prepare(rows, first, filter):
    """The second pass over some parts, each through a program of its own: (kind, text) in pieces."""
    for (file, start), part in itertools.groupby(rows, key=lambda row: (row[0], row[1])):
        line, count = first[file, start]
        yield from through_program(filter.start(file, line), (row[2] for row in part), file, start, count)


def through_program(program, lines, file, start, count):
    feeder = Feeder(program, lines)
    feeder.start()
    try:
        counts = Counts()
        pieces = collections.defaultdict(list)
        sizes = collections.Counter()
        for line in program.stdout:
            kind = counts.add(line)
            pieces[kind].append(line)
            sizes[kind] += len(line)
            if sizes[kind] >= PIECE:
                yield kind, text(pieces.pop(kind))
                sizes[kind] = 0
        feeder.join()
        status = program.wait()
        if feeder.error:
            raise feeder.error
        # 65: something is not ready. Then it was said so, and no other way.
        if status != (65 if counts.refused else 0):
            raise RuntimeError(f"{program.args} ended with {status}, {counts.refused} refused")
        if feeder.count != count:
            raise RuntimeError(f"{file} has changed: {count} lines in the part at {start}, then {feeder.count}")
        for kind, rest in pieces.items():
            yield kind, text(rest)
        yield "counts", bytearray(json.dumps({"file": file, "start": start, "lines": count, **counts.as_dict()}).encode())
    finally:
        # Also where the task is ended in the midst of it.
        if program.poll() is None:
            program.kill()
            program.wait()


def text(lines):
    """Lines as a row's text; the last one is ended by Spark."""
    return bytearray(b"".join(lines)[:-1])


class Feeder(threading.Thread):
    """Writes the lines to the program while its output is read."""

    def __init__(self, program, lines):
        super().__init__(daemon=True)
        self.program, self.lines = program, lines
        self.count = 0
        self.error = None

    def run(self):
        try:
            with self.program.stdin as pipe:
                while piece := list(itertools.islice(self.lines, LINES)):
                    self.count += len(piece)
                    piece.append(b"")
                    pipe.write(b"\n".join(piece))
        except BrokenPipeError:
            pass  # Its status says why it has ended.
        except BaseException as error:
            self.error = error
            self.program.kill()


class Counts:
    """What came of the items of a part, from the lines of the preview."""

    READY = b', "ready_to_publish": true, "problems": []}\n'
    # In a text its quotes would be escaped; so the last one is the key, and what follows is its value.
    PROBLEMS = b', "problems": '

    def __init__(self):
        self.read = self.ready = self.refused = self.warnings = 0
        self.codes = collections.Counter()

    def add(self, line):
        """Counts an item; says which kind it is."""
        self.read += 1
        if line.endswith(Counts.READY):
            self.ready += 1
            return "listings"
        at = line.rindex(Counts.PROBLEMS)
        severities = set()
        for problem in json.loads(line[at + len(Counts.PROBLEMS):-2]):
            severities.add(problem["severity"])
            self.codes[problem["code"]] += 1
            self.warnings += problem["severity"] == "warning"
        if "error" in severities:
            self.refused += 1
            return "problems"
        self.ready += 1
        return "listings" if line[:at].endswith(b"true") else "deletes"

    def as_dict(self):
        return {"read": self.read, "ready": self.ready, "refused": self.refused, "warnings": self.warnings,
                "problems": dict(self.codes)}


# At the end


def total(spark, output, first):
    """The sums of what was committed: each part once, and all of them."""
    found = [json.loads(row[0]) for row in spark.read.text(f"{output.rstrip('/')}/kind=counts").collect()] if first else []
    parts = sorted((counts["file"], counts["start"]) for counts in found)
    if parts != sorted(first):
        raise SystemExit(f"{len(first)} parts were read, and {len(parts)} are in the output")
    sums = {key: sum(counts[key] for counts in found) for key in ("read", "ready", "refused", "warnings")}
    codes = sum((collections.Counter(counts["problems"]) for counts in found), collections.Counter())
    return {**sums, "problems": dict(sorted(codes.items())), "lines": sum(counts["lines"] for counts in found),
            "parts": len(found)}


if __name__ == "__main__":
    main()
