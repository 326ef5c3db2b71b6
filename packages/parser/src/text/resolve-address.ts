/** The attributes that hold addresses, by element, as Arelle resolves them for the SEC's instances. */
const addressed: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['area', ['href']],
  ['blockquote', ['cite']],
  ['del', ['cite']],
  ['form', ['action']],
  ['img', ['src', 'longdesc', 'usemap']],
  ['input', ['src', 'usemap']],
  ['ins', ['cite']],
  ['object', ['codebase', 'classid', 'data', 'archive', 'usemap']],
  ['q', ['cite']],
]);

/** The attribute that a value is of, and what it is relative to. */
interface Place {
  element: string;
  name: string;
  base: string | null;
  /** The attribute `codebase` of the same element. */
  codebase: string | undefined;
}

/**
 * Returns the value of an attribute as the XBRL value has it: an address that is relative to the
 * document's base (Inline XBRL 1.1 §8.1) is resolved, its spaces are written `%20`. Other values stay
 * as they are.
 */
export function resolveAddress(value: string, { element, name, base, codebase }: Place): string {
  if (!addressed.get(element)?.includes(name)) return value;
  const isInCodebase = name === 'classid' || name === 'data' || name === 'archive';
  const against = isInCodebase && codebase !== undefined ? `${codebase}/` : base;
  const addresses = name === 'archive' ? value.split(' ') : [value];
  return addresses
    .map((address) => join(against, address))
    .join(' ')
    .replaceAll(' ', name === 'archive' ? ' ' : '%20');
}

function join(base: string | null, address: string): string {
  if (base === null || /^[a-z][a-z\d+.-]*:/iu.test(address)) return address;
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
