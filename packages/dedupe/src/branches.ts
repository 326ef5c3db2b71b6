import { bytes, ints } from './arrays';
import { item } from './pair-table';
import type { Paths } from './paths';
import type { Sequence } from './sequence';
import { GAP } from './tokens';

/** Where the branches of a stem are: in the text after it, or in the text before it. */
export type Side = 'after' | 'before';

/** One place where a stem and one of its branches meet. */
export interface Branch {
  /** Numbers of the two passages. */
  stem: number;
  branch: number;
  /** GAP where white space stands between them, else 0. */
  gap: number;
  /** The stem's token at the branch, and the one farthest from it. */
  near: number;
  far: number;
}

const UNSEEN = -1;
const NONE = -2;

/**
 * Finds the passages (stems) that could be told with whatever stands on one side of them
 * (branches): a stem stands nowhere without a branch, and a branch nowhere without its stem.
 */
export function findBranches(sequence: Sequence, paths: Paths, side: Side): Branch[] {
  const links = ints(paths.count).fill(UNSEEN);
  const isStem = bytes(paths.count).fill(1);
  for (const { passages } of paths.paths) {
    const first = item(passages, 0);
    const last = item(passages, passages.length - 1);
    links[side === 'after' ? first : last] = NONE;
    isStem[side === 'after' ? last : first] = 0;
  }

  const meetings = findMeetings(sequence, paths, side);
  const linkOf = ({ stem, gap }: Branch): number => stem * 2 + gap;
  for (const meeting of meetings) {
    const known = item(links, meeting.branch);
    const link = linkOf(meeting);
    if (known !== link) links[meeting.branch] = known === UNSEEN ? link : NONE;
  }
  for (const meeting of meetings) {
    if (links[meeting.branch] !== linkOf(meeting)) isStem[meeting.stem] = 0;
  }
  return meetings.filter(({ stem }) => isStem[stem] === 1);
}

/** All neighbours, as if each passage were a stem. */
function findMeetings(
  { symbols, begins }: Sequence,
  { whole: { passages, cuts } }: Paths,
  side: Side,
): Branch[] {
  const meetings: Branch[] = [];
  let text = 0;
  for (let after = 1; after < passages.length; after += 1) {
    const border = item(cuts, after);
    while (item(begins, text) < border) text += 1;
    if (begins[text] === border) continue;
    const left = item(passages, after - 1);
    const right = item(passages, after);
    const gap = item(symbols, border) & GAP;
    meetings.push(
      side === 'after'
        ? { stem: left, branch: right, gap, near: border - 1, far: item(cuts, after - 1) }
        : { stem: right, branch: left, gap, near: border, far: item(cuts, after + 1) - 1 },
    );
  }
  return meetings;
}
