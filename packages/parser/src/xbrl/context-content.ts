import { collapse } from '@cydkit/text';
import type { Context, Dimension, Period, QualifiedName } from '../model';
import { readAttributes } from '../text/attributes';
import { localName, type MarkupHandler, readMarkup } from '../text/markup';
import { dayBefore, readIsoDate } from './dates';

/** Gives a qualified name of the document its namespace. */
type Resolve = (name: string) => QualifiedName;

/** What the elements of a context say (XBRL 2.1 §4.7, XBRL Dimensions 1.0 §2). */
export function readContextContent(
  markup: string,
  resolve: Resolve,
): { context: Omit<Context, 'id'>; isForever: boolean } {
  const reader = new ContextReader();
  readMarkup(markup, reader);
  const entity = collapse(reader.texts.get('identifier') ?? '');
  return {
    context: {
      entity: entity === '' ? null : centralIndexKey(entity),
      period: readPeriod(reader.texts),
      dimensions: reader.dimensions.map((dimension) => readDimension(dimension, resolve)),
    },
    isForever: reader.texts.has('forever'),
  };
}

interface RawDimension {
  axis: string;
  isTyped: boolean;
  /** Name of the member, or the text of a typed one. */
  value: string;
}

/** Collects texts by the local name of their element: in a context no two namespaces share one. */
class ContextReader implements MarkupHandler {
  readonly texts: Map<string, string> = new Map();
  readonly dimensions: RawDimension[] = [];
  readonly #path: string[] = [];
  #dimension: RawDimension | null = null;

  open(qualified: string, attributes: string, selfClosing: boolean): void {
    const name = localName(qualified);
    if (isMember(name)) {
      const axis = collapse(readAttributes(attributes).get('dimension') ?? '');
      this.#dimension = { axis, isTyped: name === 'typedMember', value: '' };
      this.dimensions.push(this.#dimension);
    }
    if (name === 'forever') this.texts.set(name, '');
    this.#path.push(name);
    if (selfClosing) this.close(qualified);
  }

  text(text: string): void {
    const name = this.#path.at(-1) ?? '';
    if (this.#dimension) this.#dimension.value += text;
    else this.texts.set(name, (this.texts.get(name) ?? '') + text);
  }

  close(qualified: string): void {
    const name = localName(qualified);
    if (isMember(name)) this.#dimension = null;
    if (this.#path.at(-1) === name) this.#path.pop();
  }
}

function isMember(name: string): boolean {
  return name === 'explicitMember' || name === 'typedMember';
}

function readDimension({ axis, isTyped, value }: RawDimension, resolve: Resolve): Dimension {
  const text = collapse(value);
  if (isTyped) return { axis: resolve(axis), member: null, typed: text };
  return { axis: resolve(axis), member: text === '' ? null : resolve(text) };
}

/** XBRL 2.1 §4.7.2: a date alone means the whole day, a time of midnight ends the day before. */
function readPeriod(texts: ReadonlyMap<string, string>): Period {
  const start = collapse(texts.get('startDate') ?? '');
  const end = collapse(texts.get('endDate') ?? texts.get('instant') ?? '');
  const endDay = readIsoDate(end.slice(0, 10));
  const isMidnight = /^.{10}T00:00:00(?:\.0+)?(?:Z|[+-]\d\d:\d\d)?$/u.test(end);
  return {
    start: readIsoDate(start.slice(0, 10)),
    end: endDay !== null && isMidnight ? dayBefore(endDay) : endDay,
  };
}

/** CIK of ten digits, as EDGAR writes it; `null` for what is none. */
export function readCik(text: string): string | null {
  return /^\d{1,10}$/u.test(text) ? text.padStart(10, '0') : null;
}

/** The identifier of a context's entity: a CIK of ten digits; others stay as they are. */
export function centralIndexKey(identifier: string): string {
  return readCik(identifier) ?? identifier;
}
