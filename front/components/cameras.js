// Buttons that say where the map looks; front/map hears them. data: {words: address, lang, asked: whether something is chosen}.

import { button } from "../shared/elements.js";
import { ui } from "../shared/words.js";
import { drawNewest, speak } from "./hosted.js";

const look = (where) => document.dispatchEvent(new CustomEvent("pkk-look", { detail: where }));

export default async function cameras({ data, parentElement }) {
  await drawNewest(parentElement, data, speak(data), () => {
    const ways = { all: ui("world"), indonesia: "Indonesia", java: ui("java"), ...(data.asked && { asked: ui("chosen_one") }) };
    parentElement.replaceChildren(...Object.entries(ways).map(([where, name]) => button(name, () => look(where))));
  });
}
