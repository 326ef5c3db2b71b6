import { type Filing, parse } from '@cydkit/parser';
import { expect, it } from 'vitest';
import { printEach } from './print-each';

const filing = parse('<p>A lamp.</p>');
const outputs = [{ format: 'json' }, { format: 'html' }, { format: 'csv' }] as const;

/** Prints for `csv` only what failed, and for `html` only what has no more than the reason. */
function print({ diagnostics }: Filing, { format }: { format: string }): string[] {
  const codes = diagnostics.map(({ code }) => code);
  if (format === 'csv' && !codes.includes('input-failed')) throw new Error('no room');
  if (format === 'html' && codes.join() !== 'input-failed') throw new Error('no ink');
  return [format, ...codes];
}

it('prints the reason for the outputs that fail, and the filing for the others', async () => {
  const said: string[] = [];
  const say = (reason: string) => said.push(reason);
  const read = filing.diagnostics.map(({ code }) => code);
  expect(await printEach({ filing, say }, outputs, print)).toEqual([
    ['json', ...read],
    ['html', 'input-failed'],
    ['csv', ...read, 'input-failed'],
  ]);
  expect(said).toEqual(['not printed as html: no ink', 'not printed as csv: no room']);
});

it('fails if all outputs do, and says nothing by itself', async () => {
  const say = () => expect.unreachable();
  await expect(printEach({ filing, say }, outputs.slice(1), print)).rejects.toThrow('no ink');
});
