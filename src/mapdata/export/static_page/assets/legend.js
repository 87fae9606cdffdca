// The legend: every colour and line style in words, and the choice of what the colours mean.

const CLASS_WORDS = { sector: "groups", status: "statuses", verification: "verifications", level: "levels", region: "continents" };

function drawLegend(box, { color }, act) {
  const focused = box.contains(document.activeElement);
  const choice = menu("color", ui("colour_shows"), readingKeys.map((key) => [key, word("colourings", key)]), act.colour);
  choice.select.value = color;
  choice.field.classList.add("screen");
  const classes = Object.entries(colours[color]).map(([key, tone]) => item(word(CLASS_WORDS[color], key), tone));
  box.setAttribute("aria-label", ui("legend"));
  box.replaceChildren(
    choice.field,
    element("p", { className: "print" }, `${ui("colour_shows")}: ${word("colourings", color)}`),
    element("ul", {}, classes, item(ui("dashed"), "grey planned"), item(ui("faint"), "grey resting")),
    element("p", { className: "quiet" }, `${word("colour_notes", color)} ${ui("seats")} ${ui("projection")}`),
  );
  if (focused) choice.select.focus();
}

function item(text, kind) {
  const line = drawing("svg", { width: 28, height: 8, "aria-hidden": "true", class: "arcs" });
  line.append(drawing("path", { d: "M1 4H27", class: kind }));
  return element("li", {}, line, element("span", {}, text));
}
