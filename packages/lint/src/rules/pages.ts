import { findRule, isReaderCode } from './find';

/** Where the pages are published. */
export const rulePages = 'https://github.com/cydkit/cydkit/blob/main/docs/rules';

/** Where the page of a rule, or of a reader's code, is published; `null` where it is neither. */
export function pageUrl(name: string): string | null {
  const rule = findRule(name);
  if (rule !== undefined) return `${rulePages}/${rule.id}.md`;
  return isReaderCode(name) ? `${rulePages}/readers.md#${name}` : null;
}
