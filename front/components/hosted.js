// What every component of the app needs: the files that its data name, fetched once, and the words in the reader's language.

import { useWords } from "../shared/words.js";

globalThis.pkkAnswers ??= new Map(); // address -> promise of its JSON; one for all components, which are modules apart
const answers = globalThis.pkkAnswers;

export function fetched(url) {
  if (!answers.has(url)) {
    const answer = fetch(new URL(url, document.baseURI)).then((found) => {
      if (!found.ok) throw new Error(`${url} could not be fetched (${found.status})`);
      return found.json();
    });
    answer.catch(() => answers.delete(url)); // the next run may try again
    answers.set(url, answer);
  }
  return answers.get(url);
}

// words: address of {words, countries}, see mapui.reader.files.words; lang: the reader's language.
export async function speak({ words, lang }) {
  const said = await fetched(words);
  useWords(said.words, said.countries, lang);
}

const latest = new WeakMap(); // element -> the data of the newest run

// Draw when what is needed has come, unless a newer run has come meanwhile.
export async function drawNewest(element, data, needed, draw) {
  latest.set(element, data);
  const found = await needed;
  if (latest.get(element) === data) draw(found);
}
