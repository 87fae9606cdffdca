"""How long and how much may be fetched and unpacked."""

from dataclasses import dataclass

from mapdata.table.tablefile import MAX_FILE_BYTES


@dataclass(frozen=True, slots=True)
class Limits:
    """What one look at the address may cost.

    Attributes:
        connect_s: seconds to connect to a machine.
        silence_s: seconds without a byte.
        total_s: seconds for everything that is fetched.
        download_bytes: of everything that is fetched.
        redirects: for one file.
        file_bytes: of one unpacked file.
        unpacked_bytes: of all unpacked files.
        entries: files in a zip.
    """

    connect_s: float = 5
    silence_s: float = 15
    total_s: float = 60
    download_bytes: int = 20_000_000
    redirects: int = 3
    file_bytes: int = MAX_FILE_BYTES
    unpacked_bytes: int = 100_000_000
    entries: int = 1000
