import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { main } from '../apps/cli/src/cli';
import { useEdgar } from '../apps/cli/test/support/edgar';
import { fakeIo } from '../apps/cli/test/support/fake-io';

const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');
const edgar = useEdgar();

it('README.md leads from an empty folder to statistics in three commands', async () => {
  const [, block = ''] = /<!-- quick start: .* -->\n\n```sh\n([^`]*)```/u.exec(readme) ?? [];
  const commands = block.split('\n').filter(Boolean);
  expect(commands).toHaveLength(3);
  const cwd = mkdtempSync(join(tmpdir(), 'cydkit-start-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  const printed: string[] = [];
  for (const command of commands) {
    const [cyd, ...args] = command.replace(/#.*/u, '').replace('npx ', '').trim().split(/\s+/u);
    const io = fakeIo({ cwd, env: edgar.env(cwd) });
    expect([cyd, await main(args, io), io.err()]).toEqual(['cyd', 0, '']);
    printed.push(io.out());
  }
  expect(readdirSync(join(cwd, 'cyd-filings'))).toContain('2025q1_notes.zip');
  expect(edgar.asked()).toHaveLength(1);
  const [, added, statistics] = printed;
  expect(added).toMatch(/^Added [1-9]\d* filings?/u);
  expect(statistics).toContain('Processes Integrated');
});
