import { block, names, page, prose, repeat, scatter, sentence, word } from './write-documents.mjs';

const { role, processes } = names;
function text(make) {
  return (n) => page(block(role, make(n)) + block(processes, prose(3)));
}
function two(make) {
  return (n) => page(block(role, make(n, 0)) + block(processes, make(n, 1)));
}

/** The n-th Fibonacci string is all repetitions that overlap. */
function fibonacci(length) {
  let [a, b] = ['a ', 'b a '];
  while (b.length < length) [a, b] = [b, b + a];
  return b.slice(0, length);
}

/**
 * Texts in one or two facts.
 *
 * @type {Record<string, (count: number) => string>}
 */
export const textShapes = {
  sentences: text((n) => prose(n)),
  'one sentence, again and again': text((n) => 'We assess the risks of our systems. '.repeat(n)),
  'one sentence in two facts': two((n, i) => `We assess risks. `.repeat(n) + i),
  'two sentences in turn': text((n) => 'We assess risks. The board oversees them. '.repeat(n)),
  'sentences of few kinds': two((n, k) =>
    repeat(n, (i) => `${sentence(scatter(i + k * n) % 12)} `),
  ),
  'paragraphs of one letter': text((n) => '<p>a</p>'.repeat(n)),
  paragraphs: text((n) => repeat(n, (i) => `<p>${sentence(i)}</p>`)),
  'one word, again and again': text((n) => 'risk '.repeat(n)),
  'one word in two facts': two((n) => 'risk '.repeat(n)),
  'two words at random': two((n, k) => repeat(n, (i) => (scatter(i + k * n) & 1 ? 'a ' : 'b '))),
  'letters at random': two((n, k) => repeat(n, (i) => `${word(scatter(i + k * n) % 26)} `)),
  'words at random': two((n, k) => repeat(n, (i) => `${word(scatter(i + k * n) % 5000)} `)),
  'words that occur once': text((n) => repeat(n, (i) => `${word(i + 700)} `)),
  'a Fibonacci string': two((n) => fibonacci(4 * n)),
  'a period that grows': text((n) => repeat(Math.ceil(Math.sqrt(n)), (i) => `${'a '.repeat(i)}b `)),
  'one long word': text((n) => 'x'.repeat(n)),
  'long words': text((n) => repeat(n, (i) => `${word(i).padEnd(60, 'x')} `)),
  'words joined by hyphens': text((n) => 'risk-based-'.repeat(n)),
  'one long number': text((n) => '7'.repeat(n)),
  numbers: text((n) => repeat(n, (i) => `${i},${i % 1000}.${i % 10} `)),
  stops: text((n) => '. '.repeat(n)),
  'stops without blanks': text((n) => '.'.repeat(n)),
  abbreviations: text((n) => 'U.S. Inc. No. 5 e.g. Mr. '.repeat(n)),
  'quotation marks': text((n) => '“We ” '.repeat(n)),
  'brackets that open': text((n) => '( '.repeat(n)),
  brackets: text((n) => '(i) (a) ['.repeat(n)),
  bullets: text((n) => '• '.repeat(n)),
  'bullets with words': text((n) => repeat(n, (i) => `• ${word(i)} `)),
  dashes: text((n) => '— '.repeat(n)),
  semicolons: text((n) => repeat(n, (i) => `${word(i)}; `)),
  'no-break spaces': text((n) => 'a\u00a0'.repeat(n)),
  blanks: text((n) => `a${' '.repeat(n)}b`),
  'line feeds': text((n) => `a${'\n'.repeat(n)}b`),
  'soft hyphens and zero-width signs': text((n) => 'a\u00ad\u200b\u2060'.repeat(n)),
  'combining marks': text((n) => `a${'\u0301'.repeat(n)}`),
  emoji: text((n) => '🦔👩‍👩‍👧'.repeat(n)),
  'half surrogates': text((n) => '&#xD800;a'.repeat(n)),
  Chinese: text((n) => '我们评估风险。'.repeat(n)),
  Arabic: text((n) => 'نقيم المخاطر. '.repeat(n)),
  'upper case': text((n) => 'WE ASSESS RISKS '.repeat(n)),
  headings: text((n) => repeat(n, (i) => `<h2>Risk ${i}</h2>`)),
  Markdown: text((n) => '**_`[a](b)|# > - 1. '.repeat(n)),
  'page furniture': text((n) =>
    repeat(n, (i) => `<p>${sentence(i)}</p><p>${i}</p><p>Table of Contents</p>`),
  ),
  'control characters': text((n) => 'a&#27;[31m&#x202E;'.repeat(n)),
  'workflow commands': text((n) => '<p>::error::a</p>'.repeat(n)),
  formulas: text((n) => '<p>=1+1;@a,"b"</p>'.repeat(n)),
};

const claims = {
  'not, again and again': 'We do not not not have ',
  negations: 'We have not engaged consultants, and no third parties. ',
  'claims of one flag': 'We engage assessors, consultants and auditors. ',
  'claims without a stop': 'we engage assessors and consultants and ',
  'claims of material effect':
    'Risks from cybersecurity threats have not materially affected and are not reasonably likely to materially affect us ',
  'boards and committees': 'The Audit Committee of the Board oversees cybersecurity risk and ',
  'CISOs with years': 'Our CISO has over 20 years of experience and ',
  'years and dates': 'On January 5, 2025 and in fiscal 2024 we ',
  incidents: 'In 2024 we experienced a cybersecurity incident that was material. ',
  conditions: 'If and when, although, unless, except as we may ',
  'lists by commas': 'employees, vendors, systems, data, ',
  references:
    'See Item 1A, “Risk Factors,” and Part I, Item 1C of this Annual Report on Form 10-K. ',
  placeholders: '[●] [TBD] XX [insert name] ',
};

for (const [name, words] of Object.entries(claims)) {
  textShapes[name] = text((n) => words.repeat(n));
}
