import { sentenceSpans } from '@cydkit/text';

const wordPattern = /[\p{L}\p{M}\p{N}_]+/gu;

/**
 * Counts how often passages divide a sentence of a filing, with and without a block that begins or ends
 * there: by the definition, slowly, without ranges.
 *
 * A place is explained if a block begins or ends there in the text of another, or if the same sentence
 * is cut there in any of its places, or a block around or inside is cut there.
 *
 * @param {{ id: string, text: string }[]} blocks The blocks of one filing.
 * @param {{ passages: { occurrences: { block: string, start: number }[] }[] }} result
 * @returns {{ explained: number, unexplained: number }}
 */
export function seamsOf(blocks, { passages }) {
  const texts = blocks.map(({ id, text }) => read(id, text));
  const byId = new Map(texts.map((text) => [text.id, text]));
  const inside = passages.flatMap(({ occurrences }) =>
    occurrences.flatMap(({ block, start }) => {
      const text = byId.get(block);
      const word = text.words.findIndex(({ index }) => index >= start);
      return word === -1 || text.starts.has(word) ? [] : [{ text, word }];
    }),
  );
  if (inside.length === 0) return { explained: 0, unexplained: 0 };
  const cuts = explainedCuts(texts);
  const explained = inside.filter(({ text, word }) => cuts.get(text).has(word)).length;
  return { explained, unexplained: inside.length - explained };
}

function read(id, text) {
  const words = [...text.matchAll(wordPattern)];
  const sentences = [];
  let word = 0;
  for (const { end } of sentenceSpans(text)) {
    const from = word;
    while (word < words.length && words[word].index < end) word += 1;
    if (word > from) sentences.push({ from, to: word });
  }
  return { id, text, words, sentences, starts: new Set(sentences.map(({ from }) => from)) };
}

/** Returns for each text the words before which it may be cut. */
function explainedCuts(texts) {
  const cuts = new Map(texts.map((text) => [text, new Set(text.starts)]));
  /** The same words in two texts: the cuts of one are cuts of the other. */
  const links = [];
  const known = new Map();
  for (const text of texts) {
    for (const { from, to } of text.sentences) {
      const key = slice(text, from, to);
      const first = known.get(key);
      if (first === undefined) known.set(key, { text, from });
      else links.push({ one: first, other: { text, from }, words: to - from });
    }
    for (const outer of texts) {
      if (outer === text || text.words.length === 0) continue;
      for (const from of placesOf(text, outer)) {
        cuts
          .get(outer)
          .add(from)
          .add(from + text.words.length);
        links.push({
          one: { text, from: 0 },
          other: { text: outer, from },
          words: text.words.length,
        });
      }
    }
  }
  for (let grown = true; grown; ) {
    grown = false;
    for (const { one, other, words } of links) {
      const [a, b] = [cuts.get(one.text), cuts.get(other.text)];
      for (let word = 0; word < words; word += 1) {
        if (a.has(one.from + word) === b.has(other.from + word)) continue;
        a.add(one.from + word);
        b.add(other.from + word);
        grown = true;
      }
    }
  }
  return cuts;
}

function slice({ text, words }, from, to) {
  const last = words[to - 1];
  return text.slice(words[from].index, last.index + last[0].length).replace(/\s+/g, ' ');
}

/** Returns the words of `outer` at which the words of `inner` begin. */
function placesOf(inner, outer) {
  const text = slice(inner, 0, inner.words.length);
  const places = [];
  for (let word = 0; word + inner.words.length <= outer.words.length; word += 1) {
    if (outer.words[word][0] !== inner.words[0][0]) continue;
    if (slice(outer, word, word + inner.words.length) === text) places.push(word);
  }
  return places;
}
