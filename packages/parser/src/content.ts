/** The content of a document: bytes, or text that counts as UTF-8. */
export type Content = Uint8Array | ArrayBufferLike | string;

/** Bytes of another realm (a frame, a test environment) are not `instanceof Uint8Array`. */
const tags: readonly string[] = [
  '[object Uint8Array]',
  '[object ArrayBuffer]',
  '[object SharedArrayBuffer]',
];

/** Reports whether a value is text or bytes. */
export function isContent(value: unknown): value is Content {
  return typeof value === 'string' || tags.includes(Object.prototype.toString.call(value));
}

/** Returns bytes as they are, those of a buffer, or those of text as UTF-8. */
export function bytesOf(content: Content): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return 'buffer' in content ? content : new Uint8Array(content);
}
