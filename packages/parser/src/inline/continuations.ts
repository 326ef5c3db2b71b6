import type { InlineArguments } from '../codes/inline-codes';
import type { DiagnosticArguments } from '../diagnostic-codes';
import type { Diagnostics } from '../diagnostics';
import type { WorkBudget } from '../xbrl/work-budget';
import { locate, type Part, valueText, type XbrlDocument } from '../xbrl/xbrl-document';

interface Continuation extends Part {
  id: string;
  /** Id of the next continuation. */
  continuedAt: string | undefined;
  /** How many `continuedAt` attributes name it. */
  uses: number;
  sharedReported: boolean;
}

/**
 * The continuations of a document set (Inline XBRL 1.1 §4.1): `continuedAt` names an
 * `ix:continuation` by id, anywhere in any document of the set. The order of the chain counts, not
 * that of the documents.
 *
 *     <ix:nonNumeric continuedAt="c1">A</ix:nonNumeric> … <ix:continuation id="c1">B</ix:continuation>
 */
export class Continuations {
  readonly #byId = new Map<string, Continuation>();
  /** The ids that `continuedAt` of the set's facts and footnotes name. */
  readonly #heads: string[] = [];
  readonly #diagnostics: Diagnostics;
  readonly #budget: WorkBudget;

  constructor(documents: readonly XbrlDocument[], diagnostics: Diagnostics, budget: WorkBudget) {
    this.#diagnostics = diagnostics;
    this.#budget = budget;
    for (const document of documents) {
      for (const element of document.elements) {
        const continuedAt = valueText(document, element.keys.continuedAt);
        if (element.kind === 'continuation') {
          const id = valueText(document, element.keys.id) ?? '';
          this.#define({ document, element, continuedAt, id });
        } else if (continuedAt !== undefined) {
          this.#heads.push(continuedAt);
        }
      }
    }
    for (const id of this.#heads) this.#use(id);
    for (const { continuedAt } of this.#byId.values()) this.#use(continuedAt);
  }

  /** Returns the parts of a fact in the order of its chain, itself first. */
  chain(fact: Part, continuedAt: string | undefined): Part[] {
    const parts: Part[] = [fact];
    const seen = new Set<Part>();
    let from: Part = fact;
    let next = continuedAt;
    while (next !== undefined && this.#budget.spendPart()) {
      const continuation = this.#byId.get(next);
      if (!continuation) {
        this.#report('continuation-missing', { continuation: next }, from);
        break;
      }
      if (seen.has(continuation)) {
        this.#report('continuation-cycle', { continuation: next }, from, continuation);
        break;
      }
      this.#checkPlace(continuation);
      seen.add(continuation);
      parts.push(continuation);
      from = continuation;
      next = continuation.continuedAt;
    }
    if (parts.length > 1) this.#checkNesting(parts);
    return parts;
  }

  /** Reports continuations that no fact leads to; only the first one of a chain. */
  reportOrphans(): void {
    const reached = new Set<Continuation>();
    const follow = (id: string | undefined): void => {
      for (
        let next = this.#find(id);
        next && !reached.has(next);
        next = this.#find(next.continuedAt)
      ) {
        reached.add(next);
      }
    };
    const report = (orphan: Continuation, isInCycle: boolean): void => {
      this.#report('continuation-orphan', { continuation: orphan.id, isInCycle }, orphan);
      follow(orphan.id);
    };
    for (const id of this.#heads) follow(id);
    for (const orphan of this.#byId.values()) {
      if (orphan.uses === 0) report(orphan, false);
    }
    for (const orphan of this.#byId.values()) {
      if (!reached.has(orphan)) report(orphan, true);
    }
  }

  #find(id: string | undefined): Continuation | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  #use(id: string | undefined): void {
    const continuation = this.#find(id);
    if (continuation) continuation.uses += 1;
  }

  #define(part: Omit<Continuation, 'uses' | 'sharedReported'>): void {
    const first = this.#byId.get(part.id);
    if (first) {
      this.#report('continuation-duplicate', { continuation: part.id }, part, first);
    } else {
      const { document, element, id, continuedAt } = part;
      const fresh = { document, element, id, continuedAt, uses: 0, sharedReported: false };
      this.#byId.set(id, fresh);
    }
  }

  #checkPlace(continuation: Continuation): void {
    if (continuation.uses > 1 && !continuation.sharedReported) {
      continuation.sharedReported = true;
      const { id, uses } = continuation;
      this.#report('continuation-shared', { continuation: id, uses }, continuation);
    }
    if (continuation.element.hidden) {
      this.#report('continuation-hidden', { continuation: continuation.id }, continuation);
    }
  }

  #checkNesting(parts: readonly Part[]): void {
    const sorted = [...parts].sort((a, b) => a.element.start - b.element.start);
    const last = new Map<XbrlDocument, Part>();
    for (const part of sorted) {
      const before = last.get(part.document);
      if (before && part.element.start < before.element.end) {
        this.#report('continuation-nested', {}, part, before);
      } else {
        last.set(part.document, part);
      }
    }
  }

  #report<Code extends keyof InlineArguments>(
    code: Code,
    args: DiagnosticArguments[Code],
    at: Part,
    other?: Part,
  ): void {
    const related = other && { related: [locate(other)] };
    this.#diagnostics.add(code, args, { location: locate(at), ...related });
  }
}
