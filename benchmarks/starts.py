"""What a start costs: the help, the second start of the try-out until its page is there, and its memory at rest.

    python benchmarks/starts.py [--rounds 5]

Beside them, in the same run, the floor: a Python process that does nothing. Memory is read from /proc (Linux).
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.request import urlopen


def seconds_of(*command: str) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, *command], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def try_out(folder: Path) -> tuple[float, float]:
    """Seconds until the page is served, and megabytes a second later."""
    environment = {**os.environ, "ICQUICK_STORAGE__URL": f"sqlite:///{folder / 'starts.sqlite'}"}
    command = [sys.executable, "-m", "bot", "try", "--no-browser", "--port", "0"]
    began = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        match = re.search(r"http://\S+", running.stdout.readline())
        assert match, "the try-out prints its address first"
        urlopen(match[0], timeout=20).close()
        seconds = time.perf_counter() - began
        time.sleep(1)
        resident = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{running.pid}/status").read_text())
        running.terminate()
    return seconds, int(resident[1]) / 1024 if resident else float("nan")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = range(parser.parse_args().rounds)
    nothing = statistics.median(seconds_of("-c", "pass") for _ in rounds)
    shown = statistics.median(seconds_of("-m", "bot", "--help") for _ in rounds)
    with tempfile.TemporaryDirectory() as name:
        try_out(Path(name))  # the first start makes the database
        starts = [try_out(Path(name)) for _ in rounds]
    print(f"python doing nothing   {nothing:6.2f} s")
    print(f"icquick --help         {shown:6.2f} s   {shown / nothing:.1f} times that")
    page = statistics.median(seconds for seconds, _ in starts)
    print(f"try-out, second start  {page:6.2f} s   {page / nothing:.1f} times that, until the page is there")
    print(f"try-out at rest        {statistics.median(size for _, size in starts):6.0f} MB")


if __name__ == "__main__":
    main()
