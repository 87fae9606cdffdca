// The table twin: the rows stand in the page already; here they are named in the reader's language, hidden, sorted, opened.

const CELLS = [
  (row) => nameOf(row, "local"),
  (row) => nameOf(row, "partner"),
  (row) => country(row.partner_country),
  (row) => row.year_signed,
  (row) => row.agreement_type && word("agreement_types", row.agreement_type),
  (row) => sectorsOf(row).map((sector) => word("sectors", sector)).join(", "),
  (row) => word("statuses", row.status),
  (row) => word("verifications", row.verification),
];
const table = { lines: new Map(), heads: [], sort: null, body: null };

function takeTable(act) {
  const frame = byId("rows");
  table.body = frame.querySelector("tbody");
  for (const line of table.body.rows) {
    const id = line.dataset.id;
    const open = button("", () => act.choose(id, open), { className: "text" });
    line.cells[0].replaceChildren(open);
    line.addEventListener("click", (event) => event.target.closest("button") || act.choose(id, open));
    table.lines.set(id, { line, open });
  }
  table.heads = [...frame.querySelectorAll("thead th")].map((head, i) => {
    const made = button("", () => sortBy(i));
    made.dataset.word = head.dataset.word;
    delete head.dataset.word;
    head.replaceChildren(made);
    return head;
  });
  frame.addEventListener("keydown", walk);
}

// Write every row in the reader's language.
function nameRows() {
  for (const row of partnerships) {
    const { line, open } = table.lines.get(row.id);
    CELLS.forEach((cell, i) => {
      (i ? line.cells[i] : open).textContent = cell(row) || "–";
    });
    open.setAttribute("aria-label", `${titleOf(row)}: ${ui("open")}`);
  }
  for (const head of table.heads) head.firstChild.title = ui("sort");
  order();
}

function showRows(shown, link) {
  const ids = new Set(shown.map((row) => row.id));
  for (const [id, { line }] of table.lines) {
    line.hidden = !ids.has(id);
    if (id === link) line.setAttribute("aria-current", "true");
    else line.removeAttribute("aria-current");
  }
}

// A column head sorts upwards, then downwards, then not at all.
function sortBy(column) {
  const { sort } = table;
  table.sort = sort?.column !== column ? { column, down: false } : sort.down ? null : { column, down: true };
  order();
}

function order() {
  const { sort } = table;
  table.heads.forEach((head, i) => {
    if (sort?.column === i) head.setAttribute("aria-sort", sort.down ? "descending" : "ascending");
    else head.removeAttribute("aria-sort");
  });
  const rows = [...partnerships];
  if (sort) {
    const names = new Intl.Collator(LOCALES[language], { numeric: true });
    const cell = CELLS[sort.column];
    rows.sort((a, b) => {
      const [one, other] = [cell(a), cell(b)];
      if (!one || !other) return !one - !other; // blanks last
      return names.compare(one, other) * (sort.down ? -1 : 1);
    });
  }
  table.body.append(...rows.map((row) => table.lines.get(row.id).line));
}

// Arrow keys walk through the rows that are shown; Enter and the space bar are the button's own.
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const open = [...event.currentTarget.querySelectorAll("tbody tr:not([hidden]) button")];
  const next = open[open.indexOf(document.activeElement) + step];
  if (!next || !open.includes(document.activeElement)) return;
  event.preventDefault();
  next.focus();
}
