import { readAttributes } from './attributes';
import { voidElements } from './elements';
import { localName, type MarkupHandler } from './markup';

/**
 * Writes the XBRL value of an escaped fact as the SEC's own instances have it: attributes sorted
 * by name, no namespace declarations, `<br/>` for void elements, `<p></p>` for other empty ones
 * (Inline XBRL 1.1 §8.1, "escape"). What the source leaves open is closed at the end.
 */
export class HtmlWriter implements MarkupHandler {
  #html = '';
  readonly #open: string[] = [];
  readonly #openCount = new Map<string, number>();

  text(text: string): void {
    this.#html += escapeText(text);
  }

  open(name: string, attributes: string, selfClosing: boolean): void {
    this.#html += `<${name}${writeAttributes(attributes)}`;
    if (voidElements.has(localName(name).toLowerCase())) {
      this.#html += '/>';
    } else if (selfClosing) {
      this.#html += `></${name}>`;
    } else {
      this.#html += '>';
      this.#open.push(name);
      this.#openCount.set(name, (this.#openCount.get(name) ?? 0) + 1);
    }
  }

  close(name: string): void {
    if ((this.#openCount.get(name) ?? 0) === 0) return;
    while (this.#closeLast() !== name);
  }

  finish(): string {
    while (this.#open.length > 0) this.#closeLast();
    return this.#html;
  }

  #closeLast(): string | undefined {
    const name = this.#open.pop();
    if (name === undefined) return undefined;
    this.#openCount.set(name, (this.#openCount.get(name) ?? 1) - 1);
    this.#html += `</${name}>`;
    return name;
  }
}

function writeAttributes(source: string): string {
  if (!source.includes('=')) return '';
  return [...readAttributes(source)]
    .filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
