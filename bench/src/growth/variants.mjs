import { sentenceSpans } from '@cydkit/text';
import { scatter } from './shapes/write-documents.mjs';

/** A filing in which every seventh word is another one. */
export function reworded(filing) {
  return withTexts(filing, (text) => {
    let count = 0;
    return text.replaceAll(/\S+/g, (word) => {
      count += 1;
      return count % 7 === 0 ? `un${word}` : word;
    });
  });
}

/** A filing in which the facts and the sentences of each have another order. */
export function shuffled(filing) {
  const changed = withTexts(filing, (text) => {
    const sentences = sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
    return mixed(sentences).join(' ');
  });
  return { ...changed, facts: mixed(changed.facts) };
}

function withTexts(filing, change) {
  const facts = filing.facts.map(({ html: _html, segments: _segments, ...fact }) =>
    fact.type === 'textBlock' && fact.value !== null
      ? { ...fact, value: change(fact.value) }
      : fact,
  );
  return { ...filing, facts };
}

function mixed(list) {
  return list
    .map((one, i) => ({ one, key: scatter(i) }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}
