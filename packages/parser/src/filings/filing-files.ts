import type { FileRole } from './glance';
import { agree, endOf, isContained, type Sayings, type Statement } from './statement';

/** Documents that are read together, and what they say together. */
export interface DocumentSet {
  documents: readonly Statement[];
  sayings: Sayings;
}

/** One shape of a filing. */
interface Shape {
  role: FileRole;
  documents: Statement[];
  sayings: Sayings;
  /** Whose filing it is, its form and period; `null` if it does not say so. */
  identity: string | null;
  end: string | null;
  order: number;
}

/** A filing, and its documents by what they are for it. */
export interface FilingFiles {
  /** What it is read from, the cover page first. */
  documents: Statement[];
  /** Other shapes of it, which say no more. */
  repeats: Statement[];
  /** False if no document says whose filing it is. */
  isNamed: boolean;
  /** The place of its first document among the files that were given. */
  order: number;
}

/** From what was filed to what is made of it: the instance is extracted, pages are rendered. */
const closeness: readonly FileRole[] = [
  'submission',
  'inline-xbrl',
  'xbrl-instance',
  'viewer-page-html',
  'viewer-page-text',
];

/**
 * Finds out which sets of documents are shapes of one filing. Those with a cover page are if they
 * state the same registrant, form and period, one has all facts of the other, and they are of
 * different formats: two inline documents are two drafts. Those without one are if a filing has all
 * their facts, a text of some length among them. A filing is read from the shape with the most facts, and of these the one closest to
 * what was filed.
 */
export function findFilings(sets: readonly DocumentSet[]): FilingFiles[] {
  const shapes = sets.map(shapeOf).sort((a, b) => rankOf(a) - rankOf(b) || a.order - b.order);
  const filings = new Filings();
  for (const shape of shapes) if (shape.identity !== null) filings.addNamed(shape);
  for (const shape of shapes) if (shape.identity === null) filings.addNameless(shape);
  return filings.list.map(filesOf).sort((a, b) => a.order - b.order);
}

class Filings {
  readonly list: Shape[][] = [];
  readonly #named = new Map<string, Shape[][]>();
  readonly #bySaying = new Map<string, Shape[][]>();

  addNamed(shape: Shape): void {
    const alike = this.#named.get(shape.identity ?? '') ?? [];
    const filing = alike.find((shapes) => areShapesOfOne(shapes, shape)) ?? this.#open();
    if (filing.length === 0) this.#named.set(shape.identity ?? '', [...alike, filing]);
    filing.push(shape);
    for (const saying of shape.sayings.flat()) push(this.#bySaying, saying, filing);
  }

  addNameless(shape: Shape): void {
    const isTelling = shape.documents.some((document) => document.hasOwnWords);
    const [first = []] = isTelling ? shape.sayings : [];
    const filing = first
      .flatMap((saying) => this.#bySaying.get(saying) ?? [])
      .find((shapes) =>
        shapes.some(
          (other) =>
            agree(shape.end, other.end) &&
            isContained(shape.sayings, new Set(other.sayings.flat())),
        ),
      );
    (filing ?? this.#open()).push(shape);
  }

  #open(): Shape[] {
    const filing: Shape[] = [];
    this.list.push(filing);
    return filing;
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (known.at(-1) !== value) known.push(value);
}

function shapeOf({ documents, sayings }: DocumentSet): Shape {
  const [first] = documents;
  const cover = documents.find(({ filing }) => filing.form !== null)?.filing ?? null;
  const end = documents.map(({ filing }) => endOf(filing)).find((day) => day !== null) ?? null;
  const cik = cover?.entity.cik ?? null;
  return {
    role: first?.role ?? 'other',
    documents: [...documents],
    sayings,
    identity: cover === null || cik === null ? null : JSON.stringify([cik, cover.form, end]),
    end,
    order: firstOf(documents),
  };
}

function rankOf({ role }: Shape): number {
  return closeness.indexOf(role);
}

function areShapesOfOne(shapes: readonly Shape[], shape: Shape): boolean {
  if (shapes.some(({ role }) => role === shape.role)) return false;
  return shapes.some((other) => isPart(shape, other) || isPart(other, shape));
}

function isPart(part: Shape, whole: Shape): boolean {
  return part.sayings.length === 0 || isContained(part.sayings, new Set(whole.sayings.flat()));
}

function filesOf(shapes: readonly Shape[]): FilingFiles {
  const [best, ...others] = [...shapes].sort((a, b) => b.sayings.length - a.sayings.length);
  const documents = [...(best?.documents ?? [])].sort(
    (a, b) => Number(b.filing.form !== null) - Number(a.filing.form !== null) || a.order - b.order,
  );
  return {
    documents,
    isNamed: shapes.some(({ identity }) => identity !== null),
    repeats: others.flatMap((shape) => shape.documents),
    order: firstOf(shapes),
  };
}

function firstOf(items: readonly { order: number }[]): number {
  return items.reduce((first, { order }) => Math.min(first, order), Number.POSITIVE_INFINITY);
}
