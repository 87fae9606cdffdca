// Where the map looks: the whole world, a region, or what fits what was asked for, inside what nothing covers.
// room: {width, height} of the map in pixels, and {left, top, right, bottom}, how much of it is covered on each side.

export const WORLD_PX = 512; // of the whole world at zoom 0, in deck.gl
const MIDDLE_LON = 118; // the cut, half the way round, falls between two of the Americas: no arc shown at first crosses it
const LATITUDES = [80, -50]; // those that places and arcs between them need
export const REGIONS = { indonesia: [[94, -11.1], [142, 7.5]], java: [[105, -8.9], [115.8, -5.8]] }; // corners
const MOST_TWICE = 0.08; // of the width: so much of the world may be seen at both edges
export const MOST_ZOOM = 8;
const NEAREST = 4.5; // a single place is not shown nearer by itself
const MARGIN_PX = { x: 48, y: 40 }; // around what is framed, for names
const GLOBE = { longitude: 118, latitude: 8, px: 560, zoom: 2.08 }; // a frame that the globe fills at this zoom
const PHONE_PX = 640; // as in map.css
const HEIGHTS_PX = { wide: [320, 700], phone: [260, 480] }; // least and most of a map that is as high as its lines need

export const RADIANS = Math.PI / 180;
export const heightOf = (lat) => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / (2 * Math.PI);
export const latitudeOf = (height) => (2 * Math.atan(Math.exp((0.5 - height) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;
const free = (room) => [room.width - room.left - room.right, room.height - room.top - room.bottom].map((px) => Math.max(px, 60));

// A longitude as it is on the map around its middle.
export const turned = (lon) => ((((lon - MIDDLE_LON + 180) % 360) + 360) % 360) + MIDDLE_LON - 180;

// The world once, as wide as there is room. In a flat room that would leave it so narrow that it is seen twice: there it is cut
// above and below, with Indonesia in view.
export function home(room) {
  const [width, height] = free(room);
  const [top, bottom] = LATITUDES.map(heightOf);
  const [across, least] = [Math.log2(width / WORLD_PX), leastZoom(room)];
  const zoom = 2 ** (least - across) < 1 - MOST_TWICE ? across : least;
  const world = WORLD_PX * 2 ** zoom;
  const south = heightOf(REGIONS.indonesia[0][1]) + (MARGIN_PX.y - height / 2) / world;
  return cameraAt(MIDDLE_LON, Math.max((top + bottom) / 2, south), zoom, room);
}

// Where all that the map needs of the world is in view.
export function leastZoom(room) {
  const [width, height] = free(room);
  const [top, bottom] = LATITUDES.map(heightOf);
  return Math.min(Math.log2(width / WORLD_PX), Math.log2(height / WORLD_PX / (bottom - top)));
}

// The camera that shows lines whole, no nearer than a zoom; each runs on from its first point.
export function fitted(lines, room, nearest = NEAREST) {
  const points = lines.flatMap((line) => {
    const turn = turned(line[0][0]) - line[0][0];
    return line.map(([lon, lat]) => [lon + turn, heightOf(lat)]);
  });
  const [lons, heights] = [0, 1].map((axis) => extent(points.map((point) => point[axis])));
  const [width, height] = free(room);
  const zooms = [
    [(lons[1] - lons[0]) / 360, width - 2 * MARGIN_PX.x],
    [heights[1] - heights[0], height - 2 * MARGIN_PX.y],
  ].map(([span, px]) => Math.log2(Math.max(px, 60) / WORLD_PX / Math.max(span, 1e-9)));
  const zoom = Math.max(Math.min(...zooms, nearest), leastZoom(room));
  return cameraAt((lons[0] + lons[1]) / 2, (heights[0] + heights[1]) / 2, zoom, room);
}

function extent(values) {
  return values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);
}

// How high a map of this width is that shows these lines whole across it.
export function heightFitting(lines, width) {
  const [least, most] = width <= PHONE_PX ? HEIGHTS_PX.phone : HEIGHTS_PX.wide;
  const room = { width, height: 4 * most, left: 0, top: 0, right: 0, bottom: 0 };
  const { zoom } = fitted(lines, room);
  const heights = extent(lines.flat().map(([, lat]) => heightOf(lat)));
  const needed = (heights[1] - heights[0]) * WORLD_PX * 2 ** zoom + 2 * MARGIN_PX.y;
  return Math.round(Math.min(Math.max(needed, least), most));
}

export const region = (name, room) => fitted([REGIONS[name]], room, MOST_ZOOM);

// The camera that has a position in the middle of what is not covered.
function cameraAt(lon, height, zoom, room) {
  const world = WORLD_PX * 2 ** zoom;
  const [right, down] = [(room.right - room.left) / 2, (room.bottom - room.top) / 2];
  return { longitude: lon + (right / world) * 360, latitude: latitudeOf(height + down / world), zoom };
}

// A flat map never shows nothing but what lies beyond the poles.
export function kept(view, least) {
  const [top, bottom] = [heightOf(82), heightOf(-70)];
  const height = Math.min(Math.max(heightOf(view.latitude), top), bottom);
  return { ...view, latitude: latitudeOf(height), zoom: Math.min(Math.max(view.zoom, least), MOST_ZOOM) };
}

// The globe keeps to the middle of the map, whatever lies over its upper and lower edge.
export function globeHome(room) {
  const [width, height] = [room.width - room.left - room.right, room.height];
  const { longitude, latitude, px, zoom } = GLOBE;
  return { longitude, latitude, zoom: zoom + Math.log2(Math.min(width, height) / px) };
}

// A camera of the flat map as the globe shows as much: never less than the whole globe.
export function onGlobe(camera, room) {
  const longitude = ((((camera.longitude + 180) % 360) + 360) % 360) - 180;
  return { longitude, latitude: camera.latitude, zoom: Math.max(camera.zoom, globeHome(room).zoom) };
}
