"""Visitors who come without an end, and note every answer that is not what it should be."""

import http.client
import threading

from reader import Reader

PATHS = ("/?lang=en", "/_stcore/health", "/app/static/ocean.json", "/app/static/deckgl.js?1")


class Crowd:
    """Use it in a with statement: visitors come as long as that lasts."""

    def __init__(self, address, tls):
        self._new = lambda: Reader(address, tls)  # of a new visitor no cookie says where to go
        self._expected = {path: self._new().get(path).body for path in PATHS}
        self._end, self._threads = threading.Event(), [threading.Thread(target=self._come) for _ in range(3)]
        self.asked, self.wrong = 0, []

    def __enter__(self):
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *error):
        self._end.set()
        for thread in self._threads:
            thread.join()

    def wait_for(self, requests):
        """Wait until that many more requests have been answered."""
        reached = self.asked + requests
        while self.asked < reached:
            self._end.wait(0.05)

    def _come(self):
        while not self._end.is_set():
            reader = self._new()
            for path in PATHS:
                self._ask(reader, path)

    def _ask(self, reader, path):
        try:
            said = reader.get(path)
            if (said.status, said.body) != (200, self._expected[path]):
                self.wrong.append((path, said.status))
        except (OSError, http.client.HTTPException) as error:
            self.wrong.append((path, error))
        self.asked += 1
