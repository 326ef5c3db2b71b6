/** What a user of an event parser writes around it: it takes tags and text and collects the facts. */
export class Collector {
  #facts = [];
  #continuations = new Map();
  /** Facts and continuations that the next text belongs to. */
  #open = [];
  /** What an `ix:exclude` has set aside until it ends. */
  #setAside = [];

  startTag(name, attributes) {
    if (name === 'ix:nonNumeric') {
      const { name: concept = '', id, contextRef, format, continuedAt } = attributes;
      const fact = { name: concept.slice('cyd:'.length), id, contextRef, format, text: '' };
      const isCyd = concept.startsWith('cyd:');
      if (isCyd) this.#facts.push({ fact, continuedAt });
      this.#open.push(isCyd ? fact : null);
    } else if (name === 'ix:continuation') {
      const part = { text: '', continuedAt: attributes.continuedAt };
      this.#continuations.set(attributes.id, part);
      this.#open.push(part);
    } else if (name === 'ix:exclude') {
      this.#setAside.push(this.#open);
      this.#open = [];
    }
  }

  text(text) {
    for (const part of this.#open) {
      if (part) part.text += text;
    }
  }

  endTag(name) {
    if (name === 'ix:nonNumeric' || name === 'ix:continuation') this.#open.pop();
    else if (name === 'ix:exclude') this.#open = this.#setAside.pop() ?? [];
  }

  /** Returns the facts with their continuations, in the order of the chain. */
  facts() {
    return this.#facts.map(({ fact, continuedAt }) => {
      const seen = new Set();
      let text = fact.text;
      let part = this.#continuations.get(continuedAt);
      while (part && !seen.has(part)) {
        seen.add(part);
        text += part.text;
        part = this.#continuations.get(part.continuedAt);
      }
      return { ...fact, text };
    });
  }
}
