// The results table: a real table, so that any reader, keyboard or screen reader gets along with it.
// data: {url: address of the rows, shown: their mask as bits in Base64, chosen: id, if any}. Sends the id of an opened row.

const tables = new WeakMap(); // element -> {rows, sort: {column, down}}
const fetched = new Map(); // address -> promise of the rows

const load = (url) => {
  if (!fetched.has(url)) {
    const answer = fetch(new URL(url, document.baseURI)).then((found) => {
      if (!found.ok) throw new Error(`the rows of the table could not be fetched (${found.status})`);
      return found.json();
    });
    answer.catch(() => fetched.delete(url)); // the next run may try again
    fetched.set(url, answer);
  }
  return fetched.get(url);
};

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

export default async function results({ data, parentElement, setTriggerValue }) {
  const table = tables.get(parentElement) ?? { sort: null };
  tables.set(parentElement, table);
  table.wanted = data;
  const sheet = await load(data.url);
  if (table.wanted !== data) return; // a newer run has come meanwhile
  table.open = (id) => setTriggerValue("opened", id);
  table.sheet = sheet;
  draw(parentElement, table);
}

function draw(parent, table) {
  const { sheet, wanted } = table;
  const focused = parent.contains(document.activeElement) && document.activeElement.dataset.id;
  const box = parent.querySelector(".pkk-table") ?? frame(parent, sheet);
  box.setAttribute("aria-label", sheet.words.caption);
  const bytes = atob(wanted.shown);
  const rows = sheet.rows.filter((_, i) => (bytes.charCodeAt(i >>> 3) >>> (i & 7)) & 1);
  if (table.sort) rows.sort(order(table.sort, sheet.lang));
  box.replaceChildren(
    element("table", {}, caption(sheet), head(parent, table), element("tbody", {}, ...rows.map((row) => line(row, table)))),
  );
  if (!rows.length) box.append(element("p", { textContent: sheet.words.none, className: "pkk-none" }));
  if (focused) box.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  if (table.seen !== wanted.chosen) keepInView(box);
  table.seen = wanted.chosen;
}

function frame(parent) {
  const box = element("div", { className: "pkk-table", tabIndex: 0 });
  box.setAttribute("role", "region");
  box.addEventListener("keydown", walk);
  parent.replaceChildren(box);
  return box;
}

function caption(sheet) {
  return element("caption", { textContent: sheet.words.caption });
}

function head(parent, table) {
  const { sheet } = table;
  const heads = sheet.columns.map((label, i) => {
    const sorted = table.sort?.column === i + 1;
    const button = element("button", { type: "button", textContent: label, title: sheet.words.sort });
    button.addEventListener("click", () => {
      table.sort = sorted && table.sort.down ? null : { column: i + 1, down: sorted };
      draw(parent, table);
      parent.querySelectorAll("th button")[i].focus();
    });
    const cell = element("th", { scope: "col" }, button);
    if (sorted) cell.setAttribute("aria-sort", table.sort.down ? "descending" : "ascending");
    return cell;
  });
  return element("thead", {}, element("tr", {}, ...heads));
}

function line(row, table) {
  const [id, place, ...cells] = row;
  const button = element("button", { type: "button", textContent: place });
  button.dataset.id = id;
  button.setAttribute("aria-label", `${place} – ${row[2]}: ${table.sheet.words.open}`);
  const made = element(
    "tr",
    {},
    element("th", { scope: "row" }, button),
    ...cells.map((cell) => element("td", { textContent: cell ?? "–" })),
  );
  if (id === table.wanted.chosen) made.setAttribute("aria-current", "true");
  made.addEventListener("click", () => table.open(id));
  return made;
}

function order({ column, down }, lang) {
  const words = new Intl.Collator(lang, { numeric: true });
  return (a, b) => {
    if (a[column] === null || b[column] === null) return (a[column] === null) - (b[column] === null); // blanks last
    return words.compare(a[column], b[column]) * (down ? -1 : 1);
  };
}

// Arrow keys walk through the rows; Enter and the space bar are the button's own.
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const buttons = [...event.currentTarget.querySelectorAll("tbody button")];
  const next = buttons[buttons.indexOf(document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function keepInView(box) {
  const row = box.querySelector("[aria-current]");
  if (!row) return;
  const top = row.offsetTop - box.querySelector("thead").offsetHeight;
  if (top < box.scrollTop || row.offsetTop + row.offsetHeight > box.scrollTop + box.clientHeight) box.scrollTop = top;
}
