import { squeeze } from '@cydkit/text';

/** Headings are at most this long. */
const longest = 100;

const item = /^item\s*(?:1c|16k|106)[.:\s–—-]*/iu;

/** Headings without their item number and closing punctuation, in lower case. */
const headings: ReadonlySet<string> = new Set([
  'cybersecurity',
  'cyber security',
  'cybersecurity risk',
  'cybersecurity risk management',
  'cybersecurity risk management and strategy',
  'cybersecurity risk management, strategy and governance',
  'cybersecurity risk management, strategy, and governance',
  'cybersecurity governance',
  'cybersecurity program',
  'cybersecurity oversight',
  'risk management',
  'risk management and strategy',
  'risk management, strategy and governance',
  'governance',
  'governance related to cybersecurity risks',
  'oversight',
  'board oversight',
  'board of directors oversight',
  "board of directors' oversight",
  'role of management',
  'role of the board',
  "management's role",
]);

/** Reports whether a text is only the heading of the disclosure or of a part of it. */
export function isHeading(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > longest) return false;
  const rest = trimmed.replace(item, '').replace(/[.:\s]{1,9}$/u, '');
  if (rest === '') return item.test(trimmed);
  return headings.has(squeeze(rest.toLowerCase()).replaceAll('’', "'"));
}
