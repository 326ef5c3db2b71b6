/** The lexical value of a fact: what its Inline XBRL transformation makes of the words inside it. */
import { monthNumber } from './dates.mjs';
import { textOf } from './tree.mjs';

const codes = {
  Delaware: 'DE',
  Maine: 'ME',
  Nevada: 'NV',
  'The Nasdaq Stock Market LLC': 'NASDAQ',
};

const transforms = {
  'ixt:fixed-true': () => 'true',
  'ixt:fixed-false': () => 'false',
  'ixt-sec:boolballotbox': (text) => String(text !== '☐'),
  'ixt-sec:stateprovnameen': (text) => codes[text],
  'ixt-sec:exchnameen': (text) => codes[text],
  'ixt:date-monthname-day-year-en': (text) => {
    const [month, day, year] = text.split(/[\s,]+/);
    return `${year}-${monthNumber(month)}-${day.padStart(2, '0')}`;
  },
  'ixt:date-monthname-day-en': (text) => {
    const [month, day] = text.split(/\s+/);
    return `--${monthNumber(month)}-${day.padStart(2, '0')}`;
  },
};

/** `true`, `2025-12-31`, `-381000`: of flags, numbers and texts, not of text blocks. */
export function lexicalValue({ value, unit, format, scale = '0', sign = '', pieces }) {
  if (value !== undefined) return String(value);
  const text = textOf(pieces);
  if (unit !== undefined) return `${sign}${scaled(text, Number(scale))}`;
  return format === undefined ? text : transforms[format](text);
}

/** `418.6`, 6 -> `418600000`; moves the decimal point, without arithmetic. */
function scaled(text, scale) {
  const [whole, fraction = ''] = text.replaceAll(',', '').split('.');
  const digits = fraction.padEnd(scale, '0');
  const rest = digits.slice(scale);
  return `${whole}${digits.slice(0, scale)}${rest && `.${rest}`}`;
}
