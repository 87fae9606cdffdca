// Filters: which partnerships a reader asked for. They mean what mapdata/filters/filters.py says.

const keys = (table) => Object.keys(words[table]);
const values = (column) => [...new Set(partnerships.map((row) => row[column]))].filter(Boolean).sort();

// Lists of choices, by their name in the address: the values there are, those of a row, the words for them.
const LISTS = {
  sector: { known: keys("sectors"), of: sectorsOf, table: "sectors", title: "sectors" },
  status: { known: keys("statuses"), of: (row) => [row.status], table: "statuses", title: "statuses" },
  verification: { known: keys("verifications"), of: (row) => [row.verification], table: "verifications", title: "verifications" },
  level: { known: values("local_level"), of: (row) => [row.local_level], table: "levels", title: "levels" },
  type: { known: keys("agreement_types"), of: (row) => [row.agreement_type], table: "agreement_types", title: "agreement_types" },
  country: { known: values("partner_country"), of: (row) => [row.partner_country], name: country, title: "countries" },
  continent: { known: keys("continents"), of: (row) => [row.continent], table: "continents", title: "continents" },
  province: { known: values("local_province"), of: (row) => [row.local_province], name: String, title: "provinces" },
  island: { known: keys("islands"), of: (row) => [row.island], table: "islands", title: "islands" },
  place: {
    known: [...new Set([...values("local_place_id"), ...values("partner_place_id")])],
    of: (row) => [row.local_place_id, row.partner_place_id],
    name: placeName,
    title: "places",
  },
};
const choiceName = (list, key) => (LISTS[list].table ? word(LISTS[list].table, key) : LISTS[list].name(key));

function placeName(id) {
  for (const side of ["local", "partner"]) {
    const row = partnerships.find((each) => each[`${side}_place_id`] === id);
    if (row) return nameOf(row, side);
  }
  return id;
}

const noFilters = () => ({
  ...Object.fromEntries(Object.keys(LISTS).map((list) => [list, [...(meta.defaults[list] ?? [])]])),
  q: "",
  years: null,
  undated: true,
  reading: "signed",
  match: "any",
});

const isDefault = (list, chosen) => String(chosen) === String(meta.defaults[list] ?? []);

// Return the partnerships that the filters let through; `except` names a filter to leave open.
function shownBy(filters, except = "") {
  const hits = except === "q" ? null : found(filters.q);
  return partnerships.filter((row, i) => (!hits || hits[i]) && inYears(row, filters, except) && inLists(row, filters, except));
}

function inLists(row, filters, except) {
  return Object.entries(LISTS).every(([name, list]) => {
    const chosen = filters[name];
    if (!chosen.length || name === except) return true;
    const held = list.of(row).filter((key) => chosen.includes(key)).length;
    return held >= (name === "sector" && filters.match === "all" ? chosen.length : 1);
  });
}

// A plan is never in force: both readings take the year it was signed.
function inYears(row, { years, undated, reading }, except) {
  const year = row.year_signed;
  if (except === "years") return true;
  if (!years) return year !== null || undated;
  if (reading === "in_force" && !isPlanned(row)) {
    return (year === null ? undated : year <= years[1]) && (row.end_year === null || row.end_year >= years[0]);
  }
  return year === null ? undated : year >= years[0] && year <= years[1];
}

// Return how many partnerships each choice of a list would show.
function countsOf(filters, list) {
  const counts = {};
  for (const row of shownBy(filters, list)) for (const key of LISTS[list].of(row)) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
