/**
 * @typedef {object} ScoredRule
 * @property {keyof typeof import('./questions.mjs').answers} question
 * @property {boolean} [value] The flag's value.
 * @property {(answer: string) => boolean | null} right True if a finding is right about a unit with this
 *   answer; `null` if the answer does not say.
 */

/** Accepts some answers. */
function is(...wanted) {
  return (answer) => wanted.includes(answer);
}

/** Judges the two limbs of materiality; an answer about both at once only where one has that meaning. */
function limbs(judge, whole) {
  return (answer) => {
    const [past, likely] = answer.split('/');
    if (likely !== undefined) return judge(past, likely);
    return whole === undefined ? null : answer === whole;
  };
}

const silent = is('silent', 'could');
const affirmed = is('holds', 'both');

/**
 * The rules that say something about the text and claimed to be an error or a warning when the sample
 * was drawn, each with what a finding says.
 *
 * @type {Record<string, ScoredRule>}
 */
export const scoredRules = {
  X01: {
    question: 'material',
    value: true,
    right: limbs((past, likely) => past === 'fails' && likely === 'fails', 'denies'),
  },
  X02: {
    question: 'material',
    value: true,
    right: limbs((past, likely) => past === 'fails' && silent(likely)),
  },
  X03: {
    question: 'material',
    value: true,
    right: limbs((past, likely) => past === 'incidents' && (silent(likely) || likely === 'fails')),
  },
  X04: {
    question: 'material',
    value: false,
    right: limbs((past, likely) => affirmed(past) || affirmed(likely), 'affirms'),
  },
  X05: { question: 'engaged', value: true, right: is('denies') },
  X06: { question: 'engaged', value: false, right: is('affirms') },
  X07: { question: 'oversight', value: true, right: is('denies') },
  X08: { question: 'integrated', value: false, right: is('affirms') },
  X09: { question: 'integrated', value: true, right: is('denies') },
  X10: { question: 'oversight', value: false, right: is('affirms') },
  X11: { question: 'positions', value: false, right: is('affirms') },
  X12: { question: 'reports', value: false, right: is('affirms') },
  T01: { question: 'short', right: is('none') },
  T02: { question: 'short', right: is('boolean') },
  T07: { question: 'furniture', right: is('yes') },
  T10: { question: 'expertise', right: is('no') },
  T11: { question: 'committee', right: is('no') },
  T12: { question: 'board', right: is('no') },
  T13: { question: 'short', right: is('heading') },
  T14: { question: 'short', right: is('not-applicable') },
};
