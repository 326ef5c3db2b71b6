import { voidElements } from './html-elements';
import { elementKey, type MarkupHandler, readAttributes } from './markup';
import { resolveAddress } from './resolve-address';
import { TextBuilder } from './text-builder';

/**
 * Writes the XBRL value of an escaped fact as in the SEC's own instances: attributes sorted
 * by name, no namespace declarations, `<br/>` for void elements, `<p></p>` for other empty ones
 * (Inline XBRL 1.1 §8.1, "escape"). Relative addresses are resolved against the document's base.
 * Elements that the source leaves open are closed at the end.
 */
export class HtmlWriter implements MarkupHandler {
  /** What `<base>` of the document says; `null` if it has none. */
  base: string | null = null;
  readonly #html = new TextBuilder();
  /** Names as written; end tags are matched to them as in the formatter. */
  readonly #open: string[] = [];
  readonly #openCount = new Map<string, number>();

  text(text: string): void {
    this.#html.add(escapeText(text));
  }

  open(name: string, attributes: string, selfClosing: boolean): void {
    const key = elementKey(name);
    this.#html.add(`<${name}${this.#attributes(key, attributes)}`);
    if (voidElements.has(key)) {
      this.#html.add('/>');
    } else if (selfClosing) {
      this.#html.add(`></${name}>`);
    } else {
      this.#html.add('>');
      this.#open.push(name);
      this.#openCount.set(key, (this.#openCount.get(key) ?? 0) + 1);
    }
  }

  close(name: string): void {
    const key = elementKey(name);
    if ((this.#openCount.get(key) ?? 0) === 0) return;
    while (this.#closeLast() !== key);
  }

  finish(): string {
    while (this.#open.length > 0) this.#closeLast();
    return String(this.#html);
  }

  #attributes(element: string, source: string): string {
    if (!source.includes('=')) return '';
    const attributes = readAttributes(source);
    return [...attributes]
      .filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => {
        const place = { element, name, base: this.base, codebase: attributes.get('codebase') };
        return ` ${name}="${escapeAttribute(resolveAddress(value, place))}"`;
      })
      .join('');
  }

  #closeLast(): string {
    const name = this.#open.pop() ?? '';
    const key = elementKey(name);
    this.#openCount.set(key, (this.#openCount.get(key) ?? 1) - 1);
    this.#html.add(`</${name}>`);
    return key;
  }
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
