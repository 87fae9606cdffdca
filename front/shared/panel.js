// The panel of a partnership: what it is, since when, whether it lives, and who says so.

import { button, element, outsideAnchor } from "./elements.js";
import { say } from "./say.js";
import { ui, word } from "./words.js";

// box: element to fill; facts: partnership_facts of mapdata.findings.facts as JSON; close: what the button does;
// outside: whether the filters leave it out; profile: (place id) -> address of its profile, "" for none.
export function drawPanel(box, facts, { close, outside = false, profile = () => "" }) {
  box.replaceChildren(
    panelHeading(facts, outside),
    button(ui("close"), close, { className: "pkk-close" }),
    element("dl", { className: "pkk-facts" }, facts.facts.map((fact) => factLine(fact, profile))),
    ...[noteOf(facts), eventList(facts), sourceList(facts)].filter(Boolean),
  );
}

// Say how to choose a partnership, where none is chosen.
export function drawInvitation(box) {
  const how = [ui("how"), ui("what")].map((text) => element("p", {}, text));
  box.replaceChildren(element("section", { className: "pkk-invitation" }, element("h2", {}, ui("details")), how));
}

const quietText = (text) => element("span", { className: "pkk-quiet" }, text);
const badge = (table, key) => element("span", { className: `pkk-badge pkk-${key}` }, word(table, key));
const dotted = (sayings) => sayings.map(say).filter(Boolean).join(" · ");

function panelHeading(facts, outside) {
  const { verification } = facts; // "" in a reader's own file, whose evidence nobody has judged
  const lines = [verification ? word("verification_rules", verification) : ui("own_data"), outside ? ui("outside") : ""];
  return element(
    "div",
    { className: "pkk-heading" },
    element("h2", { tabIndex: -1 }, say(facts.title)),
    element("p", { className: "pkk-since" }, dotted([facts.kind, facts.since])),
    verification ? element("p", {}, badge("verifications", verification)) : "",
    lines.filter(Boolean).map((text) => element("p", { className: "pkk-quiet" }, text)),
  );
}

function factLine({ term, value, notes, place }, profile) {
  const text = say(value);
  const named = ["local", "partner"].includes(term) ? element("strong", {}, placeName(text, place && profile(place))) : text;
  return element(
    "div",
    {},
    element("dt", {}, word("terms", term)),
    element("dd", {}, value === null ? quietText(text) : named, notes.map((each) => [element("br"), quietText(say(each))])),
  );
}

const placeName = (name, href) =>
  href ? element("a", { className: "pkk-page", href, title: ui("profile", { place: name }) }, name) : name;

const noteOf = (facts) => (facts.note ? element("p", { className: "pkk-note" }, say(facts.note)) : "");

function eventList(facts) {
  if (!facts.events.length) return "";
  const items = facts.events.map(({ date, kind, words }) =>
    element("li", {}, element("strong", {}, say(date)), ` · ${say(kind)}`, element("br"), words.map(say).join(" ")),
  );
  return element("section", { className: "pkk-events" }, element("h3", {}, ui("timeline")), element("ol", {}, items));
}

function sourceList(facts) {
  const title = element("h3", {}, `${ui("sources")} (${facts.sources.length})`);
  const list = facts.sources.length
    ? element("ol", {}, facts.sources.map(sourceItem))
    : element("p", {}, ui("no_source"));
  return element("section", { className: "pkk-sources" }, title, list);
}

function sourceItem({ stance, words, stated, title, url, origin, leads, id }) {
  const claimed = dotted(stated);
  return element(
    "li",
    id ? { id: `claim-${id}` } : {},
    stance ? [badge("stances", stance), " "] : "",
    say(words),
    claimed ? element("p", { className: "pkk-stated" }, claimed) : "",
    element("p", { className: "pkk-quiet" }, outsideAnchor(url, say(title)), element("br"), dotted([...origin, leads])),
    id ? element("p", { className: "pkk-quiet pkk-claim" }, ui("claim"), " ", element("code", {}, id)) : "",
  );
}
