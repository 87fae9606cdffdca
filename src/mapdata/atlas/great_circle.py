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


def great_circle_points(
    lon_a: float, lat_a: float, lon_b: float, lat_b: float, step_deg: float = STEP_DEG
) -> NDArray[np.float64]:
    """Return points along the great circle from a to b, at most step_deg apart.

    Spherical linear interpolation of the two unit vectors (Shoemake 1985). For antipodes, where every direction
    is as short, the way over the north pole is taken.

    Returns:
        An array of shape (n, 2), n >= 2: lon in [-180, 180] and lat in degrees; the first and last row are a and b.
    """
    a, b = _unit_vector(lon_a, lat_a), _unit_vector(lon_b, lat_b)
    angle = math.acos(float(np.clip(a @ b, -1.0, 1.0)))
    if math.pi - angle < 1e-6:
        first = great_circle_points(lon_a, lat_a, lon_a, 90.0, step_deg)
        return np.vstack([first, great_circle_points(lon_b, 90.0, lon_b, lat_b, step_deg)[1:]])
    count = max(2, math.ceil(math.degrees(angle) / step_deg) + 1)
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


def bowed(points: NDArray[np.float64], offset_deg: float) -> NDArray[np.float64]:
    """Return a path pushed sideways, most in its middle and not at all at its ends, so that a second arc fits beside the first.

    Args:
        points: shape (n, 2), lon and lat in degrees, as great_circle_points gives them.
        offset_deg: how far the middle moves, as an angle on the sphere; to the left of the way where positive.
    """
    if offset_deg == 0 or len(points) < 3:
        return points
    vectors = np.array([_unit_vector(lon, lat) for lon, lat in points])
    pole = np.cross(vectors[0], vectors[-1])
    length = float(np.linalg.norm(pole))
    if length < 1e-9:  # one point, or antipodes: no side to go to
        return points
    push = np.sin(np.linspace(0.0, np.pi, len(points)))[:, None] * math.tan(math.radians(offset_deg))
    moved = vectors + push * pole / length
    moved /= np.linalg.norm(moved, axis=1)[:, None]
    bent = np.column_stack([np.degrees(np.arctan2(moved[:, 1], moved[:, 0])), np.degrees(np.arcsin(moved[:, 2]))])
    bent[0], bent[-1] = points[0], points[-1]
    return bent


def unwrapped(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the path with longitudes that run on past 180 instead of jumping: 179, 181 and not 179, -179."""
    return np.column_stack([np.unwrap(points[:, 0], period=360.0), points[:, 1]])


def _unit_vector(lon: float, lat: float) -> NDArray[np.float64]:
    lam, phi = math.radians(lon), math.radians(lat)
    return np.array([math.cos(phi) * math.cos(lam), math.cos(phi) * math.sin(lam), math.sin(phi)])
