"""Serves the app for tests and pictures, and finds the Chromium to look at it with."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager

from sample import ROOT

FLAGS = [
    "--no-sandbox",
    "--use-angle=swiftshader",  # WebGL without a graphics card
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
    "--disable-background-networking",  # Chromium's own calls home
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
TIMEOUT_MS = 60_000  # a state is waited for; this is only the end of patience on a slow machine
TIMEOUT_S = TIMEOUT_MS / 1000


def chromium_path():
    names = (os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
    return next((path for name in names if name and (path := shutil.which(name))), None)


@contextmanager
def serving(data_folder=None, script="asgi.py", **settings):
    """Serve the app as `make run` does, headers included, on a free port and yield its address."""
    folder = {"MAPDATA_FOLDER": str(data_folder)} if data_folder else {}
    port = free_port()
    server = start(port, script, **folder, **settings)
    try:
        yield wait_until_healthy(server, port)
    finally:
        stop(server)


def free_port():
    """Return the number of a port that nobody uses."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def start(port, script="asgi.py", **settings):
    """Start a server and return its process."""
    command = [sys.executable, "-m", "streamlit", "run", script, f"--server.port={port}", "--server.address=127.0.0.1"]
    output = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.Popen(command, cwd=ROOT, env=os.environ | settings, **output)


def wait_until_healthy(server, port):
    """Return the address of a server once it answers."""
    address = f"http://127.0.0.1:{port}"
    deadline = time.monotonic() + TIMEOUT_S
    while not healthy(address):
        assert server.poll() is None, "the server ended before it was ready"
        assert time.monotonic() < deadline, "the server was not ready in time"
        time.sleep(0.1)
    return address


def stop(server):
    """End a server, if it still runs."""
    server.terminate()
    server.wait(timeout=TIMEOUT_S)


def healthy(address):
    try:
        with urllib.request.urlopen(f"{address}/_stcore/health", timeout=5) as answer:
            return answer.status == 200
    except OSError:
        return False
