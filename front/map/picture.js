// From pydeck's description of the picture (mapui.deck.picture) to layers of deck.gl: what stays is in the description, what
// changes while one looks (rows, colours, what steps back) is given by the identity of the layer.

// lib: the module static/deckgl.js; rows: {address in the description: rows}; live: {identity of a layer: properties}.
export function layersOf(lib, description, rows, live) {
  return description.layers
    .filter(({ id }) => live[id] !== null)
    .map(({ "@@type": type, ...properties }) => {
      const given = Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, read(lib, value)]));
      if (typeof given.data === "string") given.data = rows[given.data];
      return new lib[type]({ ...given, ...live[properties.id] });
    });
}

export function viewOf(lib, description) {
  const [{ "@@type": type, ...properties }] = description.views;
  return new lib[type === "GlobeView" ? "GlobeView" : "MapView"](properties);
}

// "@@=name" is a property of a row; extensions are described as layers are.
function read(lib, value) {
  if (typeof value === "string" && value.startsWith("@@=")) return ((name) => (row) => row[name])(value.slice(3));
  if (Array.isArray(value) && value[0]?.["@@type"]) return value.map(({ "@@type": type, ...given }) => new lib[type](given));
  return value;
}
