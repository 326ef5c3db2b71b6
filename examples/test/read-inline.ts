/**
 * A reader of the generated inline documents that shares nothing with their writer, and throws
 * where elements do not nest. Only for these tests; the real one is the parser package.
 */

interface Piece {
  text: string;
  next: string | undefined;
}

export interface InlineReading {
  /** Concept -> text, or `true` / `false` for a flag. */
  facts: Map<string, string>;
  /** How many CYD facts are inside another. */
  nested: number;
  /** Concept -> number of pieces, for those that have more than one. */
  chains: Record<string, number>;
  /** How many `ix:exclude` are inside a fact. */
  excluded: number;
}

const tokenPattern = /<(\/?)([a-z:]+)([^<>]*?)(\/?)>|[^<]+/gi;

export function readInline(page: string): InlineReading {
  const names = new Map<string, string>();
  const flags = new Map<string, string>();
  const pieces = new Map<string, Piece>();
  const stack: { name: string; piece?: Piece }[] = [];
  let nested = 0;
  let excluded = 0;

  const open = () => stack.flatMap(({ piece }) => piece ?? []);
  for (const [token, slash, name = '', attributes = '', empty] of page
    .slice(page.indexOf('<html'))
    .matchAll(tokenPattern)) {
    if (!token.startsWith('<')) {
      if (!stack.some((element) => element.name === 'ix:exclude')) {
        for (const piece of open()) piece.text += decoded(token);
      }
    } else if (slash) {
      const top = stack.pop();
      if (top?.name !== name) throw new Error(`</${name}> closes <${top?.name}>`);
    } else if (!empty) {
      const read = (key: string) => new RegExp(` ${key}="([^"]*)"`).exec(attributes)?.[1];
      const concept = read('name');
      const id = read('id') ?? '';
      const isFact = concept?.startsWith('cyd:') ?? false;
      if (isFact && open().length > 0) nested += 1;
      if (name === 'ix:exclude' && open().length > 0) excluded += 1;
      if (!isFact && name !== 'ix:continuation') {
        stack.push({ name });
        continue;
      }
      const piece = { text: '', next: read('continuedAt') };
      pieces.set(id, piece);
      stack.push({ name, piece });
      if (concept === undefined) continue;
      const local = concept.slice('cyd:'.length);
      names.set(local, id);
      const format = read('format');
      if (format !== undefined) flags.set(local, format.replace('ixt:fixed-', ''));
    }
  }
  if (stack.length > 0) throw new Error(`<${stack.at(-1)?.name}> is not closed`);

  const chains: Record<string, number> = {};
  const facts = new Map<string, string>();
  for (const [concept, id] of names) {
    const texts: string[] = [];
    for (let next: string | undefined = id; next !== undefined; ) {
      const piece: Piece | undefined = pieces.get(next);
      if (!piece) throw new Error(`no continuation ${next}`);
      texts.push(piece.text);
      next = piece.next;
    }
    if (texts.length > 1) chains[concept] = texts.length;
    facts.set(concept, flags.get(concept) ?? texts.join(''));
  }
  return { facts, nested, chains, excluded };
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(text: string) {
  return text.replaceAll(/&(?:#(\d+)|(\w+));/g, (_, number, name) =>
    number ? String.fromCodePoint(Number(number)) : (named[name] ?? ''),
  );
}
