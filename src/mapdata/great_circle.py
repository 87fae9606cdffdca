"""The shortest way between two places on the globe: its points, for drawing, and its length, for reading."""

import math

import numpy as np
from geopy.distance import geodesic
from numpy.typing import NDArray

# A chord of 2.5 degrees leaves the arc by less than 1.6 km: under a pixel at any zoom that shows the whole arc.
STEP_DEG = 2.5


def distance_km(lon_a: float, lat_a: float, lon_b: float, lat_b: float) -> float:
    """Return the geodesic length in km on the WGS-84 ellipsoid (Karney 2013, through geopy)."""
    return float(geodesic((lat_a, lon_a), (lat_b, lon_b)).km)


def great_circle_points(lon_a: float, lat_a: float, lon_b: float, lat_b: float) -> NDArray[np.float64]:
    """Return points along the great circle from a to b, at most STEP_DEG apart.

    Spherical linear interpolation of the two unit vectors (Shoemake 1985). For antipodes, where every direction
    is as short, the way over the north pole is taken.

    Returns:
        An array of shape (n, 2), n >= 2: lon in [-180, 180] and lat in degrees; the first and last row are a and b.
    """
    a, b = _unit_vector(lon_a, lat_a), _unit_vector(lon_b, lat_b)
    angle = math.acos(float(np.clip(a @ b, -1.0, 1.0)))
    if math.pi - angle < 1e-6:
        first = great_circle_points(lon_a, lat_a, lon_a, 90.0)
        return np.vstack([first, great_circle_points(lon_b, 90.0, lon_b, lat_b)[1:]])
    count = max(2, math.ceil(math.degrees(angle) / STEP_DEG) + 1)
    fraction = np.linspace(0.0, 1.0, count)[:, None]
    if angle < 1e-9:
        vectors = np.repeat(a[None, :], count, axis=0)
    else:
        vectors = (np.sin((1 - fraction) * angle) * a + np.sin(fraction * angle) * b) / math.sin(angle)
    points = np.column_stack(
        [np.degrees(np.arctan2(vectors[:, 1], vectors[:, 0])), np.degrees(np.arcsin(np.clip(vectors[:, 2], -1.0, 1.0)))]
    )
    points[0], points[-1] = (lon_a, lat_a), (lon_b, lat_b)
    return points


def _unit_vector(lon: float, lat: float) -> NDArray[np.float64]:
    lam, phi = math.radians(lon), math.radians(lat)
    return np.array([math.cos(phi) * math.cos(lam), math.cos(phi) * math.sin(lam), math.sin(phi)])
