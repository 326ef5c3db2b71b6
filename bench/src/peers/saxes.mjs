import { SaxesParser } from 'saxes';
import { Collector } from './collector.mjs';

/** Extracts facts without `xmlns`, which would only make it slower. */
export function extract(bytes) {
  const collector = new Collector();
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {});
  parser.on('opentag', ({ name, attributes }) => collector.startTag(name, attributes));
  parser.on('text', (text) => collector.text(text));
  parser.on('cdata', (text) => collector.text(text));
  parser.on('closetag', ({ name }) => collector.endTag(name));
  parser.write(bytes.toString('utf8')).close();
  return collector.facts();
}
