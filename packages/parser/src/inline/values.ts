import { collapse } from '@cydkit/text';
import type { Diagnostics } from '../diagnostics';
import type { TextBlockFact } from '../model';
import { formatPlain } from '../text/format';
import { readHtmlValue, readPlainValue, readTextValue } from './content';
import { locate, type Part } from './continuations';
import type { FactReading, TaggedFact } from './tagged-facts';
import { readsText, type Transform, toBoolean, transformOf } from './transforms';

/** The value of a flag; its text matters only where the format says so. */
export function readFlag(
  tagged: TaggedFact,
  parts: readonly Part[],
  diagnostics: Diagnostics,
): boolean | null {
  reportUnknownTransform(tagged, diagnostics);
  let found = '';
  const value = readBoolean(tagged, () => {
    found = collapse(readPlainValue(parts));
    return found;
  });
  if (value === null) {
    const args = { concept: tagged.name, found: shorten(found) };
    diagnostics.add('flag-unreadable', args, { location: locate(tagged) });
  }
  return value;
}

/** The boolean of a fact; `null` where its text and format make none. */
export function readBoolean(tagged: TaggedFact, text: () => string): boolean | null {
  const transform = transformFor(tagged);
  if (transform === undefined) return null;
  return toBoolean(transform, readsText(transform) ? text() : '');
}

/** The value of a text block, and where its pieces stand. */
export function readTextBlock(
  tagged: TaggedFact,
  parts: readonly Part[],
  { diagnostics, html }: FactReading,
): Pick<TextBlockFact, 'value' | 'segments' | 'html'> {
  reportUnknownTransform(tagged, diagnostics);
  const transformed = transformText(tagged, parts);
  if (transformed !== null) return { value: transformed };
  const escaped = tagged.attributes.get('escape')?.trim();
  if (escaped === 'true' || escaped === '1') {
    const { text, segments } = readTextValue(parts);
    return { value: text, segments, ...(html && { html: readHtmlValue(parts) }) };
  }
  const found = escaped === undefined ? null : shorten(escaped);
  const args = { concept: tagged.name, escape: found };
  diagnostics.add('text-block-not-escaped', args, { location: locate(tagged) });
  return { value: formatPlain(readPlainValue(parts)).text };
}

/** A text block under a transformation: filers do tag sentences as `true`. `null` without one. */
function transformText(tagged: TaggedFact, parts: readonly Part[]): string | null {
  const transform = transformFor(tagged);
  if (transform === 'empty') return '';
  if (transform !== 'true' && transform !== 'false' && transform !== 'ballot') return null;
  const text = collapse(readPlainValue(parts));
  return String(toBoolean(transform, text) ?? text);
}

/** `text` where there is no format; `undefined` for a format that is not known. */
function transformFor({ document, element, attributes }: TaggedFact): Transform | undefined {
  const format = attributes.get('format')?.trim();
  if (format === undefined) return 'text';
  const { namespace, name } = document.namespaces.resolveName(format, element.start);
  return transformOf(namespace, name);
}

function reportUnknownTransform(tagged: TaggedFact, diagnostics: Diagnostics): void {
  if (transformFor(tagged) !== undefined) return;
  const format = shorten(tagged.attributes.get('format') ?? '');
  const args = { concept: tagged.name, format };
  diagnostics.add('transform-unknown', args, { location: locate(tagged) });
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
