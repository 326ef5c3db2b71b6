import { describe, expect, it } from 'vitest';
import { type Filing, parse } from '../src/index';
import { smallSpecimens } from './fuzz/small-specimens';
import { bytesOf, utf16 } from './support/bytes';
import { codesOf, concept, context, page } from './support/inline';

const documents = smallSpecimens
  .filter(({ files }) => files.length === 1)
  .flatMap(({ shape, files }) =>
    files.map(({ bytes }) => ({ shape, text: new TextDecoder().decode(bytes) })),
  );
const markup = documents.filter(({ shape }) => !shape.startsWith('dump'));
function documentOf(shape: string): string {
  return documents.find((one) => one.shape === shape)?.text ?? '';
}

function factsOf({ facts }: Filing) {
  return facts.map(({ concept, value }) => [concept, value]);
}

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

  it.each(['le', 'be'] as const)('is reported as unreadable in UTF-32 (%s)', (order) => {
    const bytes = new Uint8Array((text.length + 1) * 4);
    const view = new DataView(bytes.buffer);
    [...`\ufeff${text}`].forEach((c, i) => {
      view.setUint32(i * 4, c.charCodeAt(0), order === 'le');
    });
    const filing = parse(bytes);
    expect(filing.facts).toEqual([]);
    expect(filing.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('is read past null bytes, which stay in the text', () => {
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
    ['an unknown charset', '<?xml version="1.0" encoding="&quot;>"?>'],
  ])('is read as UTF-8 although it claims to be %s', (_, declaration) => {
    const curly = text.replace('One register.', 'One “register”.').replace(/<\?xml[^>]*>\s*/u, '');
    const lying = curly.replace(/<(?=html|xbrl|ix:)/u, `${declaration}<`);
    expect(lying).toContain(declaration);
    expect(JSON.stringify(factsOf(parse(lying)))).toContain('One “register”.');
  });

  it('is read after a DOCTYPE with an entity bomb, which is never expanded', () => {
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

  it('is read without the facts in comments and CDATA after it', () => {
    const [fact = ''] = /<(?:ix:nonNumeric|cyd:|tr class="re")[\s\S]{200}/u.exec(text) ?? [];
    expect(fact).not.toBe('');
    for (const veil of [`<!--${fact}-->`, `<![CDATA[${fact}]]>`]) {
      // A fragment has no root that could contain them.
      const veiled = text.replace(/(?=<\/(?:html|xbrl)>)|$/u, veil);
      expect(factsOf(parse(veiled))).toEqual(clean);
    }
  });
});

describe('a million contexts', () => {
  const many = Array.from({ length: 1_000_000 }, (_, i) => i);
  const limit = 20_000;
  const timed = (text: string): Filing => {
    const began = process.cpuUsage();
    const filing = parse(text);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(limit);
    return filing;
  };

  it('do not hide the last one in inline XBRL', () => {
    const contexts = many.map((i) => `<xbrli:context id="x${i}"/>`).join('');
    const body = documentOf('fragment of inline XBRL');
    const filing = timed(page(body, { resources: contexts + context() }));
    expect(filing.facts.map(({ context }) => context.period.end)).toEqual(
      Array(3).fill('2025-12-31'),
    );
    expect(codesOf(filing)).toEqual([]);
  });

  it('do not hide the last one in an instance', () => {
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
  it.each(markup)('are read in time in $shape', ({ shape, text }) => {
    const content = shape === 'instance' ? escaped : deep;
    const began = process.cpuUsage();
    const filing = parse(text.replace('One register.', content), { html: true, markdown: true });
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(20_000);
    expect(JSON.stringify(factsOf(filing))).toContain('One register.');
  });
});

describe('a case from the fuzzer', () => {
  it('has the location of an invalid byte within the document', () => {
    const { diagnostics } = parse(Uint8Array.of(0x80));
    expect(Math.max(...diagnostics.map(({ location }) => location?.end ?? 0))).toBe(1);
  });

  it.each(markup.filter(({ shape }) => shape !== 'fragment of inline XBRL'))(
    'has no CIK if it is not a number: $shape',
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
    ])('%s hides none of the other facts', (_, cut) => {
      const filing = parse(text.slice(0, cut) + text);
      expect(new Set(names(filing))).toEqual(new Set(names(parse(text))));
    });

    it.each(['<!--', '<?', '<script>'])('in %j is reported as cut off', (open) => {
      const filing = parse(text.slice(0, row) + open + text.slice(row));
      expect(names(filing)).toEqual([concept.role]);
      expect(codesOf(filing)).toContain('document-truncated');
    });

    it('in a value is reported as cut off, because values may contain tables', () => {
      const filing = parse(text.slice(0, text.indexOf('She reports')) + text);
      expect(codesOf(filing)).toContain('document-truncated');
    });
  });
});
