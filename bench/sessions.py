"""What one process of the app bears: memory and processor time for each reader, on this machine only.

    python bench/sessions.py [READERS]      (default 60)

Readers without a browser open the page one after the other and stay; each then moves the years (a run of the fragment) and
searches (a run of the page). Processor time is that of the server's process, so that other load on the machine counts little;
Python runs the pages of one process one at a time, so a process does 1 / that time a second, on one core.
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "support"), str(ROOT / "src")]

import psutil  # noqa: E402  # needs the path above

from reader import Reader  # noqa: E402  # likewise
from server import free_port, start, stop, wait_until_healthy  # noqa: E402  # likewise

MOST = 200  # readers; more say nothing new
FIRST = 10  # readers after whom memory is measured for the first time: caches are full then


class Meter:
    """Processor time and memory of a process."""

    def __init__(self, pid: int) -> None:
        """Watch a process of this machine."""
        self._process = psutil.Process(pid)

    def memory_mb(self) -> float:
        """Return the memory it holds."""
        return self._process.memory_info().rss / 1e6

    def processor_ms(self) -> float:
        """Return the processor time it has used."""
        times = self._process.cpu_times()
        return (times.user + times.system) * 1000


def widgets(reader: Reader) -> tuple[str, str, str]:
    """Return the ids of the search, of the slider of the years, and of the fragment that the slider runs."""
    search = years = fragment = ""
    for message in reader.messages:
        element = message.delta.new_element
        if element.WhichOneof("type") == "text_input":
            search = element.text_input.id
        elif element.WhichOneof("type") == "slider":
            years, fragment = element.slider.id, message.delta.fragment_id
    return search, years, fragment


def measure(meter: Meter, act: Callable[[Reader, int], None], readers: list[Reader]) -> list[float]:
    """Return the processor time in ms of an action of each reader, averaged over blocks: the clock ticks in 10 ms."""
    block, spent = 10, []
    for begin in range(0, len(readers), block):
        before, some = meter.processor_ms(), readers[begin : begin + block]
        for number, reader in enumerate(some, begin):
            act(reader, number)
        spent.append((meter.processor_ms() - before) / len(some))
    return spent


def open_page(reader: Reader, _number: int) -> None:
    """Open the page and fetch the files it names."""
    reader.open()
    for path in reader.files():
        reader.get(path, Accept_Encoding="gzip")


def move_years(reader: Reader, number: int) -> None:
    """Move the slider of the years."""
    _, years, fragment = widgets(reader)
    reader.run(fragment=fragment, **{years: ("double_array_value", [1960.0 + number % 50, 2025.0])})


def search(reader: Reader, number: int) -> None:
    """Search for a word."""
    field, _, _ = widgets(reader)
    reader.run(**{field: ("string_value", ["Japan", "Bandung", "Korea", "Surabaya"][number % 4])})


def main() -> int:
    """Measure and print."""
    count = min(int(sys.argv[1]) if len(sys.argv) > 1 else 60, MOST)
    port = free_port()
    server = start(port)
    readers: list[Reader] = []
    try:
        address = wait_until_healthy(server, port)
        meter = Meter(server.pid)
        show("memory at start", f"{meter.memory_mb():.0f} MB")
        begun = time.monotonic()
        readers.append(Reader(address))
        open_page(readers[0], 0)
        show("first reader of all", f"{time.monotonic() - begun:.1f} s until the page is whole; caches are empty")
        readers += [Reader(address) for _ in range(count - 1)]
        measure(meter, open_page, readers[1:FIRST])
        early = meter.memory_mb()
        report("a page opened", measure(meter, open_page, readers[FIRST:]))
        show(f"memory with {FIRST} and {count} readers", f"{early:.0f} and {meter.memory_mb():.0f} MB")
        show("memory for each reader", f"{(meter.memory_mb() - early) / (count - FIRST):.2f} MB")
        report("the years moved", measure(meter, move_years, readers))
        report("a search", measure(meter, search, readers))
        show("memory after that", f"{meter.memory_mb():.0f} MB")
        before, begun = meter.processor_ms(), time.monotonic()
        time.sleep(20)
        idle = (meter.processor_ms() - before) / (time.monotonic() - begun) / count
        show("an idle reader", f"{idle:.2f} ms of processor time a second")
    finally:
        for reader in readers:
            reader.close()
        stop(server)
    return 0


def report(what: str, spent: list[float]) -> None:
    """Print the middle of some measurements."""
    middle = statistics.median(spent)
    show(
        what,
        f"{middle:.0f} ms of processor time (from {min(spent):.0f} to {max(spent):.0f}), or {1000 / middle:.0f} a second and core",
    )


def show(what: str, value: str) -> None:
    """Print one line."""
    sys.stdout.write(f"{what:36} {value}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
