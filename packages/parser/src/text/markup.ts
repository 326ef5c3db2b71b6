import { decodeHTML, decodeHTMLAttribute } from 'entities';

/** Receives the pieces of a stretch of markup in document order; a long text in several. */
export interface MarkupHandler {
  /** Text with its character references decoded, or CDATA. */
  text(text: string): void;
  /** `attributes` is the source between the name and the end of the tag. */
  open(name: string, attributes: string, selfClosing: boolean): void;
  close(name: string): void;
}

/** Controls, white space, and `"` `'` `/` `<` `=` `>`. */
const nameEnders: ReadonlySet<number> = new Set([
  ...Array.from({ length: 0x21 }, (_, code) => code),
  ...[0x22, 0x27, 0x2f, 0x3c, 0x3d, 0x3e],
]);

/** Elements whose content browsers never read as markup. */
const rawTextElements: ReadonlySet<string> = new Set(['script', 'style']);

/**
 * Reads markup as XHTML, as leniently as a browser: comments, processing instructions and
 * declarations are skipped, CDATA is text, a `<` that begins no tag is text. Every character is
 * looked at a bounded number of times, whatever the markup.
 */
export function readMarkup(source: string, handler: MarkupHandler): void {
  let at = 0;
  while (at < source.length) {
    const less = nextConstruct(source, at);
    while (at < less) {
      const end = pieceEnd(source, at, less);
      handler.text(decodeText(normalizeLineEnds(source.slice(at, end))));
      at = end;
    }
    if (less === source.length) return;
    at = readConstruct(source, less, handler);
  }
}

/** Longer text comes in pieces: to replace something in it takes many times its size. */
const maxPiece = 2 ** 16;

/** Returns where the next piece of a text ends: not within a reference, a line end or a character. */
function pieceEnd(source: string, start: number, end: number): number {
  if (end - start <= maxPiece) return end;
  const most = start + maxPiece;
  const reference = source.lastIndexOf('&', most);
  const at = reference > start ? reference : most;
  const code = source.charCodeAt(at);
  return code === 0x0a || (code >= 0xdc00 && code <= 0xdfff) ? at + 1 : at;
}

/** Returns the offset of the next `<` that begins a construct; the source's end if there is none. */
function nextConstruct(source: string, from: number): number {
  for (let less = source.indexOf('<', from); less !== -1; less = source.indexOf('<', less + 1)) {
    const next = source.charCodeAt(less + 1);
    if (next === 0x21 || next === 0x3f || isNameStart(next)) return less;
    if (next === 0x2f && isNameStart(source.charCodeAt(less + 2))) return less;
  }
  return source.length;
}

/** Reads the construct that begins with the `<` at `less`; returns where the text continues. */
function readConstruct(source: string, less: number, handler: MarkupHandler): number {
  const next = source.charCodeAt(less + 1);
  if (next === 0x21) return readDeclaration(source, less, handler);
  if (next === 0x3f) return after(source, source.indexOf('?>', less + 2), 2);
  if (next !== 0x2f) return readStartTag(source, less, handler);
  const end = tagEnd(source, less + 2);
  handler.close(source.slice(less + 2, nameEnd(source, less + 2)));
  return after(source, end, 1);
}

/** `<!-- … -->`, `<![CDATA[ … ]]>`, `<!DOCTYPE … >` */
function readDeclaration(source: string, less: number, handler: MarkupHandler): number {
  if (source.startsWith('<!--', less)) return commentEnd(source, less + 4);
  if (source.startsWith('<![CDATA[', less)) {
    const end = source.indexOf(']]>', less + 9);
    const text = source.slice(less + 9, end === -1 ? source.length : end);
    if (text !== '') handler.text(normalizeLineEnds(text));
    return after(source, end, 3);
  }
  return after(source, source.indexOf('>', less + 2), 1);
}

/** Returns the offset after the `-->`, or the `--!>` that browsers accept too; `<!-->` is a whole comment. */
function commentEnd(source: string, bodyStart: number): number {
  let dashes = source.indexOf('--', bodyStart - 2);
  while (dashes !== -1) {
    if (source.charCodeAt(dashes + 2) === 0x3e) return dashes + 3;
    if (dashes >= bodyStart && source.startsWith('!>', dashes + 2)) return dashes + 4;
    dashes = source.indexOf('--', dashes + 1);
  }
  return source.length;
}

function readStartTag(source: string, less: number, handler: MarkupHandler): number {
  const end = tagEnd(source, less + 1);
  const close = end === -1 ? source.length : end;
  const afterName = Math.min(nameEnd(source, less + 1), close);
  const selfClosing = source.charCodeAt(close - 1) === 0x2f && close - 1 >= afterName;
  const name = source.slice(less + 1, afterName);
  handler.open(name, source.slice(afterName, selfClosing ? close - 1 : close), selfClosing);
  const bodyStart = after(source, end, 1);
  if (selfClosing || !rawTextElements.has(name.toLowerCase())) return bodyStart;
  return readRawText(source, bodyStart, name, handler);
}

/**
 * `<script>if (a < b) …</script>`: all text up to the end tag of the same name. What is well-formed
 * without tags is read as XML reads it: references are decoded, CDATA is text, comments are skipped.
 */
function readRawText(source: string, start: number, name: string, handler: MarkupHandler): number {
  const wanted = name.toLowerCase();
  let close = source.indexOf('</', start);
  while (
    close !== -1 &&
    source.slice(close + 2, close + 2 + wanted.length).toLowerCase() !== wanted
  ) {
    close = source.indexOf('</', close + 2);
  }
  const end = close === -1 ? source.length : close;
  const text = source.slice(start, end);
  if (hasOtherMarkup(text)) handler.text(text);
  else readMarkup(text, handler);
  if (close === -1) handler.close(name);
  return end;
}

/** True if a text has a `<` that begins neither CDATA nor a comment. */
function hasOtherMarkup(text: string): boolean {
  for (let less = text.indexOf('<'); less !== -1; ) {
    const isCdata = text.startsWith('<![CDATA[', less);
    if (!isCdata && !text.startsWith('<!--', less)) return true;
    const end = text.indexOf(isCdata ? ']]>' : '-->', less);
    less = end === -1 ? -1 : text.indexOf('<', end);
  }
  return false;
}

/** Returns the offset of the `>` that ends the tag, not one inside a quoted value; -1 for none. */
function tagEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 0x3e) return at;
    if ((code === 0x22 || code === 0x27) && followsEquals(source, at)) {
      const quote = source.indexOf(code === 0x22 ? '"' : "'", at + 1);
      if (quote === -1) return source.indexOf('>', at);
      at = quote;
    }
  }
  return -1;
}

/** True if a quote opens a value: only after `=`, so not in `<p don't>`. */
function followsEquals(source: string, quote: number): boolean {
  let at = quote - 1;
  while (isSpace(source.charCodeAt(at))) at -= 1;
  return source.charCodeAt(at) === 0x3d;
}

/** Returns where a name ends: at white space, `>`, or what no name can contain, `"` or a control. */
function nameEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && !nameEnders.has(source.charCodeAt(at))) at += 1;
  return at;
}

function after(source: string, end: number, length: number): number {
  return end === -1 ? source.length : end + length;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c;
}

function isNameStart(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f || code > 0x7f
  );
}

/** One attribute: `name="value"`, `name='value'`, `name=value`, or a bare `name`. */
const attribute = /([^\s=/>"'<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;

/**
 * Returns the attributes in the source of a start tag (between its name and its end), values
 * decoded. The first of two with the same name counts, as in browsers.
 */
export function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(attribute)) {
    if (attributes.has(name)) continue;
    const value = double ?? single ?? bare ?? '';
    attributes.set(name, decodeAttribute(value));
  }
  return attributes;
}

/** Decodes character references as browsers read them, `&nbsp;` and `&#150;` included. */
export function decodeText(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

/** Makes LF of CRLF and CR, as XML reads the ends of lines (XML 1.0 §2.11). */
function normalizeLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}

/**
 * Decodes an attribute value, where an ampersand without a semicolon is more often literal. White
 * space that is not written as a reference becomes a space (XML 1.0 §3.3.3).
 */
export function decodeAttribute(value: string): string {
  const spaced = /[\r\n\t]/u.test(value) ? value.replace(/\r\n|[\r\n\t]/gu, ' ') : value;
  return spaced.includes('&') ? decodeHTMLAttribute(spaced) : spaced;
}

/** `ix:nonNumeric` → `nonNumeric`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Returns an element's name without prefix and case: `h:TD` and `td` are the same. */
export function elementKey(name: string): string {
  return localName(name).toLowerCase();
}
