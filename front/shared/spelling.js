// Misspelt names: which of the known ones a word most likely means. The rules are those of mapdata/filters/spelling.py.

// Return the names that a misspelt word means: the longest one that it begins with, else the nearest.
export function namesLike(asked, vocabulary) {
  const least = Math.max(5, asked.length - 3);
  const beginnings = vocabulary.filter((known) => known.length >= least && asked.startsWith(known));
  if (beginnings.length) return new Set([beginnings.reduce((a, b) => (b.length > a.length ? b : a))]);
  return nearest(asked, vocabulary);
}

// Return the names at the least distance from a word: see mapdata/filters/search.py, has_words, for how far that may be.
export function nearest(asked, vocabulary) {
  if (asked.length < 4 || /\p{Nd}/u.test(asked)) return new Set();
  const most = asked.length >= 8 ? 2 : 1;
  const near = vocabulary
    .filter((known) => known.length >= 4 && Math.abs(known.length - asked.length) <= most)
    .map((known) => [known, edits(asked, known)])
    .filter(([known, n]) => n <= most && (known[0] === asked[0] || (n === 1 && asked.length >= 6)));
  const least = Math.min(...near.map(([, n]) => n));
  return new Set(near.filter(([, n]) => n === least).map(([known]) => known));
}

// Letters left out, put in, changed, or swapped with their neighbour (optimal string alignment).
function edits(a, b) {
  const table = [...Array(a.length + 1)].map((_, i) => [i, ...Array(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j++) table[0][j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      table[i][j] = Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + other);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
    }
  }
  return table[a.length][b.length];
}
