const encoder = new TextEncoder();

/** UTF-8 of a text. */
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** A text as UTF-16, with or without a byte order mark. */
export function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].join('');
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), order === 'le');
  return bytes;
}
