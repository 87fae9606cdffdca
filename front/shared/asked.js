// What a reader wrote, as the name of a place: its level and its name. The rules are those of mapdata/filters/naming.py.

const ofLevel = (text, level) => text.split(" ").map((word) => [word, level]);
export const LEVEL_WORDS = new Map([
  ...ofLevel("kota kotamadya pemkot city municipality", "city"),
  ...ofLevel("kab kabupaten pemkab regency", "regency"),
  ...ofLevel("prov provinsi propinsi pemprov province", "province"),
]);
const BETWEEN = ["adm", "administrasi", "of"];
const IN_FULL = new Map([["kep", "kepulauan"]]);

// Return folded words as a level ("" where none is written) and a name.
export function askedName(words) {
  let [level, name] = ["", words];
  if (name.length > 1 && LEVEL_WORDS.has(name[0])) [level, name] = [LEVEL_WORDS.get(name[0]), name.slice(1)];
  else if (name.length > 1 && LEVEL_WORDS.has(name.at(-1))) [level, name] = [LEVEL_WORDS.get(name.at(-1)), name.slice(0, -1)];
  if (name.length > 1 && BETWEEN.includes(name[0])) name = name.slice(1);
  return { level, name: name.map((word) => IN_FULL.get(word) ?? word).join(" ") };
}
