import type { Diagnostics } from '../diagnostics';
import type { Location } from '../model';
import type { Namespaces } from './namespaces';
import type { Tag } from './scan';
import { type ElementKind, elementKind } from './vocabulary';

/** An element of Inline XBRL, or a context. Offsets in bytes; half-open ranges. */
export interface Element {
  kind: ElementKind;
  /** Offset of the start tag, and behind it. */
  start: number;
  contentStart: number;
  /** Offset of the end tag, and behind it. Both are the same where the end tag is missing. */
  contentEnd: number;
  end: number;
  /** Whether an `ix:hidden` is around it. */
  hidden: boolean;
  /** Whether a fact, continuation or footnote is around it. */
  tagged: boolean;
}

const taggingKinds: ReadonlySet<ElementKind> = new Set(['nonNumeric', 'continuation', 'footnote']);

interface Open {
  index: number;
  name: string;
}

/**
 * Pairs the tags. The elements are matched among themselves only: a stray `</p>` inside a fact
 * neither ends the fact nor hides what follows.
 *
 *     <ix:nonNumeric …><p>text</ix:nonNumeric></p>     the fact is "text"
 */
export function pairTags(
  tags: readonly Tag[],
  namespaces: Namespaces,
  documentEnd: number,
  report: { diagnostics: Diagnostics; locate: (start: number, end: number) => Location },
): Element[] {
  const elements: Element[] = [];
  const open: Open[] = [];
  const openByName = new Map<string, number>();

  const closeLast = (contentEnd: number, end: number, closed: boolean): void => {
    const last = open.pop();
    const element = last && elements[last.index];
    if (!element) return;
    openByName.set(last.name, (openByName.get(last.name) ?? 1) - 1);
    element.contentEnd = contentEnd;
    element.end = end;
    if (!closed && (element.kind === 'nonNumeric' || element.kind === 'continuation')) {
      const location = report.locate(element.start, element.contentStart);
      report.diagnostics.add('fact-unclosed', `expected </${last.name}>, found none`, { location });
    }
  };

  for (const tag of tags) {
    const kind = elementKind(namespaces.resolve(tag.prefix, tag.start), tag.name);
    if (kind === null) continue;
    const name = tag.prefix === '' ? tag.name : `${tag.prefix}:${tag.name}`;
    if (tag.kind === 'end') {
      if ((openByName.get(name) ?? 0) === 0) {
        const location = report.locate(tag.start, tag.end);
        report.diagnostics.add('ix-stray-end', `found </${name}> without a start tag`, {
          location,
        });
        continue;
      }
      while (open.at(-1)?.name !== name) {
        const inner = open.at(-1)?.name ?? '';
        const location = report.locate(tag.start, tag.end);
        report.diagnostics.add('ix-misnested', `expected </${inner}>, found </${name}>`, {
          location,
        });
        closeLast(tag.start, tag.start, true);
      }
      closeLast(tag.start, tag.end, true);
      continue;
    }
    const parent = elements[open.at(-1)?.index ?? -1];
    const hidden = kind === 'hidden' || (parent?.hidden ?? false);
    const tagged = parent !== undefined && (parent.tagged || taggingKinds.has(parent.kind));
    const range = { start: tag.start, contentStart: tag.end, contentEnd: tag.end, end: tag.end };
    elements.push({ kind, ...range, hidden, tagged });
    if (kind === 'exclude' && !tagged) {
      const location = report.locate(tag.start, tag.end);
      report.diagnostics.add('exclude-misplaced', `found <${name}> in no fact`, { location });
    }
    if (tag.kind === 'empty') continue;
    open.push({ index: elements.length - 1, name });
    openByName.set(name, (openByName.get(name) ?? 0) + 1);
  }
  while (open.length > 0) closeLast(documentEnd, documentEnd, false);
  return elements;
}
