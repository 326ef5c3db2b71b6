/** Rows of whole numbers below 2 ** 32, all of one width: millions take no object each. */
export class NumberRows {
  readonly #width: number;
  #numbers = new Uint32Array(0);
  length = 0;

  constructor(width: number) {
    this.#width = width;
  }

  add(row: readonly number[]): void {
    const at = this.#width * this.length;
    if (at === this.#numbers.length) {
      const larger = new Uint32Array(Math.max(2 ** 16 * this.#width, 2 * at));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers.set(row, at);
    this.length += 1;
  }

  get(row: number, column: number): number {
    return this.#numbers[this.#width * row + column] ?? 0;
  }

  set(row: number, column: number, value: number): void {
    this.#numbers[this.#width * row + column] = value;
  }
}
