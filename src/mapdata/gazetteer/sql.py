"""The questions that are asked of the gazetteer's index."""

from collections.abc import Collection

_PLACE = "p.id, p.name, p.lon, p.lat, p.country, p.population, p.area1, p.area2, p.rank, p.names"
CANDIDATES = f"SELECT n.kind, n.area, {_PLACE} FROM name n JOIN place p ON p.id = n.place WHERE n.key = ? AND n.country "
OF_AREA = "SELECT id, name, level, population, certainty FROM area WHERE id = ?"
OF_GOVERNMENTS = f"SELECT g.area, {_PLACE} FROM government g JOIN place p ON p.id = g.place WHERE g.key = ? AND g.level = ?"
OF_LEVELS = "SELECT DISTINCT level FROM government WHERE key = ?"
OF_REGION = "SELECT area FROM region WHERE key = ?"
AREAS = "SELECT DISTINCT a.id, a.level FROM name n JOIN area a ON a.id = n.area WHERE n.key = ? AND n.country "
KEYS = "SELECT DISTINCT key FROM name WHERE country = ? AND key >= ? AND key < ? AND length(key) BETWEEN ? AND ?"
AROUND = f"SELECT {_PLACE} FROM place p WHERE p.cell IN "


def marks(values: Collection[object]) -> str:
    """Return as many question marks as there are values, with commas between."""
    return ",".join("?" * len(values))
