// Elements made of text: nothing here reads HTML.

export const own = (object, key) => (object && Object.hasOwn(object, key) ? object[key] : undefined);

export const byId = (id) => document.getElementById(id);

// element("p", {className: "pkk-quiet", role: "status"}, "text", [child, ...]): properties where there are such, else attributes.
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== ""));
  return made;
}

// The same for SVG, where everything is an attribute.
export function drawing(name, attributes = {}, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function button(text, act, properties = {}) {
  const made = element("button", { type: "button", ...properties }, text);
  made.addEventListener("click", act);
  return made;
}

// Only web addresses become links; they open apart and tell the other site nothing.
export function outsideAnchor(url, text) {
  if (!host(url)) return element("span", {}, text);
  return element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text);
}

// The host of a web address, for showing where a link goes; "" for anything else.
export function host(url) {
  if (!/^https?:\/\//i.test(url ?? "")) return "";
  try {
    return new URL(url).hostname.replace(/^www\./, "");
  } catch {
    return ""; // no address after all
  }
}
