import type { InlineArguments } from '../codes/inline-codes';
import type { DiagnosticArguments } from '../diagnostic-codes';
import type { Diagnostics } from '../diagnostics';
import type { Location } from '../model';
import { ElementList } from './element-list';
import type { Namespaces } from './namespaces';
import type { Tag } from './tag-list';
import { type InlineKind, inlineNamespaces } from './vocabulary';

const taggingKinds: ReadonlySet<InlineKind> = new Set(['nonNumeric', 'continuation', 'footnote']);

/** What pairing needs besides the tags. */
export interface Pairing {
  namespaces: Namespaces;
  /** Size of the document in bytes. */
  documentEnd: number;
  diagnostics: Diagnostics;
  locate: (start: number, end: number) => Location;
}

/**
 * Pairs start and end tags. Inline XBRL elements are matched among themselves only: a stray `</p>`
 * inside a fact neither ends the fact nor hides what follows.
 *
 *     <ix:nonNumeric …><p>text</ix:nonNumeric></p>     the fact is "text"
 */
export function pairTags(tags: Iterable<Tag>, pairing: Pairing): ElementList {
  const pairs = new Pairs(pairing);
  for (const tag of tags) {
    const namespace = pairing.namespaces.resolve(tag.name.prefix, tag.start);
    if (namespace === undefined || !inlineNamespaces.has(namespace)) continue;
    if (tag.kind === 'end') pairs.end(tag);
    else pairs.start(tag);
  }
  return pairs.finish();
}

class Pairs {
  readonly #pairing: Pairing;
  readonly #elements = new ElementList();
  /** The indexes of open elements. */
  readonly #open: number[] = [];
  /** Their names, as written. */
  readonly #openNames: string[] = [];
  readonly #openByName = new Map<string, number>();

  constructor(pairing: Pairing) {
    this.#pairing = pairing;
  }

  start({ name: { kind, qualified, bytes }, start, end, kind: form, keys }: Tag): void {
    if (kind === 'context') return;
    const parent = this.#elements.at(this.#open.at(-1) ?? -1);
    const hidden = kind === 'hidden' || (parent?.hidden ?? false);
    const tagged = parent !== undefined && (parent.tagged || taggingKinds.has(parent.kind));
    const nameEnd = start + 1 + bytes.length;
    const index = this.#elements.add({
      kind,
      start,
      nameEnd,
      contentStart: end,
      contentEnd: end,
      end,
      keys,
      hidden,
      tagged,
    });
    if (kind === 'exclude' && !tagged) {
      this.#report('exclude-misplaced', { element: qualified }, start, end);
    }
    if (form === 'empty') return;
    this.#open.push(index);
    this.#openNames.push(qualified);
    this.#openByName.set(qualified, (this.#openByName.get(qualified) ?? 0) + 1);
  }

  end({ name: { qualified }, start, end }: Tag): void {
    if ((this.#openByName.get(qualified) ?? 0) === 0) {
      this.#report('ix-stray-end', { element: qualified }, start, end);
      return;
    }
    for (
      let inner = this.#openNames.at(-1);
      inner !== undefined && inner !== qualified;
      inner = this.#openNames.at(-1)
    ) {
      this.#report('ix-misnested', { expected: inner, found: qualified }, start, end);
      this.#closeLast(start, start);
    }
    this.#closeLast(start, end);
  }

  finish(): ElementList {
    const { documentEnd } = this.#pairing;
    for (let last = this.#open.at(-1); last !== undefined; last = this.#open.at(-1)) {
      const name = this.#openNames.at(-1) ?? '';
      const element = this.#elements.at(last);
      if (element?.kind === 'nonNumeric' || element?.kind === 'continuation') {
        this.#report('fact-unclosed', { element: name }, element.start, element.contentStart);
      }
      this.#closeLast(documentEnd, documentEnd);
    }
    return this.#elements;
  }

  #closeLast(contentEnd: number, end: number): void {
    const index = this.#open.pop();
    const name = this.#openNames.pop();
    if (index === undefined || name === undefined) return;
    this.#openByName.set(name, (this.#openByName.get(name) ?? 1) - 1);
    this.#elements.close(index, contentEnd, end);
  }

  #report<Code extends keyof InlineArguments>(
    code: Code,
    args: DiagnosticArguments[Code],
    start: number,
    end: number,
  ): void {
    const { diagnostics, locate } = this.#pairing;
    diagnostics.add(code, args, { location: locate(start, end) });
  }
}
