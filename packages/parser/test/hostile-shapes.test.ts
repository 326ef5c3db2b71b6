import { describe, expect, it } from 'vitest';
import { type Filing, parse } from '../src/index';
import { smallSpecimens } from './fuzz/small';
import { bytesOf, utf16 } from './support/bytes';
import { codesOf, concept, context, page } from './support/inline';

const documents = smallSpecimens
  .filter(({ files }) => files.length === 1)
  .flatMap(({ shape, files }) =>
    files.map(({ bytes }) => ({ shape, text: new TextDecoder().decode(bytes) })),
  );
const markup = documents.filter(({ shape }) => !shape.startsWith('dump'));
const documentOf = (shape: string): string =>
  documents.find((one) => one.shape === shape)?.text ?? '';

const factsOf = ({ facts }: Filing) => facts.map(({ concept, value }) => [concept, value]);

describe.each(documents)('$shape', ({ text }) => {
  const clean = factsOf(parse(text));

  it.each([
    ['UTF-8 with a byte order mark', bytesOf(`\ufeff${text}`)],
    ['UTF-16, little-endian, with a mark', utf16(text, 'le', true)],
    ['UTF-16, big-endian, with a mark', utf16(text, 'be', true)],
    ['UTF-16, little-endian, without a mark', utf16(text, 'le', false)],
    ['UTF-16, big-endian, without a mark', utf16(text, 'be', false)],
  ])('is read in %s', (_, bytes) => {
    expect(factsOf(parse(bytes))).toEqual(clean);
  });

  it.each(['le', 'be'] as const)('in UTF-32 (%s) is told to be unreadable', (order) => {
    const bytes = new Uint8Array((text.length + 1) * 4);
    const view = new DataView(bytes.buffer);
    [...`\ufeff${text}`].forEach((c, i) => {
      view.setUint32(i * 4, c.charCodeAt(0), order === 'le');
    });
    const filing = parse(bytes);
    expect(filing.facts).toEqual([]);
    expect(filing.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('keeps null bytes inside a text and reads on', () => {
    const values = factsOf(parse(text.replace('One register.', 'One\0 register.')));
    expect(values.map(([name]) => name)).toEqual(clean.map(([name]) => name));
    expect(JSON.stringify(values)).toContain('register.');
  });
});

describe.each(markup)('$shape', ({ text }) => {
  const clean = factsOf(parse(text));

  it.each([
    ['utf-16', '<?xml version="1.0" encoding="UTF-16"?>'],
    ['us-ascii', '<?xml version="1.0" encoding="us-ascii"?>'],
    ['no charset there is', '<?xml version="1.0" encoding="&quot;>"?>'],
  ])('that claims to be %s is read as what it is', (_, declaration) => {
    const curly = text.replace('One register.', 'One “register”.').replace(/<\?xml[^>]*>\s*/u, '');
    const lying = curly.replace(/<(?=html|xbrl|ix:)/u, `${declaration}<`);
    expect(lying).toContain(declaration);
    expect(JSON.stringify(factsOf(parse(lying)))).toContain('One “register”.');
  });

  it('is read under a DOCTYPE with an entity bomb, which is never expanded', () => {
    const entities = Array.from(
      { length: 30 },
      (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
    );
    const doctype = `<!DOCTYPE x [<!ENTITY e0 "bomb">${entities.join('')}]>`;
    const bomb = text
      .replace(/<(?=html|xbrl|ix:)/u, `${doctype}<`)
      .replace('One register.', 'One &e30; register.');
    const facts = JSON.stringify(factsOf(parse(bomb)));
    expect(facts).toContain('One &e30; register.');
    expect(facts.length).toBeLessThan(1000);
  });

  it('is read with comments and CDATA that hold facts behind it', () => {
    const [fact = ''] = /<(?:ix:nonNumeric|cyd:|tr class="re")[\s\S]{200}/u.exec(text) ?? [];
    expect(fact).not.toBe('');
    for (const veil of [`<!--${fact}-->`, `<![CDATA[${fact}]]>`]) {
      // A fragment has no root to stand in.
      const veiled = text.replace(/(?=<\/(?:html|xbrl)>)|$/u, veil);
      expect(factsOf(parse(veiled))).toEqual(clean);
    }
  });
});

describe('a million contexts', () => {
  const many = Array.from({ length: 1_000_000 }, (_, i) => i);
  const limit = 20_000;
  const timed = (text: string): Filing => {
    const began = performance.now();
    const filing = parse(text);
    expect(performance.now() - began).toBeLessThan(limit);
    return filing;
  };

  it('before the one that matters do not hide it, in inline XBRL', () => {
    const contexts = many.map((i) => `<xbrli:context id="x${i}"/>`).join('');
    const body = documentOf('fragment of inline XBRL');
    const filing = timed(page(body, { resources: contexts + context() }));
    expect(filing.facts.map(({ context }) => context.period.end)).toEqual(
      Array(3).fill('2025-12-31'),
    );
    expect(codesOf(filing)).toEqual([]);
  });

  it('before the one that matters do not hide it, in an instance', () => {
    const contexts = many.map((i) => `<context id="x${i}"/>`).join('');
    const filing = timed(documentOf('instance').replace(/(?=<context)/u, contexts));
    expect(filing.facts.map(({ context }) => context.period.end)).toEqual(
      Array(3).fill('2025-12-31'),
    );
  });
});

describe('text blocks of 100,000 elements inside one another', () => {
  const deep = `${'<div>'.repeat(100_000)}One register.${'</div>'.repeat(100_000)}`;
  const escaped = deep.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  it.each(markup)('are read in time: $shape', ({ shape, text }) => {
    const content = shape === 'instance' ? escaped : deep;
    const began = performance.now();
    const filing = parse(text.replace('One register.', content), { html: true, markdown: true });
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(JSON.stringify(factsOf(filing))).toContain('One register.');
  });
});

describe('what fuzzing found', () => {
  it('a byte that is no UTF-8 is located within the document', () => {
    const { diagnostics } = parse(Uint8Array.of(0x80));
    expect(Math.max(...diagnostics.map(({ location }) => location?.end ?? 0))).toBe(1);
  });

  it.each(markup.filter(({ shape }) => shape !== 'fragment of inline XBRL'))(
    'a CIK that is none is not given: $shape',
    ({ shape, text }) => {
      const wrong = {
        'inline XBRL': text.replaceAll('9999912345', 'a page of text'),
        instance: text.replaceAll('9999912345', 'a page of text'),
        'viewer page': text.replace(`cyd_${concept.role}`, 'dei_EntityCentralIndexKey'),
        submission: text.replace(/(?<=CENTRAL INDEX KEY:\s+)\d+|9999912345/gu, 'a page of text'),
      }[shape];
      expect(wrong).not.toBe(text);
      expect(parse(wrong ?? '').entity.cik).toBeNull();
    },
  );

  describe('a viewer page that breaks off before another', () => {
    const text = documentOf('viewer page');
    const row = text.indexOf('<tr', text.indexOf(concept.role));
    const label = text.indexOf('<td class="pl', row);
    const names = (filing: Filing) => filing.facts.map((fact) => fact.concept);

    it.each([
      ['between rows', row],
      ['in the tag of a row', row + 3],
      ['in the tag of a label', label + 3],
      ['in a label', text.indexOf('</td>', label)],
    ])('%s hides none of the facts of that', (_, cut) => {
      const filing = parse(text.slice(0, cut) + text);
      expect(new Set(names(filing))).toEqual(new Set(names(parse(text))));
    });

    it.each(['<!--', '<?', '<script>'])('in %j is told to be cut off', (open) => {
      const filing = parse(text.slice(0, row) + open + text.slice(row));
      expect(names(filing)).toEqual([concept.role]);
      expect(codesOf(filing)).toContain('document-truncated');
    });

    it('in a value is told to be cut off, as values may hold tables', () => {
      const filing = parse(text.slice(0, text.indexOf('She reports')) + text);
      expect(codesOf(filing)).toContain('document-truncated');
    });
  });
});
