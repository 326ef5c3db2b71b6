/**
 * Makes a name a path that stays within its container: no drive, no root, no `..`, forward slashes,
 * no control characters and none that change the direction of text. Nothing is written to disk here,
 * but names appear in reports and are passed to programs that might write files.
 *
 *     ../../etc/passwd  →  etc/passwd
 *     C:\temp\a.htm     →  temp/a.htm
 */
export function safePath(name: string): string {
  const path = name
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/gu, '')
    .replace(/\\/gu, '/')
    .split('/')
    .map((part) => part.replace(/^(?:[a-z]:)+/iu, ''))
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
  return path === '' ? 'unnamed' : path;
}

/** True for files that operating systems add to archives and folders. */
export function isSystemFile(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$)/u.test(path);
}
