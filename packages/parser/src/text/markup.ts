import { decodeHTML, decodeHTMLAttribute } from 'entities';

/** Receives the pieces of a stretch of markup in document order. */
export interface MarkupHandler {
  /** Text with its character references decoded; CDATA is text, too. */
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

/** Elements whose content is never markup in a page that a browser shows. */
const rawTextElements: ReadonlySet<string> = new Set(['script', 'style']);

/**
 * Reads markup as XHTML with a browser's patience: comments, processing instructions and
 * declarations are skipped, CDATA is text, a `<` that begins no tag is text. Every character is
 * looked at a bounded number of times, whatever the markup.
 */
export function readMarkup(source: string, handler: MarkupHandler): void {
  let at = 0;
  while (at < source.length) {
    const less = nextConstruct(source, at);
    if (less > at) handler.text(decodeText(source.slice(at, less)));
    if (less === source.length) return;
    at = readConstruct(source, less, handler);
  }
}

/** Where the next `<` stands that begins something; the source's end where there is none. */
function nextConstruct(source: string, from: number): number {
  for (let less = source.indexOf('<', from); less !== -1; less = source.indexOf('<', less + 1)) {
    const next = source.charCodeAt(less + 1);
    if (next === 0x21 || next === 0x3f || isNameStart(next)) return less;
    if (next === 0x2f && isNameStart(source.charCodeAt(less + 2))) return less;
  }
  return source.length;
}

/** Reads what begins with the `<` at `less`; returns where the text goes on. */
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
    if (text !== '') handler.text(text);
    return after(source, end, 3);
  }
  return after(source, source.indexOf('>', less + 2), 1);
}

/** Behind the `-->`, or the `--!>` that browsers take as well; `<!-->` is a whole comment. */
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

/** `<script>if (a < b) …</script>`: all text up to the end tag of the same name. */
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
  if (end > start) handler.text(source.slice(start, end));
  if (close === -1) handler.close(name);
  return end;
}

/** Offset of the `>` that ends the tag, not one inside a quoted attribute value; -1 for none. */
function tagEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
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

/** A quote opens a value only behind `=`: `<p don't>` has none. */
function followsEquals(source: string, quote: number): boolean {
  let at = quote - 1;
  while (isSpace(source.charCodeAt(at))) at--;
  return source.charCodeAt(at) === 0x3d;
}

/** Where a name ends: at white space and `>`, and at what no name can hold, `"` or a control. */
function nameEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && !nameEnders.has(source.charCodeAt(at))) at++;
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

/** Character references as browsers read them, `&nbsp;` and `&#150;` included. */
export function decodeText(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

/** The same in an attribute value, where an ampersand without a semicolon more often is none. */
export function decodeAttribute(value: string): string {
  return value.includes('&') ? decodeHTMLAttribute(value) : value;
}

/** `ix:nonNumeric` → `nonNumeric`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** By what elements of a page are told apart: `h:TD` and `td` are the same. */
export function elementKey(name: string): string {
  return localName(name).toLowerCase();
}
