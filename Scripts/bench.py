#!/usr/bin/env python3
"""Times `chancery code`: reports a second, words a second, memory over the run, and the first answer from cold.

    Scripts/bench.py --program .build/release/chancery [--reports 2000] [--text FILE…] [--json]

Writes its input and the program's output into .build/bench/. Standard library only; memory over time needs Linux.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDER = os.path.join(ROOT, ".build", "bench")


def resident(pid):
    """The process's resident memory now in MiB, or None where there is no /proc."""
    try:
        with open(f"/proc/{pid}/status") as lines:
            for line in lines:
                if line.startswith("VmRSS:"):
                    return int(line.split()[1]) / 1024
    except OSError:
        pass
    return None


def make_corpus(reports, text):
    path = os.path.join(FOLDER, f"reports-{reports}.jsonl")
    command = [sys.executable, os.path.join(ROOT, "Scripts", "make-bench-corpus.py"), "--reports", str(reports)]
    with open(path, "wb") as out:
        subprocess.run(command + (["--text", *text] if text else []), stdout=out, check=True)
    with open(path, encoding="utf-8") as lines:
        words = sum(len(json.loads(line)["text"].split()) for line in lines)
    return path, words


def run(command, output):
    """Runs to the end → seconds, peak MiB, [(seconds, MiB)…]."""
    samples, began = [], time.monotonic()
    with open(output, "wb") as out:
        process = subprocess.Popen(command, stdout=out, stdin=subprocess.DEVNULL)
        while process.poll() is None:
            now = resident(process.pid)
            if now:
                samples.append((time.monotonic() - began, now))
            time.sleep(0.05)
    seconds = time.monotonic() - began
    if process.returncode != 0:
        sys.exit(f"bench: {' '.join(command)} exited with {process.returncode}")
    # ru_maxrss is of the largest child so far: in KiB on Linux, in bytes on macOS.
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (1024 * (1024 if sys.platform == "darwin" else 1))
    return seconds, max([m for _, m in samples], default=peak), samples


def check(output, reports):
    """The result that is timed must be one: lines that parse, from reports all over the input."""
    seen, events = set(), 0
    with open(output, encoding="utf-8") as lines:
        for line in lines:
            events += 1
            seen.add(json.loads(line)["report"]["id"])
    if not events or len(seen) < reports / 2:
        sys.exit(f"bench: only {len(seen)} of {reports} reports gave events; this run measured nothing")
    return events, len(seen)


def first_output(program, folder):
    """Seconds from the start of the program to the first byte it writes for one short report; median of five."""
    report = os.path.join(folder, "short.txt")
    with open(report, "w", encoding="utf-8") as out:
        out.write("Kenya's president met the prime minister of Uganda in Kampala on Monday.\n\n"
                  "Police in Nairobi arrested 14 protesters.\n")
    times = []
    for _ in range(5):
        began = time.monotonic()
        process = subprocess.Popen([program, "code", "--format", "jsonl", report], stdout=subprocess.PIPE)
        got = process.stdout.read(1)
        times.append(time.monotonic() - began)
        process.stdout.read()
        if process.wait() != 0 or not got:
            sys.exit("bench: the short report gave no output")
    return sorted(times)[2], times[0]


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("--program", default=os.path.join(ROOT, ".build", "release", "chancery"))
    ap.add_argument("--reports", type=int, default=2000)
    ap.add_argument("--text", nargs="*", help="passed on to make-bench-corpus.py")
    ap.add_argument("--json", action="store_true", help="one JSON object instead of lines for people")
    a = ap.parse_args()
    os.makedirs(FOLDER, exist_ok=True)
    median, cold = first_output(a.program, FOLDER)
    path, words = make_corpus(a.reports, a.text)
    output = os.path.join(FOLDER, "coded.jsonl")
    seconds, peak, samples = run([a.program, "code", "--format", "jsonl", path], output)
    events, coded = check(output, a.reports)

    def memory_at(share):
        # At 100 % the last sample may be of a process that is already letting go; the one before counts.
        reached = [m for t, m in samples if t <= seconds * share - 0.1]
        return round(reached[-1]) if reached else None

    figures = {
        "reports": a.reports,
        "words": words,
        "events": events,
        "reports_with_events": coded,
        "seconds": round(seconds, 2),
        "reports_per_second": round(a.reports / seconds, 1),
        "words_per_second": round(words / seconds),
        "peak_mib": round(peak),
        "mib_at_25_50_100_percent": [memory_at(s) for s in (0.25, 0.5, 1)],
        "first_output_seconds": round(median, 2),
        "first_output_cold_seconds": round(cold, 2),
        "cores": os.cpu_count(),
    }
    if a.json:
        print(json.dumps(figures))
        return
    at = figures["mib_at_25_50_100_percent"]
    print(f"{a.reports} reports, {words} words, {events} events in {seconds:.1f} s on {os.cpu_count()} cores")
    print(f"{figures['reports_per_second']} reports/s   {figures['words_per_second']} words/s")
    print(f"memory: {figures['peak_mib']} MiB at most" + (f"; {at[0]}, {at[1]}, {at[2]} MiB at 25, 50, 100 % of the run" if at[2] else ""))
    print(f"one short report: first output after {median:.2f} s (median of 5), {cold:.2f} s the first time")


if __name__ == "__main__":
    main()
