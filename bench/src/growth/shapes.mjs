import { archiveShapes } from './shapes/archive-shapes.mjs';
import { documentShapes } from './shapes/document-shapes.mjs';
import { factShapes } from './shapes/fact-shapes.mjs';
import { markupShapes } from './shapes/markup-shapes.mjs';
import { textShapes } from './shapes/text-shapes.mjs';

/**
 * Hostile inputs: functions of a size that always return the same file for it. Twice the size is an
 * input of about twice the bytes, so that whatever takes four times as long is not linear.
 *
 * @typedef {{ name: string, content: Uint8Array }} NamedFile
 * @typedef {{ name: string, make(count: number): NamedFile }} Shape
 * @type {Shape[]}
 */
export const shapes = Object.entries({
  ...factShapes,
  ...textShapes,
  ...markupShapes,
  ...documentShapes,
  ...archiveShapes,
}).map(([name, make]) => ({ name, make: (count) => asFile(make(count)) }));

function asFile(made) {
  if (typeof made !== 'string') return made;
  const name = made.startsWith('|') || /^\w/.test(made) ? 'a.txt' : 'a.htm';
  return { name, content: new TextEncoder().encode(made) };
}

/** Returns the count for which a shape has at least this many bytes. */
export function countFor({ make }, bytes) {
  let count = 16;
  while (count < bytes && make(count).content.length < bytes) count *= 2;
  return count;
}
