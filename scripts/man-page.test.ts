import { join } from 'node:path';
import { expect, it } from 'vitest';
import { behindDoor } from '../apps/cli/src/io/door';
import { createProgram } from '../apps/cli/src/program';
import { fakeIo } from '../apps/cli/test/support/fake-io';
import { manPage } from '../apps/cli/test/support/man-page';

const page = manPage(
  createProgram({ io: behindDoor(fakeIo()), finish: () => {}, print: () => {} }),
);

it('is up to date with the help of the command (`npm run generate` writes it)', async () => {
  await expect(page).toMatchFileSnapshot(join(import.meta.dirname, '../apps/cli/man/cyd.1'));
});

it('has every command, every option, the exit codes and nothing that roff would take for a request', () => {
  for (const part of ['.TH CYD 1', '.SS cyd lint', '\\-\\-update\\-baseline', '.SH EXIT STATUS']) {
    expect(page).toContain(part);
  }
  const requests = page.split('\n').filter((line) => /^['.]/.test(line));
  expect(requests.filter((line) => !/^\.(?:TH|SH|SS|TP|PP|nf|fi)\b/.test(line))).toEqual([]);
});
