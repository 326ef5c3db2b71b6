import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CorpusWriter, openCorpus, recordOf } from '@cydkit/corpus';
import { buildExample, type ExampleFiling } from '@cydkit/lint';
import { beforeEach, describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';

const engaged = 'CybersecurityRiskManagementThirdPartyEngagedFlag';
const role = 'CybersecurityRiskRoleOfManagementTextBlock';

let folder = '';

/** Two companies: one has reported for two years, one states a float that is a thousand times too great. */
beforeEach(async () => {
  folder = folderWith({});
  const corpus = await openCorpus(join(folder, 'cyd-corpus'), { write: true });
  const writer = new CorpusWriter(corpus);
  writer.beginSource({ name: 'filings', sha256: '00', bytes: 0 });
  const add = (cik: string, example: ExampleFiling, publicFloat: number) => {
    const filing = buildExample(example);
    const entity = {
      name: 'Lanternfish',
      cik,
      publicFloat: { amount: publicFloat, currency: 'USD' },
    };
    writer.add(
      recordOf({ ...filing, entity, source: { ...filing.source, sha256: cik + example.period } }),
    );
  };
  const text = 'The chief information security officer leads our response to incidents.';
  add('9999900001', { period: '2024-12-31', facts: [[engaged, false]] }, 1e9);
  add(
    '9999900001',
    {
      period: '2025-12-31',
      facts: [
        [engaged, true],
        [role, text],
      ],
    },
    1e9,
  );
  add('9999900002', { period: '2025-12-31', form: '20-F', facts: [[role, text]] }, 20e12);
  writer.commit();
  corpus.close();
});

async function stats(...options: string[]) {
  const io = fakeIo({ cwd: folder });
  const code = await main(['corpus', 'stats', ...options], io);
  return { code, out: io.out(), err: io.err() };
}

it('counts each company once, and says what was left out', async () => {
  const { code, out } = await stats();
  expect(code).toBe(0);
  expect(out).toMatch(/^2 annual reports, one of each company\n/);
  expect(out).toMatch(/^Third Party Engaged +\[50\.0% \(9\.5–90\.5\)\]/m);
  expect(out).toContain('Left out of 3 filings: 1 for earlier years.\n');
  expect(out).toContain('Fewer than 30 reports: too few to rely on.\n');
});

it('shows one flag in groups, with the limits of the bands', async () => {
  const { out } = await stats('--by', 'fiscal-year,float', '--flag', 'PartyEngaged');
  expect(out).toMatch(
    /^3 annual reports, one of each company and fiscal year, by fiscal year and public float\n/,
  );
  expect(out.match(/^Flag: .*$/gm)).toEqual(['Flag: Third Party Engaged']);
  expect(out).toMatch(/^2024 +\$700m–2bn +1 +\[0\.0%/m);
  expect(out).toMatch(/^2025 +\$700m–2bn +1 +\[100\.0%/m);
  expect(out).toMatch(/^2025 +≥ \$10bn +1 +\[0\.0%/m);
  expect(out).toContain('a band includes its lower limit');
  expect(out).toContain('For more: --measure');
});

it('chooses filings by what a flag says', async () => {
  const { out } = await stats('--flag', 'PartyEngaged=true', '--json');
  const { reports, groups } = JSON.parse(out);
  expect(reports).toMatchObject({ selected: 3, earlier: 1, notMatching: 1, counted: 1 });
  expect(groups[0].flags).toHaveLength(6);
});

it('shows the measures that are asked for', async () => {
  const { out } = await stats('--measure', 'length', '--concept', 'RoleOfManagement', '--json');
  expect(Object.keys(JSON.parse(out).groups[0])).toEqual([
    ...['values', 'reports', 'weak'],
    ...['concepts', 'length'],
  ]);
  expect(JSON.parse(out).groups[0].concepts).toHaveLength(1);
});

it('marks no rate as weak that has enough reports', async () => {
  const { out } = await stats('--min-cell', '2', '--measure', 'flags');
  expect(out).toMatch(/^Third Party Engaged +50\.0% \(9\.5–90\.5\)/m);
  expect(out).not.toContain('Fewer than');
});

it('prints a value a row as CSV, with the names of concepts', async () => {
  const { out } = await stats('--by', 'form', '--format', 'csv');
  const [header, ...rows] = out.trimEnd().split('\r\n');
  expect(header).toBe('Form,Measure,Item,Statistic,Count,Of,Value,Value low,Value high,Value weak');
  expect(rows).toContainEqual(
    expect.stringMatching(`^10-K,flags,${engaged},true of all,1,1,1,0.2`),
  );
  expect(rows).toContainEqual(`20-F,flags,${engaged},not reported of all,1,1,1,,,yes`);
  expect(rows).toHaveLength(2 * 6 * 6);
});

it('draws a chart of the flags, and of one flag', async () => {
  const all = join(folder, 'all.svg');
  const one = join(folder, 'one.svg');
  await stats('--by', 'form', '-o', all);
  await stats('--by', 'form', '--flag', 'PartyEngaged', '-o', one, '-o', join(folder, 'one.md'));
  expect(readFileSync(all, 'utf8').match(/<text[^>]*>Flag: /g)).toHaveLength(6);
  const chart = readFileSync(one, 'utf8');
  expect(chart).toContain('Flag: Third Party Engaged: True of all');
  expect(chart).toContain('2 annual reports, one of each company, by form');
  expect(chart).toContain('100.0% (20.7–100.0) of 1');
  expect(readFileSync(join(folder, 'one.md'), 'utf8')).toContain('| 10-K | 1 |');
});

it('draws no chart where there are no shares, and leaves no file', async () => {
  const file = join(folder, 'length.svg');
  const { code, err } = await stats('--measure', 'length', '-o', file);
  expect(code).toBe(2);
  expect(err).toContain('There are no shares to draw. Choose --measure');
  expect(existsSync(file)).toBe(false);
});

it.each([
  [['--by', 'sector'], "'sector' is nothing to group by. Choose from fiscal-year, form,"],
  [['--measure', 'words'], "'words' is not counted. Choose from flags, concepts,"],
  [['--min-cell', '-1'], '--min-cell'],
  [['--flag', 'Nothing'], "No concept has 'Nothing' in its name"],
])('says what is wrong with %j', async (options, message) => {
  const { code, err } = await stats(...options);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

it('says in one sentence that no report is counted, and exits with 1', async () => {
  const { code, out } = await stats('--fiscal-year', '1999');
  expect(code).toBe(1);
  expect(out).toMatch(
    /^No annual report to count: no filing matches\.\n\n· Only filings that match/,
  );
  expect(out.split('\n').length).toBeLessThan(6);
  const unlike = await stats('--sic', '60');
  expect(unlike).toMatchObject({ code: 1 });
  expect(unlike.out).toMatch(
    /^No annual report to count: of 3 filings, 1 for earlier years, 2 that do not match the filter\.\n/,
  );
  const csv = await stats('--sic', '60', '--format', 'csv');
  expect(csv).toMatchObject({ code: 1, out: 'Measure,Item,Statistic,Count,Of,Value\r\n' });
  const json = await stats('--sic', '60', '--json');
  expect(JSON.parse(json.out).reports).toMatchObject({ counted: 0, notMatching: 2 });
  const chart = join(folder, 'none.svg');
  expect(await stats('--sic', '60', '-o', chart)).toMatchObject({ code: 1 });
  expect(readFileSync(chart, 'utf8')).toContain('No annual report to count');
});

describe('the notes', () => {
  const ranges = 'Ranges in parentheses';

  it.each([
    { options: [], has: [ranges, 'of answers', 'Length', 'Redundancy:', 'Findings:'], lacks: [] },
    {
      options: ['--measure', 'length'],
      has: ['Length'],
      lacks: [ranges, 'of answers', 'Findings:'],
    },
    { options: ['--measure', 'redundancy'], has: ['Redundancy:'], lacks: [ranges, 'Length'] },
    { options: ['--measure', 'concepts'], has: [ranges], lacks: ['of answers', 'CYD fact'] },
  ])('of $options are of what the tables have', async ({ options, has, lacks }) => {
    const { out } = await stats(...options);
    const notes = out.split('\n').filter((line) => line.startsWith('·'));
    for (const words of has) expect(notes.join('\n')).toContain(words);
    for (const words of lacks) expect(notes.join('\n')).not.toContain(words);
  });

  it('of a chart are of what it draws', async () => {
    const file = join(folder, 'all.svg');
    await stats('-o', file);
    const chart = readFileSync(file, 'utf8');
    expect(chart).toContain(ranges);
    for (const words of ['of answers', 'Length', 'Redundancy', 'Findings', 'For more']) {
      expect(chart).not.toContain(words);
    }
  });

  it.each([
    [['--by', 'float'], 'as filed; a band includes its lower limit.'],
    [['--min-float', '10'], 'states: 1 of 2 reports.'],
    [['--max-float', '2bn'], 'in US dollars, as filed.'],
    [['--float', '≥ $10bn'], 'states: 1 of 1 report.'],
    [['--form', '10-K'], null],
  ])('with %j say of floats: %s', async (options, words) => {
    const { out } = await stats('--measure', 'length', ...options);
    if (words === null) expect(out).not.toContain('Public float');
    else expect(out).toContain(words);
  });
});
