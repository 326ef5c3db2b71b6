import { searchIn } from '../bytes/search';
import type { Diagnostics } from '../diagnostics';
import type { Context } from '../model';
import { readContextContent } from './context-content';
import { ContextIndex, type ContextPlace } from './context-index';
import type { InlineDocument } from './document';

/**
 * The contexts of a document set by id (XBRL 2.1 §4.7), each read when a fact asks for it. Of two
 * with the same id the first counts; that there is another is told where a fact asks for them.
 */
export class Contexts {
  readonly #index: ContextIndex;
  readonly #read = new Map<string, Context>();
  readonly #diagnostics: Diagnostics;

  constructor(documents: readonly InlineDocument[], diagnostics: Diagnostics) {
    this.#index = new ContextIndex(documents);
    this.#diagnostics = diagnostics;
  }

  /** The context with this id; `undefined` where no document has it. */
  get(id: string): Context | undefined {
    const known = this.#read.get(id);
    if (known) return known;
    const [place, ...others] = this.#index.find(id);
    if (!place) return undefined;
    for (const other of others) this.#reportDuplicate(id, other);
    const context = readContext(id, place, this.#diagnostics);
    this.#read.set(id, context);
    return context;
  }

  #reportDuplicate(id: string, { document, tag }: ContextPlace): void {
    const location = document.source.locate(tag.start, tag.end);
    this.#diagnostics.add('context-duplicate', { context: id }, { location });
  }
}

/** The content of a context: up to its end tag, nothing for an empty tag. */
function contentOf({ document: { source }, tag, limit }: ContextPlace): string {
  if (tag.kind === 'empty') return '';
  const length = searchIn(source.bytes.subarray(tag.end, limit)).ascii(
    `</${tag.name.qualified}`,
    0,
  );
  return source.text(tag.end, length === -1 ? limit : tag.end + length);
}

function readContext(id: string, place: ContextPlace, diagnostics: Diagnostics): Context {
  const { document, tag } = place;
  const { context, isForever } = readContextContent(contentOf(place), (name) => {
    const { namespace, name: local } = document.namespaces.resolveName(name, tag.start);
    return { namespace: namespace ?? null, name: local };
  });
  if (context.period.end === null && !isForever) {
    const location = document.source.locate(tag.start, tag.end);
    diagnostics.add('period-unreadable', { within: 'context', context: id }, { location });
  }
  return { id, ...context };
}
