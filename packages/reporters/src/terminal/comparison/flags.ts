import { counted } from '../../numbers';
import type { FlagChanges } from '../../view/comparison/flags';
import { STATE_WORDS } from '../../view/flag-tables';
import { hang, longest } from '../layout';
import { type Page, section } from '../page';

/**
 * Each flag with both answers:
 *
 *     true → false  (b)(1)(ii)  Third Party Engaged
 */
export function flagChangeLines({ changed, kept }: FlagChanges, page: Page): string[] {
  if (changed.length + kept === 0) return [];
  const { style, width } = page;
  const answers = changed.map(
    ({ old, new: current }) => `${STATE_WORDS[old]} → ${STATE_WORDS[current]}`,
  );
  const column = longest(answers) + 2;
  const second = longest(changed.map(({ paragraph }) => paragraph ?? '')) + 2;
  return [
    section('Flags', page),
    ...changed.flatMap(({ label, paragraph, change }, index) =>
      hang(label, {
        prefix: `  ${(answers[index] ?? '').padEnd(column)}${(paragraph ?? '').padEnd(second)}`,
        paintPrefix: change === 'flipped' ? style.red : style.yellow,
        width,
      }),
    ),
    ...(kept === 0 ? [] : [style.dim(`  ${counted(kept, 'flag')} unchanged`)]),
  ];
}
