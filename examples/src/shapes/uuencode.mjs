/**
 * `begin 644 …`: how EDGAR puts binary files into a full submission (POSIX uuencode, without the
 * spaces at the end of a line).
 */

const line = 45;

/** Six bits as a character; zero is a space. */
function character(bits) {
  return String.fromCharCode(0x20 + (bits & 0x3f));
}

export function uuencode(name, bytes) {
  const lines = [];
  for (let at = 0; at < bytes.length; at += line) lines.push(lineOf(bytes.subarray(at, at + line)));
  return `${[`begin 644 ${name}`, ...lines, '', 'end'].join('\n')}\n`;
}

function lineOf(bytes) {
  let line = character(bytes.length);
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b = 0, c = 0] = bytes.subarray(at, at + 3);
    line += [a >> 2, (a << 4) | (b >> 4), (b << 2) | (c >> 6), c].map(character).join('');
  }
  return line.trimEnd();
}
