// What the map needs of deck.gl, as one module; `make deckgl` writes static/deckgl.js from it.

export { Deck, LinearInterpolator, MapView, _GlobeView as GlobeView } from "@deck.gl/core";
export { GeoJsonLayer, PathLayer, ScatterplotLayer } from "@deck.gl/layers";
export { PathStyleExtension } from "@deck.gl/extensions";
