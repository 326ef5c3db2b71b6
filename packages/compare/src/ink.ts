/** The characters of a text that are no white space: in this they agree, however a source breaks lines. */
export class Ink {
  /** For each offset how many characters of ink stand before it. */
  readonly #before: Int32Array;

  constructor(text: string) {
    this.#before = new Int32Array(text.length + 1);
    for (let at = 0; at < text.length; at += 1) {
      const ink = /\S/u.test(text.charAt(at)) ? 1 : 0;
      this.#before[at + 1] = (this.#before[at] ?? 0) + ink;
    }
  }

  before(offset: number): number {
    return this.#before[offset] ?? 0;
  }

  get all(): number {
    return this.#before.at(-1) ?? 0;
  }
}
