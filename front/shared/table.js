// The table twin of the map: a real table, so that any reader, keyboard or screen reader gets along with it.

import { button, element } from "./elements.js";
import { say } from "./say.js";
import { hasShape, shapeOf } from "./shapes.js";
import { LOCALES, language, ui } from "./words.js";

const tables = new WeakMap(); // box -> {sheet, rows in words, sort: {column, down}, seen: id brought into view, ...}

// box: element to fill; sheet: {columns: [id of a word of the interface], rows: [[id, saying, ...], ...]}, null for a blank cell,
// and where sectors may be drawn as dots {tones: {sector: name of a tone}};
// isShown: (id, place in sheet.rows) -> boolean; chosen: id of the row that is open, if any; open: what to do with a row's id.
export function drawTable(box, sheet, { isShown = () => true, chosen = null, open }) {
  const table = tables.get(box) ?? { sort: null };
  tables.set(box, table);
  const again = () => drawTable(box, sheet, { isShown, chosen, open });
  Object.assign(table, { chosen, open, columns: sheet.columns, tones: sheet.tones, again });
  if (table.sheet !== sheet || table.language !== language()) {
    Object.assign(table, { sheet, language: language(), rows: sheet.rows.map(rowInWords) });
  }
  const rows = table.rows.filter(({ id }, i) => isShown(id, i));
  if (table.sort) rows.sort(rowOrder(table.sort));
  drawRows(tableFrame(box), rows, table);
}

// A row with its cells said; a blank one stays null.
const rowInWords = ([id, ...sayings]) => ({ id, sayings, cells: sayings.map(inWords) });

const inWords = (saying) => (saying === null || saying === "" ? null : say(saying));

function tableFrame(box) {
  const found = box.querySelector(":scope > .pkk-table");
  if (found) return found;
  const made = element("div", { className: "pkk-table", tabIndex: 0, role: "region" });
  made.addEventListener("keydown", walkRows);
  box.replaceChildren(made);
  return made;
}

function drawRows(frame, rows, table) {
  const active = document.activeElement;
  const focused = frame.contains(active) && active.dataset.of;
  frame.setAttribute("aria-label", ui("caption"));
  frame.replaceChildren(
    element(
      "table",
      {},
      element("caption", {}, ui("caption")),
      element("thead", {}, element("tr", {}, table.columns.map((id, i) => columnHead(id, i, table)))),
      element("tbody", {}, rows.map((row) => tableRow(row, table))),
    ),
  );
  if (!rows.length) frame.append(element("p", { className: "pkk-none" }, ui("no_rows")));
  if (focused) frame.querySelector(`[data-of="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  if (table.seen !== table.chosen) keepRowInView(frame);
  table.seen = table.chosen;
}

// A column head sorts upwards, then downwards, then not at all.
function columnHead(id, column, table) {
  const sorted = table.sort?.column === column;
  const sort = button(
    ui(id),
    () => {
      table.sort = sorted && table.sort.down ? null : { column, down: sorted };
      table.again();
    },
    { title: ui("sort") },
  );
  sort.dataset.of = `column ${column}`;
  const cell = element("th", { scope: "col" }, sort);
  if (sorted) cell.setAttribute("aria-sort", table.sort.down ? "descending" : "ascending");
  return cell;
}

function tableRow({ id, sayings, cells: [first, ...cells] }, table) {
  const opener = element("button", { type: "button", "aria-label": `${first} – ${cells[0]}: ${ui("open")}` }, first ?? "–");
  Object.assign(opener.dataset, { id, of: `row ${id}` }); // the row hears its click
  const made = element(
    "tr",
    {},
    element("th", { scope: "row" }, opener),
    cells.map((cell, i) => tableCell(cell, sayings[i + 1], table.columns[i + 1], table.tones)),
  );
  if (id === table.chosen) made.setAttribute("aria-current", "true");
  made.addEventListener("click", () => table.open(id));
  return made;
}

function tableCell(text, saying, column, tones) {
  const dotted = tones && column === "sectors";
  const made = element("td", { "data-column": column }, dotted ? withDots(text, saying, tones) : (text ?? "–"));
  if (saying?.country) made.dataset.country = saying.country;
  return made;
}

// The words, and before them a dot for each of their tones, for a card that has no room for words.
function withDots(text, { words: [, keys] }, tones) {
  const shapes = [...new Set(keys.map((key) => tones[key]))].filter(hasShape).map((tone) => {
    const shape = shapeOf(tone);
    shape.style.color = `var(--${tone})`;
    return shape;
  });
  return [element("span", { className: "pkk-sector-dots", title: text }, shapes), element("span", {}, text)];
}

function rowOrder({ column, down }) {
  const names = new Intl.Collator(LOCALES[language()], { numeric: true });
  return (one, other) => {
    const [a, b] = [one.cells[column], other.cells[column]];
    if (a === null || b === null) return (a === null) - (b === null); // blanks last
    return names.compare(inOrder(a), inOrder(b)) * (down ? -1 : 1);
  };
}

const inOrder = (text) => text.replace(/^≤ /u, ""); // "≤ 2006" stands with 2006

// Arrow keys walk through the rows; Enter and the space bar are the button's own.
function walkRows(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const openers = [...event.currentTarget.querySelectorAll("tbody button")];
  const next = openers[openers.indexOf(document.activeElement) + step]; // from the frame or a column head to the first
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function keepRowInView(frame) {
  const row = frame.querySelector("[aria-current]");
  if (!row) return;
  const top = row.offsetTop - frame.querySelector("thead").offsetHeight;
  const below = row.offsetTop + row.offsetHeight > frame.scrollTop + frame.clientHeight;
  if (top < frame.scrollTop || below) frame.scrollTop = top;
}
