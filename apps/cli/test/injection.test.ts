import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../src/cli';
import { lintFormats } from '../src/options/lint-options';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { inlineDocument, page } from './support/page';
import { zipOf } from './support/zip';

/** What a terminal or a workflow obeys, or does not show. Each can be a name, a value or a text. */
const payloads: Readonly<Record<string, string>> = {
  'a workflow command': '::add-mask::owned',
  'an old workflow command': '##[error]owned',
  'a command of another service': '##vso[task.complete]owned',
  'a command on a line of its own': 'x\n::stop-commands::owned\r::add-mask::owned',
  'a title and a color': '\u001b]0;owned\u0007\u001b[8mhidden\u009b31mred',
  'an override of direction': 'x\u202egnp\u2066\u200e\u200f\u061c',
  'an invisible tag': 'x\u{e0041}\u{e007f}\u{e0101}',
  'a message of another line': 'x\nerror: owned\u2028\u0085error: owned',
};

/** Inputs with this text wherever a format lets a file name, an entry or a column say something. */
function hostileFiles(text: string): Record<string, string | Uint8Array> {
  const quoted = JSON.stringify(text);
  const field = text.replace(/[\t\r\n]/g, ' ');
  const escaped = field.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const fact = `<ix:nonNumeric name="cyd:${escaped}" contextRef="${escaped}" id="${escaped}"`;
  const tables = {
    'sub.tsv': `adsh\tcik\tname\tform\tperiod\tfy\tfp\n${[1, 2].map((row) => `${field}${row}\t${row}\t${field}\t${field}\t${field}\t${field}\tFY\n`).join('')}`,
    'tag.tsv': 'tag\tversion\n',
    'txt.tsv': `adsh\ttag\tversion\tddate\tqtrs\tiprx\tlang\tdimh\tcoreg\tescaped\tsrclen\ttxtlen\tcontext\tvalue\n${[1, 2].map((row) => `${field}${row}\tCybersecurityRiskRoleOfManagementTextBlock\tcyd/2024\t${field}\t4\t0\t${field}\t${field}\t${field}\t1\t5\t5\t${field}\t${field}\n`).join('')}`,
  };
  return {
    [`${text}.txt`]: `${page}|Cybersecurity ${field} [Text Block]\n|${field}\n`,
    [`${text}/${text}.htm`]: inlineDocument(14)
      .replace('Lamps.', `${fact} continuedAt="${escaped}">${escaped}</ix:nonNumeric>`)
      .replaceAll('"c-1"', `"${escaped}"`),
    [`${text}.pdf`]: '%PDF-1.7',
    [`${text}.gz`]: Buffer.from('\u001f\u008b\u0008', 'latin1'),
    'entries.zip': zipOf({ [`${text}.txt`]: page, [`../${text}.txt`]: page, [text]: 'Lamps.' }),
    'notes.zip': zipOf(tables),
    'cyd.config.json': `{ "rules": { ${quoted}: "off" }, ${quoted}: ${quoted} }`,
    'values.json': `{ "preset": ${quoted}, "severity": ${quoted}, "baseline": [${quoted}] }`,
    'unused.json': `{ "suppressions": [{ "rule": "C02", "concept": ${quoted}, "reason": ${quoted} }] }`,
    'broken.json': `${text}{`,
    'baseline.json': `{ ${quoted}: ${quoted} }`,
    'module.mjs': `throw new Error(${quoted});`,
  };
}

/** Command lines that print these inputs, or say what is wrong with them. `X` is the text. */
const commandLines: readonly (readonly string[])[] = [
  ...['json', 'ndjson', 'csv', 'terminal'].map((format) => ['parse', '.', '-f', format]),
  ...['terminal', 'markdown', 'html', 'json', 'csv'].map((f) => ['report', '.', '-f', f]),
  ['report', '.', '--table'],
  ['report', '.', '--color', 'always'],
  ['parse', '.', '--debug', '--jobs', '2', '-o', '-', '-o', 'X.csv'],
  ...lintFormats.map((format) => ['lint', '.', '-f', format, '--config', 'unused.json']),
  ...['terminal', 'markdown', 'html', 'json'].map((f) => ['diff', 'X.txt', 'X/X.htm', '-f', f]),
  ['diff', 'notes.zip', 'X.txt'],
  ['diff', 'X.txt', 'X.txt#X'],
  ['diff', 'X.pdf', 'X.txt'],
  ['lint', 'X.txt', '-f', 'github'],
  ['lint', 'X.txt', '--config', 'values.json'],
  ['lint', 'X.txt', '--config', 'broken.json'],
  ['lint', 'X.txt', '--config', 'module.mjs'],
  ['lint', 'X.txt', '--config', 'X'],
  ['lint', 'X.txt', '--no-config', '--rule', 'X=off'],
  ['lint', 'X.txt', '--no-config', '--prior', 'X.pdf'],
  ['lint', 'X.txt', '--no-config', '--baseline', 'baseline.json'],
  ['lint', 'X.txt', '--no-config', '--baseline', 'broken.json'],
  ['lint', '--show-config', '--config', 'unused.json'],
  ['X'],
  ['parse', '--X'],
  ['parse', 'X', 'https://X/X', 'X*', '-o', 'missing/X.json'],
  ['parse', 'X', 'X*', 'X.pdf', 'X.gz', '.', '--cik', 'X'],
  ['parse', 'X.txt', '-o', 'X.txt'],
  ['parse', 'X.txt', '-o', 'out.X'],
  ['parse', 'X.txt', '--form', 'X'],
  ['parse', '-', '--stdin-filename', 'X', '-f', 'csv'],
  ['parse', 'X.txt', '--stdin-filename', 'X'],
  ['parse', 'X.txt', '-f', 'X'],
  ['explain', 'X'],
  ['taxonomy', 'X'],
  ['completion', 'X'],
  ['help', 'X'],
];

const colors = /\u001b\[\d{1,2}m/g;
const ours = /^::(?:error|warning|notice)(?: [^\n]*?)?::/gm;

/** Expects nothing that a terminal obeys, a workflow obeys, or neither shows. */
function expectHarmless(printed: string, args: readonly string[]): void {
  const withoutOurs = printed
    .replace(args.includes('github') ? ours : /$^/, 'ours: ')
    .replace(args.includes('always') ? colors : /$^/, '')
    .replace(args.includes('csv') || args.includes('--table') ? /\r\n/g : /$^/g, '\n');
  expect(withoutOurs.replaceAll('\n', '')).not.toMatch(
    /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\u{e0000}-\u{e0fff}]/u,
  );
  expect(withoutOurs).not.toMatch(/^\s*::|##[a-z]*\[/im);
}

it.each(Object.entries(payloads))('prints no command on either stream: %s', async (_, text) => {
  const cwd = folderWith(hostileFiles(text));
  for (const template of commandLines) {
    const args = template.map((part) => part.replaceAll('X', text));
    const io = fakeIo({ cwd, stdin: page });
    await main(args, io);
    expect(io.out() + io.err()).not.toBe('');
    expectHarmless(io.out(), template);
    expectHarmless(io.err(), []);
    // No line of a message is the work of its data.
    expect(io.err()).not.toMatch(/^error: owned/m);
    expect(io.err()).not.toContain('internal error');
  }
});

/** Keys of saved JSON whose values are checked when it is read. */
const checkedKeys: ReadonlySet<string> = new Set(
  'schemaVersion type start end duration accession cik sha256 format fiscalYear fiscalPeriod taxonomy lang namespace'.split(
    ' ',
  ),
);

it.each(Object.entries({ ...payloads, 'half a character': 'a\ud800b\udfff' }))(
  'prints no command of saved JSON: %s',
  async (_, text) => {
    const cwd = folderWith({ 'a.txt': page });
    const first = fakeIo({ cwd });
    await main(['parse', 'a.txt'], first);
    const diagnostic = {
      code: 'context-missing',
      severity: 'error',
      message: text,
      args: { [text]: text },
    };
    const filing = JSON.parse(first.out(), (key, value) => {
      const isText = typeof value === 'string' && !checkedKeys.has(key);
      return isText ? text : key === 'diagnostics' ? [diagnostic] : value;
    });
    filing.entity.name = text;
    writeFileSync(join(cwd, 'saved.json'), JSON.stringify(filing));
    for (const command of ['parse', 'report', 'lint']) {
      const formats = command === 'lint' ? lintFormats : ['json', 'ndjson', 'csv', 'terminal'];
      for (const format of formats) {
        const io = fakeIo({ cwd });
        const args = [command, 'saved.json', '-f', format];
        await main(args, io);
        expect(io.out()).not.toBe('');
        expectHarmless(io.out(), args);
        expectHarmless(io.err(), []);
      }
    }
  },
);

it.each(['bash', 'zsh', 'fish', 'powershell'])(
  'prints the script for %s as it is',
  async (shell) => {
    const io = fakeIo();
    await main(['completion', shell], io);
    expect(io.out()).not.toMatch(/[\u2060\ufffd\u2400-\u241f]/);
    expect(io.out()).toContain('cyd');
  },
);

it.each([
  ['parse', 0],
  ['lint', 1],
])('shows the name of the input being read as text: %s', async (command, code) => {
  const files = { 'a\u001b[2J\n::x.txt': page, 'b.txt': page };
  const io = fakeIo({ cwd: folderWith(files), errorTerminal: 80 });
  const lintOptions = command === 'lint' ? ['--severity', 'warning'] : [];
  expect(await main([command, '.', ...lintOptions], io)).toBe(code);
  const progress = io.err().split('\r\u001b[K');
  expect(progress[0]).toBe('1/2 ./a␛[2J ::x.txt');
  for (const text of progress) expectHarmless(text, []);
});
