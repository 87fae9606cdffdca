"""Two replicas of the app behind a real nginx with the configuration of deploy/."""

import os
import re
import shutil
import socket
import subprocess
import time
from dataclasses import dataclass, field

import psutil
import pytest

from reader import Reader, trusting
from sample import ROOT
from server import TIMEOUT_S, free_port, start, stop, wait_until_healthy

SETTINGS = {"MAPDATA_HTTPS": "1", "STREAMLIT_SERVER_COOKIE_SECRET": "the same for all replicas"}
# What a whole nginx needs around our part; relative paths are those of the folder that it is started in.
AROUND = """
{user}
daemon off;
pid nginx.pid;
error_log error.log warn;
events {{ worker_connections 1024; }}
http {{
    include /etc/nginx/mime.types;
    access_log off;
    client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
    include site.conf;
}}
"""


@dataclass
class Site:
    """Replicas, the proxy's address, and readers of it."""

    address: str
    plain_address: str
    tls: object
    replicas: dict = field(default_factory=dict)
    readers: list = field(default_factory=list)

    def start(self, *ports):
        for port in ports:
            self.replicas[port] = start(port, **SETTINGS)
        for port in ports:
            wait_until_healthy(self.replicas[port], port)

    def kill(self, port):
        self.replicas[port].kill()
        self.replicas[port].wait()

    def reader(self, **headers):
        self.readers.append(Reader(self.address, self.tls, **headers))
        return self.readers[-1]

    def sockets(self, port):
        """Return how many connections a replica holds open; the proxy keeps only those of WebSockets."""
        connections = psutil.Process(self.replicas[port].pid).net_connections("tcp")
        return sum(each.status == psutil.CONN_ESTABLISHED and each.laddr.port == port for each in connections)


def configuration(replicas, secure, plain, certificate, folder):
    """Return deploy/nginx.conf with the ports and paths of this test; each change has to be possible."""
    text = (ROOT / "deploy" / "nginx.conf").read_text()
    changes = [
        (r"127\.0\.0\.1:8511", f"127.0.0.1:{replicas[0]}"),
        (r"127\.0\.0\.1:8512", f"127.0.0.1:{replicas[1]}"),
        (r"listen 443 ", f"listen 127.0.0.1:{secure} "),
        (r"listen 80;", f"listen 127.0.0.1:{plain};"),
        (r"/etc/ssl/certs/\S+;", f"{certificate};"),
        (r"/etc/ssl/private/\S+;", f"{certificate.with_suffix('.key')};"),
        (r"/var/cache/nginx/pkk", str(folder / "cache")),
    ]
    for pattern, new in changes:
        text, count = re.subn(pattern, new, text)
        assert count == 1, pattern
    return text


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    path = tmp_path_factory.mktemp("tls") / "site.pem"
    subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2", "-nodes"]
    files = ["-keyout", path.with_suffix(".key"), "-out", path]
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", *subject, *files]
    subprocess.run(command, check=True, capture_output=True)
    return path


@pytest.fixture(scope="module")
def site(tmp_path_factory, certificate):
    nginx = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin")
    assert nginx, "nginx is missing; make test-deploy installs it"
    folder = tmp_path_factory.mktemp("nginx")
    ports = [free_port() for _ in range(4)]
    (folder / "site.conf").write_text(configuration(ports[:2], *ports[2:], certificate, folder))
    (folder / "nginx.conf").write_text(AROUND.format(user="user root;" if os.geteuid() == 0 else ""))
    command = [nginx, "-p", folder, "-c", "nginx.conf", "-e", "error.log"]
    checked = subprocess.run([*command, "-t"], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr
    site = Site(f"https://127.0.0.1:{ports[2]}", f"http://127.0.0.1:{ports[3]}", trusting(certificate))
    proxy = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        site.start(*ports[:2])
        wait_for(ports[2])
        yield site
    finally:
        for reader in site.readers:
            reader.close()
        for server in (proxy, *site.replicas.values()):
            stop(server)


def wait_for(port):
    deadline = time.monotonic() + TIMEOUT_S
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert time.monotonic() < deadline, "nginx was not ready in time"
            time.sleep(0.1)
