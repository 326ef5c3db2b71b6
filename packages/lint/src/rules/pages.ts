import { findRule, isReaderCode } from './find';

const folder = 'https://github.com/cydkit/cydkit/blob/main/docs/rules';

/** Where the page of a rule, or of a reader's code, is published; `null` where it is neither. */
export function pageUrl(name: string): string | null {
  const rule = findRule(name);
  if (rule !== undefined) return `${folder}/${rule.id}.md`;
  return isReaderCode(name) ? `${folder}/readers.md#${name}` : null;
}
