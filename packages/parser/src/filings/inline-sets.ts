import { baseName } from '../containers/container-member';
import { Groups } from './groups';
import { type DefinedIds, definedIds, missingReferences } from './inline-ids';
import { agree, endOf, isContained, type Statement } from './statement';

/** Opens the content of a document again; `null` if that fails. */
export type OpenContent = (statement: Statement) => Promise<Uint8Array | null>;

/** What a folder's inline documents make. */
export interface InlineSets {
  /** Documents that make one inline XBRL document set each. */
  sets: Statement[][];
  /** Documents that need another one, where several would do. */
  unclear: Statement[];
}

/**
 * Finds out which inline documents make one document set (Inline XBRL 1.1 §3):
 *
 * 1. those that one of EDGAR's indexes lists together,
 * 2. a document that refers to continuations or contexts, and the one that defines them,
 * 3. a document without a cover page, and the only cover page of the same registrant and period.
 *
 * Two cover pages never come together unless an index lists them, and neither do documents of
 * different filers, nor those that define the same ids, say the same or contradict each other.
 */
export async function findInlineSets(
  documents: readonly Statement[],
  listed: readonly ReadonlySet<string>[],
  open: OpenContent,
): Promise<InlineSets> {
  const finder = new SetFinder(documents);
  for (const names of listed) finder.joinListed(names);
  const unclear = await finder.joinReferences(open);
  finder.joinByPeriod();
  return { sets: finder.sets(), unclear };
}

/** More documents than this that define an id do not show where another one belongs. */
const maxProviders = 200;

class SetFinder {
  readonly #documents: readonly Statement[];
  readonly #groups: Groups<Statement>;
  /** The groups with a cover page. */
  readonly #covered: Set<number>;
  #ids: DefinedIds[] = [];
  readonly #providers = new Map<string, number[]>();

  constructor(documents: readonly Statement[]) {
    this.#documents = documents;
    this.#groups = new Groups(documents);
    this.#covered = new Set([...documents.keys()].filter((at) => this.#hasCover(at)));
  }

  sets(): Statement[][] {
    return this.#groups.list();
  }

  joinListed(names: ReadonlySet<string>): void {
    const [first, ...others] = [...this.#documents.keys()].filter((at) =>
      names.has(this.#nameOf(at)),
    );
    for (const other of others) if (first !== undefined) this.#join(first, other);
  }

  async joinReferences(open: OpenContent): Promise<Statement[]> {
    const missing: string[][] = [];
    for (const document of this.#documents) {
      const content = await open(document);
      missing.push(content ? missingReferences(content, document.filing) : []);
    }
    const wanted = new Set(missing.flat());
    if (wanted.size === 0) return [];
    await this.#findDefinitions(wanted, open);
    // An id of a continuation is rarely that of two; those of contexts often are.
    for (const [at, references] of missing.entries()) {
      this.#joinDefiner(
        at,
        references.filter((reference) => reference.startsWith('continuation ')),
      );
    }
    return this.#documents.filter(
      (_, at) => this.#joinDefiner(at, missing[at] ?? []) === 'unclear',
    );
  }

  async #findDefinitions(wanted: ReadonlySet<string>, open: OpenContent): Promise<void> {
    for (const [at, document] of this.#documents.entries()) {
      const content = (await open(document)) ?? new Uint8Array(0);
      const ids = definedIds(content, wanted);
      this.#ids.push(ids);
      for (const reference of ids.references) {
        const known = this.#providers.get(reference);
        if (known) known.push(at);
        else this.#providers.set(reference, [at]);
      }
    }
  }

  /** Joins a document with the group that defines most of what it is missing. */
  #joinDefiner(at: number, references: readonly string[]): 'unclear' | 'clear' {
    const definers = new Map<number, { score: number; members: Set<number> }>();
    const open = references.filter((reference) => !this.#isSatisfied(at, reference));
    for (const reference of open) {
      const candidates = (this.#providers.get(reference) ?? []).slice(0, maxProviders);
      const possible = candidates.filter((other) => this.#mayBelong(at, other));
      for (const group of new Set(possible.map((other) => this.#groups.of(other)))) {
        const found = definers.get(group) ?? { score: 0, members: new Set() };
        found.score += 1;
        for (const other of possible)
          if (this.#groups.of(other) === group) found.members.add(other);
        definers.set(group, found);
      }
    }
    const groups = [...definers.values()].sort((a, b) => b.score - a.score);
    const best = groups.filter(({ score }) => score === groups[0]?.score);
    const alike = best.filter(({ members }) =>
      [...members].some((other) => this.#isNamedAfter(at, other)),
    );
    const chosen = best.length > 1 && alike.length > 0 ? alike : best;
    const [first] = chosen;
    if (first === undefined) return 'clear';
    if (chosen.length > 1) return 'unclear';
    // With one of the usual ids in common, two documents may still be of different filings.
    const isKin = [...first.members].some((other) => this.#isKin(at, other));
    if (!isKin && first.score < open.length) return 'clear';
    for (const other of first.members) this.#join(at, other);
    return 'clear';
  }

  /** True if a document of the same group defines what this one refers to. */
  #isSatisfied(at: number, reference: string): boolean {
    const definers = this.#providers.get(reference) ?? [];
    return definers.some((other) => this.#groups.of(other) === this.#groups.of(at));
  }

  joinByPeriod(): void {
    const covers = new Map<string, number[]>();
    for (const [at, { filing }] of this.#documents.entries()) {
      if (!this.#hasCover(at)) continue;
      const key = `${filing.entity.cik} ${endOf(filing)}`;
      const known = covers.get(key);
      if (known) known.push(at);
      else covers.set(key, [at]);
    }
    for (const [at, { filing }] of this.#documents.entries()) {
      const end = endOf(filing);
      if (this.#covered.has(this.#groups.of(at)) || filing.entity.cik === null || end === null)
        continue;
      const [cover, ...others] = covers.get(`${filing.entity.cik} ${end}`) ?? [];
      if (cover === undefined || others.length > 0) continue;
      if (this.#areCompatible(at, cover)) this.#join(cover, at);
    }
  }

  #join(a: number, b: number): void {
    const isCovered = [a, b].some((at) => this.#covered.has(this.#groups.of(at)));
    this.#groups.join(a, b);
    if (isCovered) this.#covered.add(this.#groups.of(a));
  }

  #mayBelong(at: number, other: number): boolean {
    if (at === other || !this.#areCompatible(at, other)) return false;
    const [own, others] = [this.#ids[at], this.#ids[other]];
    if (!own || !others || haveCommon(own.elements, others.elements)) return false;
    return own.filer.size === 0 || others.filer.size === 0 || haveCommon(own.filer, others.filer);
  }

  /** True if two documents may be parts of one filing. */
  #areCompatible(at: number, other: number): boolean {
    const [a, b] = [this.#documents[at], this.#documents[other]];
    if (!a || !b) return false;
    const areCovered = [at, other].every((one) => this.#covered.has(this.#groups.of(one)));
    if (areCovered || !agree(a.filing.entity.cik, b.filing.entity.cik)) return false;
    return !repeats(a, b) && !repeats(b, a) && !contradicts(a, b);
  }

  /** True if names show that two documents are of one filer. */
  #isKin(at: number, other: number): boolean {
    const [own, others] = [this.#ids[at]?.filer, this.#ids[other]?.filer];
    return this.#isNamedAfter(at, other) || (own && others ? haveCommon(own, others) : false);
  }

  #hasCover(at: number): boolean {
    return (this.#documents[at]?.filing.form ?? null) !== null;
  }

  /** `lnfx-20251231xex13.htm` is named after `lnfx-20251231.htm`. */
  #isNamedAfter(at: number, other: number): boolean {
    return this.#nameOf(at).startsWith(this.#nameOf(other).replace(/\.\w+$/u, ''));
  }

  #nameOf(at: number): string {
    return baseName(this.#documents[at]?.member.path ?? '').toLowerCase();
  }
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

function repeats(a: Statement, b: Statement): boolean {
  return isContained(a.sayings, new Set(b.sayings.flat()));
}

/** True if two documents state different values of one concept in one context. */
function contradicts(a: Statement, b: Statement): boolean {
  const values = valuesByContext(a);
  return [...valuesByContext(b)].some(([key, saying]) => {
    const other = values.get(key);
    return other !== undefined && other !== saying;
  });
}

/** A context is known by its id and, where it is defined, by what it states. */
function valuesByContext({ filing, sayings }: Statement): Map<string, string> {
  const values = new Map<string, string>();
  for (const [at, { concept, context }] of filing.facts.entries()) {
    const { id, ...stated } = context;
    const saying = sayings[at]?.join() ?? '';
    if (id !== undefined) values.set(JSON.stringify([concept, id]), saying);
    if (stated.entity !== null) values.set(JSON.stringify([concept, stated]), saying);
  }
  return values;
}
