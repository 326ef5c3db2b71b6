import { describe, expect, it } from 'vitest';
import { EdgarProblem, type EdgarProblemCode } from '../client/edgar-problem';
import type { EdgarReader } from '../client/model';
import { GivingUp } from './giving-up';

/** Asks through it as often as there are answers, and returns what came of it and what was asked for. */
async function ask(answers: readonly (EdgarProblemCode | 'absent')[]): Promise<[string[], number]> {
  let asked = 0;
  const answer = async (): Promise<null> => {
    const code = answers[asked];
    asked += 1;
    if (code === undefined || code === 'absent') return null;
    throw new EdgarProblem(code, `It is ${code}`);
  };
  const source: EdgarReader = { read: answer, download: answer };
  const reader = new GivingUp(source);
  const outcomes: string[] = [];
  for (const [index] of answers.entries()) {
    const url = `https://www.sec.gov/${index}`;
    const read = index % 2 === 0 ? reader.read(url, 'json') : reader.download(url, 'a', 'any');
    outcomes.push(
      await read.then(
        () => 'absent',
        (error: EdgarProblem) => error.message,
      ),
    );
  }
  return [outcomes, asked];
}

describe('a reader that gives up', () => {
  it.each(['blocked', 'contact-invalid'] as const)(
    'asks no more once EDGAR says %s',
    async (code) => {
      const [outcomes, asked] = await ask(['absent', code, 'absent', 'absent']);
      const after = `Not asked for, because of what failed before: It is ${code}`;
      expect(outcomes).toEqual(['absent', `It is ${code}`, after, after]);
      expect(asked).toBe(2);
    },
  );

  it.each(['refused', 'timed-out', 'unavailable', 'unreachable'] as const)(
    'asks no more after five of %s in a row',
    async (code) => {
      const [outcomes, asked] = await ask([code, code, code, code, code, 'absent']);
      expect(asked).toBe(5);
      expect(outcomes.at(-1)).toMatch(/^Not asked for, .*: It is /u);
    },
  );

  it('goes on where an answer comes between failures, and after problems of single resources', async () => {
    const [, between] = await ask([
      ...(['refused', 'refused', 'refused', 'refused', 'absent'] as const),
      ...(['refused', 'refused', 'refused', 'refused', 'absent'] as const),
    ]);
    expect(between).toBe(10);
    const [, single] = await ask(Array.from({ length: 9 }, () => 'unexpected' as const));
    expect(single).toBe(9);
  });
});
