import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';

/** Number of characters in all alternatives together. */
const mostExpanded = 10_000;

/**
 * Writes out the alternatives of a glob: `{a,b{c,d}}.htm` is `a.htm`, `bc.htm` and `bd.htm`. Braces
 * without a comma or a partner mean themselves.
 *
 * @throws UsageError if there are too many
 */
export function expandBraces(glob: string): string[] {
  const done: string[] = [];
  const pending = [glob];
  let characters = 0;
  for (let text = pending.pop(); text !== undefined; text = pending.pop()) {
    characters += text.length;
    if (characters > mostExpanded)
      throw new UsageError(messages.globExpanded({ glob, most: mostExpanded }));
    const group = firstGroup(text);
    if (group === null) done.push(text);
    else {
      const { start, end, alternatives } = group;
      const [before, after] = [text.slice(0, start), text.slice(end)];
      // The last of `pending` is taken next.
      for (const one of alternatives.reverse()) pending.push(before + one + after);
    }
  }
  return done;
}

interface Group {
  start: number;
  end: number;
  alternatives: string[];
}

/** Finds the first braces that hold a comma of their own. */
function firstGroup(text: string): Group | null {
  const open: { start: number; cuts: number[] }[] = [];
  let found: Group | null = null;
  for (const { 0: sign, index } of text.matchAll(/\\.|[{},]/gsu)) {
    if (sign === '{') open.push({ start: index, cuts: [index] });
    else if (sign === ',') open.at(-1)?.cuts.push(index);
    else if (sign === '}') {
      const { start = 0, cuts = [] } = open.pop() ?? {};
      const isFirst = found === null || start < found.start;
      if (cuts.length > 1 && isFirst) {
        const ends = [...cuts.slice(1), index];
        const alternatives = cuts.map((cut, i) => text.slice(cut + 1, ends[i]));
        found = { start, end: index + 1, alternatives };
      }
    }
  }
  return found;
}
