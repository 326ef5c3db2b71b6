import { createHash } from 'node:crypto';

/** Names that Windows keeps for devices, with any extension. */
const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$|clock\$)(?:\.|$)/i;

const longest = 100;

/**
 * Whether a name can be the name of a file as it is, on every system: ASCII letters, digits, `.`, `_`
 * and `-`, at most 100, not beginning or ending with a dot, and no device of Windows.
 */
export function isSafeName(name: string): boolean {
  return (
    name.length <= longest &&
    /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(name) &&
    !name.endsWith('.') &&
    !devices.test(name)
  );
}

/**
 * Returns a name for a file: the name itself if it is safe, else what is readable of it, `~` and its
 * hash. Different names stay different; no result begins with `~`.
 */
export function safeName(name: string): string {
  if (isSafeName(name)) return name;
  const readable = name.slice(0, 40).replace(/[^A-Za-z0-9_-]/g, '_');
  return `${readable === '' ? '_' : readable}~${hashOf(name)}`;
}

/** A short hash, for names: 32 hexadecimal digits. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);
}
