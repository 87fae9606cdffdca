// Names without case, accents and punctuation, for comparing them. The rules are those of mapdata/words/folding.py.

const fold = (text) =>
  text
    .replace(/[đĐ]/g, "d")
    .replace(/[øØ]/g, "o")
    .replace(/ı/g, "i")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
// Return text as folded words with single blanks between.
export const plain = (text) =>
  fold(text)
    .replace(/['’‘ʼ`´]/g, "")
    .replace(/[^\p{L}\p{N}_]+/gu, " ")
    .trim();

// Return a name without blanks.
export const squeezed = (name) => name.replaceAll(" ", "");
