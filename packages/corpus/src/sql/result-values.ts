/** A value of a result, safe to print and to write as JSON. */
export type SqlCell = string | number | null;

/**
 * Wraps a statement so that its result is computed whole before the first row comes, which is when it
 * can be interrupted, and so that no value is lost on its way through the driver: that ends texts at
 * NUL, and the process at bytes which are not UTF-8. Whatever is not a query is an error in brackets.
 */
export function wrapped(sql: string, columns: number, limit: number): string {
  const names = Array.from({ length: columns }, (_, index) => `c${index}`);
  const values = names.map(
    (name) =>
      `case typeof(${name}) when 'text' then cast('t' || ${name} as blob)
        when 'blob' then cast('b' || ${name} as blob) else ${name} end`,
  );
  return `with "the result"(${names.join()}) as materialized (select * from (\n${sql}\n) limit ${limit})
    select ${values.join()} from "the result"`;
}

/** The longest blob that is printed whole, in bytes. */
const longestBlob = 1000;

/**
 * Returns a value of a wrapped statement as people read it: an integer beyond 2^53 by its digits, an
 * infinite number by its name, a blob as SQLite writes it, `x'00ff'`, or its size where it is long.
 */
export function cellOf(value: unknown): SqlCell {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  const bytes = Buffer.from(value as Uint8Array);
  if (bytes[0] === 't'.charCodeAt(0)) return bytes.toString('utf8', 1);
  const size = bytes.length - 1;
  return size > longestBlob ? `blob of ${size} bytes` : `x'${bytes.toString('hex', 1)}'`;
}
