/** Reports whether the name of a file or folder matches. */
export type NamePattern = (name: string) => boolean;

/** What one character may be; `*` for any number of any. */
type Token = '*' | ((character: string) => boolean);

/** Returns the test for one step of a glob. */
export function parseName(step: string, { dot }: { dot: boolean }): NamePattern {
  const tokens = tokensOf(step);
  const hidden = dot ? /^\.\.?$/u : /^\./u;
  const namesHidden = /^\\?\./u.test(step);
  return (name) => (namesHidden || !hidden.test(name)) && isMatch([...name], tokens);
}

/** A star that turns out too short grows by one; only the last one ever has to. */
function isMatch(name: readonly string[], tokens: readonly Token[]): boolean {
  let at = 0;
  let next = 0;
  let star: { token: number; end: number } | null = null;
  while (at < name.length) {
    const token = tokens[next];
    if (token === '*') {
      star = { token: next, end: at };
      next += 1;
    } else if (token?.(name[at] ?? '')) {
      at += 1;
      next += 1;
    } else if (star !== null) {
      star.end += 1;
      at = star.end;
      next = star.token + 1;
    } else return false;
  }
  while (tokens[next] === '*') next += 1;
  return next === tokens.length;
}

const any: Token = () => true;

function tokensOf(step: string): Token[] {
  const tokens: Token[] = [];
  const signs: readonly string[] = step.match(/\\.|./gsu) ?? [];
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at] ?? '';
    const first = at + (/^[!^]$/u.test(signs[at + 1] ?? '') ? 2 : 1);
    // A bracket right after the first is a member of the class.
    const end = sign === '[' ? signs.indexOf(']', first + 1) : -1;
    if (end !== -1) {
      tokens.push(classOf(signs.slice(first, end), first - at === 2));
      at = end;
    } else if (sign === '*') {
      if (tokens.at(-1) !== '*') tokens.push('*');
    } else if (sign === '?') tokens.push(any);
    else tokens.push(literal(unescaped(sign)));
  }
  return tokens;
}

function unescaped(sign: string): string {
  return sign.length > 1 && sign.startsWith('\\') ? sign.slice(1) : sign;
}

function literal(wanted: string): Token {
  return (character) => character === wanted;
}

/** `a`, `-`, `z`, `_` is any from `a` to `z`, and `_`. */
function classOf(members: readonly string[], isNegated: boolean): Token {
  const ranges: { from: string; to: string }[] = [];
  for (let at = 0; at < members.length; at += 1) {
    const from = unescaped(members[at] ?? '');
    const last = members[at + 1] === '-' ? members[at + 2] : undefined;
    ranges.push({ from, to: last === undefined ? from : unescaped(last) });
    if (last !== undefined) at += 2;
  }
  return (character) =>
    ranges.some(({ from, to }) => from <= character && character <= to) !== isNegated;
}
