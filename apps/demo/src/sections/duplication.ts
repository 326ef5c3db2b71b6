import type { Relation } from '@cydkit/dedupe';
import type { Report } from '@cydkit/reporters';
import { element, section } from '../dom';
import { counted, factTitle, grouped, percent } from '../words';

const HOW: Readonly<Record<Relation['kind'], string>> = {
  identical: 'the same text as ',
  contained: 'lies inside ',
  overlapping: 'shares words with ',
};

/** How much of the text was said again, and which blocks say it. */
export function duplication(report: Report): HTMLElement | null {
  if (report.blocks.length === 0) return null;
  const titles = blockTitles(report);
  const titled = (id: string): string => titles.get(id) ?? id;

  const said = new Map<string, HTMLElement[]>();
  for (const { kind, a, b } of withoutImplied(report.relations)) {
    const [block, other] = kind === 'identical' ? [b, a] : [a, b];
    const line = element('dd', {}, HOW[kind], element('em', {}, titled(other)));
    said.set(block, [...(said.get(block) ?? []), line]);
  }
  const rows = [...said].flatMap(([block, lines]) => [element('dt', {}, titled(block)), ...lines]);
  return section(
    'duplication',
    'Duplication',
    element('p', {}, summary(report)),
    rows.length === 0 ? null : element('dl', { class: 'relations' }, ...rows),
  );
}

function summary({ statistics, passages }: Report): string {
  const { blocks, characters, uniqueCharacters, redundancy } = statistics;
  const told = `${counted(blocks, 'text block')} told as ${counted(passages.length, 'passage')}.`;
  if (redundancy === 0) return `${told} No text is repeated.`;
  const repeated = `${grouped(characters - uniqueCharacters)} of ${grouped(characters)}`;
  return `${told} ${percent(redundancy)} of the text repeats other text: ${repeated} characters (white space not counted).`;
}

/**
 * The relations hold every pair. What is said of the first of some identical blocks holds for the
 * others, too, so each of these is told only as a repetition of the first.
 */
function withoutImplied(relations: readonly Relation[]): Relation[] {
  const repeating = new Set(relations.flatMap(({ kind, b }) => (kind === 'identical' ? b : [])));
  return relations.filter(
    ({ kind, a, b }) => !repeating.has(a) && (kind === 'identical' || !repeating.has(b)),
  );
}

/** By block id. Blocks whose facts share a title are told apart by the id. */
function blockTitles({ blocks, filing }: Report): Map<string, string> {
  const titles = new Map<string, string>();
  const seen = new Set<string>();
  for (const { id, fact } of blocks) {
    const found = filing.facts[fact];
    const title = found === undefined ? id : factTitle(found);
    titles.set(id, seen.has(title) ? `${title} [${id}]` : title);
    seen.add(title);
  }
  return titles;
}
