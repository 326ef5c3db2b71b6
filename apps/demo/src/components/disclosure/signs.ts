import type { RichBlock, RichRun } from '@cydkit/presentation';

/** The marks that begin with a run: each has its sign once, before its first word. */
export function signsOf(blocks: readonly RichBlock[]): ReadonlyMap<RichRun, readonly number[]> {
  const signed = new Set<number>();
  const signs = new Map<RichRun, number[]>();
  for (const run of runsIn(blocks)) {
    const fresh = run.marks.filter((mark) => !signed.has(mark));
    for (const mark of fresh) signed.add(mark);
    if (fresh.length > 0) signs.set(run, fresh);
  }
  return signs;
}

/** The first run of each passage, where several are joined to one running text. */
export function seamsOf(blocks: readonly RichBlock[]): ReadonlySet<RichRun> {
  const met = new Set<number>();
  const seams = new Set<RichRun>();
  for (const run of runsIn(blocks)) {
    if (run.piece === undefined || met.has(run.piece)) continue;
    met.add(run.piece);
    seams.add(run);
  }
  return seams;
}

function* runsIn(blocks: readonly RichBlock[]): Iterable<RichRun> {
  for (const block of blocks) {
    if (block.kind === 'list') for (const { content } of block.items) yield* runsIn(content);
    else if (block.kind === 'table') yield* block.rows.flat().flatMap(({ lines }) => lines.flat());
    else yield* block.runs;
  }
}
