// data: {words: address, lang, deckgl, deck: addresses, network, names: addresses or what they hold, governments: address,
// shown: which arcs are drawn, as bits in Base64, colouring, kinds: digits of the colours where they are not those of the file,
// link, place: what is selected, asked: what is to be framed, if anything, fits: whether the map is as high as its lines
// need, opens: false where nothing opens, alt, years and running: see front/map/run.js}. Sends the {link} or {place} that is
// tapped, and the years that are chosen.

import { element } from "../shared/elements.js";
import { heightFitting } from "../map/camera.js";
import { createMap, showOn } from "../map/map.js";
import { readNetwork } from "../map/network.js";
import { drawNewest, fetched, speak } from "./hosted.js";

const maps = new WeakMap(); // element -> {key, map}

export default function map({ data, parentElement, setTriggerValue }) {
  drawNewest(parentElement, data, needs(data), (found) => drawIn(parentElement, data, found, setTriggerValue));
  return () => forget(parentElement);
}

const given = (what) => (typeof what === "string" ? fetched(what) : what);

function needs(data) {
  const module = import(new URL(data.deckgl, document.baseURI));
  const governments = data.governments ? fetched(data.governments) : null;
  return Promise.all([module, described(data.deck), given(data.network), given(data.names), governments, speak(data)]);
}

// The description, and the rows of those of its layers that name a file.
async function described(address) {
  const description = await fetched(address);
  const files = description.layers.map((layer) => layer.data).filter(Boolean);
  const rows = await Promise.all(files.map(fetched));
  return { description, rows: Object.fromEntries(files.map((file, i) => [file, rows[i]])) };
}

const text = (each) => (typeof each === "string" ? each : JSON.stringify(each));

function drawIn(parent, data, [lib, { description, rows }, network, names, governments], setTriggerValue) {
  const key = [data.deck, data.network, data.names].map(text).join(" ");
  if (maps.get(parent)?.key !== key) {
    forget(parent);
    const box = element("div", { className: "pkk-map", role: "group" });
    parent.replaceChildren(box);
    const read = readNetwork(network, names);
    if (data.fits) box.style.height = `${heightFitting(read.arcs.map(({ line }) => line), box.clientWidth)}px`;
    const picked = data.opens === false ? null : (what) => setTriggerValue("picked", what);
    const chooseYears = (years) => setTriggerValue("years", years);
    const made = createMap(box, { lib, description, rows, network: read }, picked, chooseYears);
    maps.set(parent, { key, map: made });
  }
  const { map: own } = maps.get(parent);
  own.box.setAttribute("aria-label", data.alt);
  showOn(own, { ...data, governments: governments ?? [] });
}

function forget(parent) {
  maps.get(parent)?.map.stop();
  maps.delete(parent);
}
