import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { main } from '../apps/cli/src/cli';
import { fakeIo } from '../apps/cli/test/support/fake-io';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = 'examples/filings/lanternfish-10k-2025.htm';

it('README.md shows what the command prints; `npm run generate` writes it', async () => {
  const path = join(root, 'README.md');
  const [before = '', after = ''] = readFileSync(path, 'utf8').split(
    /(?<=<!-- finding: .* -->\n)[\s\S]*(?=<!-- \/finding -->)/u,
  );
  const command = `sed '/MateriallyAffect/s/fixed-false/fixed-true/' ${example} | npx cyd lint - --stdin-filename draft.htm`;
  const block = `\n\`\`\`console\n$ ${command}\n${await finding()}\`\`\`\n\n`;
  await expect(before + block + after).toMatchFileSnapshot(path);
});

/** Returns the findings on the example with one flag set the wrong way, without the summary. */
async function finding(): Promise<string> {
  const draft = readFileSync(join(root, example), 'utf8')
    .split('\n')
    .map((line) =>
      /MateriallyAffect/u.test(line) ? line.replace('fixed-false', 'fixed-true') : line,
    );
  const io = fakeIo({ stdin: draft.join('\n') });
  await main(['lint', '-', '--stdin-filename', 'draft.htm', '--width', '100'], io);
  const [findings = ''] = io.out().split('\n\n');
  return `${findings}\n\n…\n`;
}
