import { Parser } from 'htmlparser2';
import { Collector } from './collector.mjs';

export function extract(bytes) {
  const collector = new Collector();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => collector.startTag(name, attributes),
      ontext: (text) => collector.text(text),
      onclosetag: (name) => collector.endTag(name),
    },
    { xmlMode: true },
  );
  parser.end(bytes.toString('utf8'));
  return collector.facts();
}
