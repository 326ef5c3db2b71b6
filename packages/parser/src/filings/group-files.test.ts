import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../test/support/bytes';
import { block, concept, continuation, flag, page } from '../../test/support/inline';
import {
  exhibit,
  header,
  type Report,
  readFolder,
  report,
  submission,
  words,
} from '../../test/support/small-folders';
import { zipOf } from '../../test/support/write-archive';
import { writeSubmission } from '../../test/support/write-submission';

describe('keeps apart', () => {
  it('a report and its amendment', async () => {
    const { found, filings } = await readFolder({
      'qk-20251231.htm': report(),
      'qk-20251231x10ka.htm': report({ form: '10-K/A', text: `${words} Amended.` }),
      'qk-20251231.xsd': '<schema/>',
    });
    expect(found).toEqual(['qk-20251231.htm 10-K 2', 'qk-20251231x10ka.htm 10-K/A 2']);
    expect(filings.map(({ facts }) => facts[0]?.value)).toEqual([words, `${words} Amended.`]);
  });

  it('the reports of two companies, with a schema of one', async () => {
    const { found, codes } = await readFolder({
      'alpha-20251231.htm': report(),
      'alpha-20251231.xsd': '<schema/>',
      'beta-20251231.htm': report({ cik: '9999900002', text: 'Beta has no program.' }),
    });
    expect(found).toEqual(['alpha-20251231.htm 10-K 2', 'beta-20251231.htm 10-K 2']);
    expect(codes).toEqual([]);
  });

  it('two drafts of one report', async () => {
    const { found } = await readFolder({
      'v1.htm': report(),
      'v2.htm': report({ text: `${words} New.` }),
    });
    expect(found).toEqual(['v1.htm 10-K 2', 'v2.htm 10-K 2']);
  });

  it('an exhibit, if two documents define its contexts; and says so', async () => {
    const { found, codes } = await readFolder({
      'a.htm': report(),
      'b.htm': report({ cik: '9999900002', text: 'Beta has no program.' }),
      'ex13.htm': exhibit('Our officer leads the program.'),
    });
    expect(found).toEqual(['a.htm 10-K 2', 'b.htm 10-K 2', 'ex13.htm null 1']);
    expect(codes).toEqual(['context-missing', 'file-unclear']);
  });

  it.each<[string, Report, Record<string, string>]>([
    [
      'declares the taxonomy of another filer',
      { root: { 'xmlns:a': 'http://alpha.example/2025' } },
      { 'xmlns:b': 'http://beta.example/2025' },
    ],
    ['contradicts it', { body: block(concept.role, words, 'escape="true" id="f-1"') }, {}],
    ['has an id of it', { body: block(concept.processes, words, 'escape="true" id="x-1"') }, {}],
  ])('an exhibit and a form, if the exhibit %s', async (_, form, root) => {
    const { found } = await readFolder({
      'form.htm': report(form),
      'ex13.htm': exhibit('Our officer leads the program.', root),
    });
    expect(found.map((one) => one.split(' ')[0])).toEqual(['form.htm', 'ex13.htm']);
  });

  it('a fragment and a report of another company', async () => {
    const fragment = block(concept.role, 'Our officer leads the program.');
    const { found } = await readFolder({ 'a.htm': report(), 'fragment.htm': fragment });
    expect(found).toEqual(['a.htm 10-K 2', 'fragment.htm null 1']);
  });

  it('a page with the flags that many filings have', async () => {
    const dump =
      '|T\n|12 Months Ended Dec. 31, 2025\n|Cybersecurity Risk Management Third Party Engaged [Flag]\n|true\n';
    const { found } = await readFolder({ 'a.htm': report(), 'p.txt': dump });
    expect(found).toEqual(['a.htm 10-K 2', 'p.txt null 1']);
  });
});

describe('joins', () => {
  it('an exhibit without contexts and the only document that defines them', async () => {
    const { found, filings, codes } = await readFolder({
      'exhibit13.htm': exhibit('Our officer leads the program.'),
      'form.htm': report(),
    });
    expect(found).toEqual(['form.htm 10-K 3']);
    expect(filings[0]?.facts.map(({ value }) => value)).toContain(
      'Our officer leads the program. Every year.',
    );
    expect(codes).toEqual([]);
  });

  it('a form without facts and the exhibit that has them', async () => {
    const { found } = await readFolder({
      'form.htm': report({ body: '<p>See Exhibit 13.</p>' }),
      'exhibit13.htm': exhibit('Our officer leads the program.'),
    });
    expect(found).toEqual(['form.htm 10-K 1']);
  });

  it('a form and the exhibits in which its text goes on', async () => {
    const start = block(concept.processes, 'We start', 'escape="true" id="f-1" continuedAt="e-1"');
    const { filings, codes } = await readFolder({
      'form.htm': report({ body: start }),
      'ex1.htm': page(continuation('e-1', ' and go on', 'e-2'), { resources: '' }),
      'ex2.htm': page(continuation('e-2', ' to the end.'), { resources: '' }),
    });
    expect(filings.map(({ facts }) => facts.map(({ value }) => value))).toEqual([
      ['We start and go on to the end.'],
    ]);
    expect(codes).toEqual([]);
  });

  it('an exhibit and the form that it is named after, of two that would do', async () => {
    const { found } = await readFolder({
      'a-20251231.htm': report(),
      'b-20251231.htm': report({ cik: '9999900002', text: 'Beta has no program.' }),
      'b-20251231xex13.htm': exhibit('Our officer leads the program.'),
    });
    expect(found).toEqual(['a-20251231.htm 10-K 2', 'b-20251231.htm 10-K 3']);
  });

  it('an exhibit with contexts of its own and the cover page of its registrant and period', async () => {
    const own = page(block(concept.role, 'Our officer leads.', 'escape="true" id="x-1"'));
    const { found } = await readFolder({
      'form.htm': report(),
      'other.htm': report({ cik: '9999900002', text: 'Beta has no program.' }),
      'ex13.htm': own,
    });
    expect(found).toEqual(['form.htm 10-K 3', 'other.htm 10-K 2']);
  });

  it.each([
    ['MetaLinks.json', '{"instance":{"form.htm ex13.htm":{}}}'],
    ['FilingSummary.xml', '<FilingSummary><Report instance="form.htm ex13.htm"/></FilingSummary>'],
  ])('what %s lists together', async (name, index) => {
    const { found, codes } = await readFolder({
      'form.htm': report(),
      'other.htm': report({ cik: '9999900002', text: 'Beta has no program.' }),
      'ex13.htm': exhibit('Our officer leads the program.'),
      [name]: index,
    });
    expect(found).toEqual(['form.htm 10-K 3', 'other.htm 10-K 2']);
    expect(codes).toEqual([]);
  });

  it('compressed documents', async () => {
    const { found } = await readFolder({
      'exhibit13.htm.gz': gzipSync(bytesOf(exhibit('Our officer leads the program.'))),
      'form.htm.gz': gzipSync(bytesOf(report())),
    });
    expect(found).toEqual(['form.htm.gz 10-K 3']);
  });

  it('the entries of an archive', async () => {
    const { found } = await readFolder({
      'a.zip': zipOf([
        { name: 'x/exhibit13.htm', content: exhibit('Our officer leads the program.') },
        { name: 'x/form.htm', content: report() },
      ]),
    });
    expect(found).toEqual(['a.zip/x/form.htm 10-K 3']);
  });
});

const dump = `|T
|12 Months Ended Dec. 31, 2025
|Cybersecurity Risk Management Processes for Assessing, Identifying, and Managing Threats [Text Block]
|${words}
`;

describe('reads once', () => {
  it.each<[string, Record<string, string>, string]>([
    ['a submission and its document', { 'a.htm': report(), 's.txt': submission }, 's.txt 10-K 2'],
    ['a submission and a page of it', { 'R2.txt': dump, 's.txt': submission }, 's.txt 10-K 2'],
    ['a document and the text of a page', { 'p.txt': dump, 'a.htm': report() }, 'a.htm 10-K 2'],
    [
      'a submission with fewer facts than its document',
      {
        'a.htm': report(),
        's.txt': writeSubmission(
          [{ content: report({ body: block(concept.processes, words) }) }],
          header,
        ),
      },
      'a.htm 10-K 2',
    ],
  ])('%s', async (_, files, expected) => {
    expect((await readFolder(files)).found).toEqual([expected]);
  });

  it('but names a file that only its facts give away', async () => {
    const { filings } = await readFolder({ 'p.txt': dump, 's.txt': submission });
    expect(filings[0]?.diagnostics).toMatchObject([
      { code: 'file-repeated', location: { document: 'p.txt' }, args: { filing: 's.txt' } },
    ]);
  });
});

it('groups thousands of documents that name no filing in time that grows with their number', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 2000 }, (_, at) => [
      `x${at}.htm`,
      page(flag(concept.engaged, 'true').replace('c-1', `k-${at}`), { resources: '' }),
    ]),
  );
  const { found } = await readFolder(files);
  expect(found).toHaveLength(2000);
});
