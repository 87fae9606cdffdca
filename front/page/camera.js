// The camera: which part of the plane is seen. screen = plane * k + (x, y), in pixels of the map.

import { meta } from "./content.js";
import { CENTRE_LON, WORLD_PX, project } from "./projection.js";
import { lines } from "./scene.js";

const MOST_ZOOM = 60; // times the whole world
export const STEP = 1.6;
const LATITUDES = [84, -57]; // what the first view shows; Antarctica has no local government
const HOME = { lon: 118, lat: 2 };
const MOST_AT_FIRST = 12; // times the whole world, where a few places close to each other are framed
const PADDING = 0.12; // of the map, on each side of what is framed: room for names
const TOOLS_PX = 62; // the buttons at the upper edge of the map, of somebody's own in one column at the lower one
const ABOVE_PX = 28; // in one column, for names
const HEIGHTS_PX = { least: 240, phone: 384, most: 560 }; // of somebody's own map in one column
const ONE_COLUMN = matchMedia("(max-width: 60rem)"); // as in page_narrow.css
const HOME_SPAN_DEG = 120; // of longitude on a narrow screen, where the whole world would be a strip

export const camera = { k: 1, x: 0, y: 0, width: 0, height: 0, least: 1, moved: () => {} };

export const toScreen = ([x, y]) => [x * camera.k + camera.x, y * camera.k + camera.y];
export const toPlane = (x, y) => [(x - camera.x) / camera.k, (y - camera.y) / camera.k];

export function resize(width, height) {
  const [x, y] = toPlane(camera.width / 2, camera.height / 2);
  const first = !camera.width;
  Object.assign(camera, { width, height });
  const [, top] = project(CENTRE_LON, LATITUDES[0]);
  const [, bottom] = project(CENTRE_LON, LATITUDES[1]);
  camera.least = Math.min(width / WORLD_PX, height / (bottom - top));
  if (first) goHome();
  else look(x, y, camera.k);
}

// Put a point of the plane into the middle of the screen.
function look(x, y, k) {
  camera.k = Math.min(Math.max(k, camera.least), camera.least * MOST_ZOOM);
  camera.x = camera.width / 2 - x * camera.k;
  camera.y = camera.height / 2 - y * camera.k;
  keepInSight();
  camera.moved();
}

export function wholeWorld() {
  const middle = (project(CENTRE_LON, LATITUDES[0])[1] + project(CENTRE_LON, LATITUDES[1])[1]) / 2;
  look(0, middle, camera.least);
}

// Somebody's own map opens on what is drawn of it, ours on the world.
export function goHome() {
  const points = drawnOfOwn();
  const k = (camera.width / WORLD_PX) * (360 / HOME_SPAN_DEG);
  if (points.length) frame(points);
  else if (camera.width < 640) look(...project(HOME.lon, HOME.lat + 12), Math.max(k, camera.least));
  else wholeWorld();
}

// Points are framed beside the buttons, not under them.
function frame(points) {
  const { left, right, top, bottom } = extent(points);
  const [above, below] = besides();
  const heightFitting = (camera.height - above - below) / Math.max(bottom - top, 1e-6);
  const k = Math.min(widthFitting(camera.width, left, right), heightFitting, camera.least * MOST_AT_FIRST);
  look((left + right) / 2, (top + bottom) / 2 + (below - above) / 2 / k, k);
}

// The room above and below what is framed.
function besides() {
  return ONE_COLUMN.matches ? [ABOVE_PX, TOOLS_PX] : [Math.max(TOOLS_PX, camera.height * PADDING), camera.height * PADDING];
}

const widthFitting = (width, left, right) => (width * (1 - 2 * PADDING)) / Math.max(right - left, 1e-6);

// How high somebody's own map is in one column: as what is drawn needs that fills the width, with no band beyond the poles.
export function ownHeight(width) {
  const points = drawnOfOwn();
  const most = Math.min(Math.max(width * 0.75, HEIGHTS_PX.phone), HEIGHTS_PX.most);
  if (!points.length) return most;
  const { left, right, top, bottom } = extent(points);
  const k = Math.min(widthFitting(width, left, right), (width / WORLD_PX) * MOST_AT_FIRST);
  const needed = Math.max((bottom - top) * k + ABOVE_PX + TOOLS_PX, HEIGHTS_PX.least);
  return Math.round(Math.min(needed, most, 2 * project(CENTRE_LON, -90)[1] * k));
}

const drawnOfOwn = () => (meta.own ? Object.values(lines).flat(2) : []);

function extent(points) {
  const found = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    if (x < found.left) found.left = x;
    if (x > found.right) found.right = x;
    if (y < found.top) found.top = y;
    if (y > found.bottom) found.bottom = y;
  }
  return found;
}

export function goToIndonesia() {
  const [[west], [east]] = [project(93, 0), project(143, 0)];
  const [[, north], [, south]] = [project(HOME.lon, 9), project(HOME.lon, -13)];
  look((west + east) / 2, (north + south) / 2, Math.min(camera.width / (east - west), camera.height / (south - north)));
}

export function pan(dx, dy) {
  camera.x += dx;
  camera.y += dy;
  keepInSight();
  camera.moved();
}

// Zoom about a point of the screen, which stays where it is.
export function zoom(factor, x = camera.width / 2, y = camera.height / 2) {
  const [planeX, planeY] = toPlane(x, y);
  const k = Math.min(Math.max(camera.k * factor, camera.least), camera.least * MOST_ZOOM);
  Object.assign(camera, { k, x: x - planeX * k, y: y - planeY * k });
  keepInSight();
  camera.moved();
}

// Make sure that points of the plane are seen: zoom out and move no more than that takes.
export function show(points) {
  const spots = points.map(toScreen);
  const margin = 24;
  const inside = spots.every(
    ([x, y]) => x > margin && y > margin && x < camera.width - margin && y < camera.height - margin,
  );
  if (inside) return;
  const { left, right, top, bottom } = extent(points);
  const fit = Math.min(
    (camera.width - 3 * margin) / Math.max(right - left, 1e-6),
    (camera.height - 3 * margin) / Math.max(bottom - top, 1e-6),
  );
  look((left + right) / 2, (top + bottom) / 2, Math.min(camera.k, fit));
}

// The middle of the screen stays on the map; what fits whole is not pushed about.
function keepInSight() {
  const [, bottom] = project(CENTRE_LON, -90);
  const top = -bottom;
  camera.x = kept(camera.x, camera.width, (-WORLD_PX / 2) * camera.k, (WORLD_PX / 2) * camera.k);
  camera.y = kept(camera.y, camera.height, top * camera.k, bottom * camera.k);
}

function kept(offset, size, low, high) {
  if (high - low <= size) return size / 2 - (low + high) / 2;
  return Math.min(Math.max(offset, size - high), -low);
}
