// Which years a partnership belongs to, as mapdata.filters.masks.in_years says it.

// row: {begun, over: years or null, planned}; asked: {years: [first, last] or null, undated: whether unknown years are let in,
// running: whether years in force are meant and not the year it began}.
export function inYears({ begun, over, planned }, { years, undated, running }) {
  if (!years) return begun !== null || undated;
  const [first, last] = years;
  // A plan is never in force: both readings take the year it was signed.
  if (running && !planned) return (begun === null ? undated : begun <= last) && (over === null || over >= first);
  return begun === null ? undated : begun >= first && begun <= last;
}

// "1990–2010", or "1990" where it is one year.
export const yearsText = ([first, last]) => (first === last ? String(first) : `${first}–${last}`);
