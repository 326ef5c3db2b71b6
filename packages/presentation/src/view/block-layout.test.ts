import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filing, textBlock } from '../../test/sample';
import { reportOfBody } from '../../test/support/inline';
import { createReport } from '../report/report';
import { placedBlocks } from './block-layout';
import { passageRows } from './passage-rows';

function ink(text: string) {
  return text.replace(/\s/g, '');
}
const word = /[\p{L}\p{M}\p{N}_]/u;
function wordsOf(text: string) {
  return text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

it('covers a block with the places of its passages, in order', () => {
  const words = fc.array(
    fc.constantFrom('lamp', 'light', 'our', 'board', 'manages', '.', ',', '\n', '\u00a0', '  '),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (texts) => {
      const facts = texts.map((text) => textBlock('RoleOfManagementTextBlock', text.join(' ')));
      const report = createReport(filing(facts));
      for (const { block, fact, places } of placedBlocks(report)) {
        const text = fact.value ?? '';
        expect(places.map(({ passage }) => report.passages[passage]?.id)).toEqual(block.passages);
        for (const { passage, start, end, lead, isExact } of places) {
          const [own, whole] = [
            ink(text.slice(start, end)),
            ink(report.passages[passage]?.text ?? ''),
          ];
          if (isExact) expect(own).toBe(whole);
          expect(wordsOf(own)).toBe(wordsOf(whole));
          expect(whole.search(word) - own.search(word)).toBe(lead);
        }
        const covered = places.map(({ start, end }) => text.slice(start, end)).join('');
        expect(ink(covered)).toBe(word.test(text) ? ink(text) : '');
      }
    }),
  );
});

describe('passages', () => {
  const rowsOf = (body: string) => {
    const report = reportOfBody(body);
    return passageRows(placedBlocks(report), report.passages).map(({ pieces, ...row }) => ({
      ...row,
      passages: pieces.map(({ passage }) => report.passages[passage]?.text),
    }));
  };

  it('are shown one by one where sentences begin, on one line where the text continues', () => {
    const body =
      '{RoleOfManagementTextBlock|<p>Our lamps are lit. {ExpertiseOfManagementResponsibleTextBlock|She has lit lamps for twelve years.}</p><p>They are dimmed at night.</p>}';
    expect(rowsOf(body)).toMatchObject([
      { passages: ['Our lamps are lit.'], runsOn: false },
      { passages: ['She has lit lamps for twelve years.'], runsOn: true },
      { passages: ['They are dimmed at night.'], runsOn: false },
    ]);
  });

  it('are shown together where a block divides a sentence', () => {
    const body =
      '{RoleOfManagementTextBlock|<p>Our keeper, {ExpertiseOfManagementResponsibleTextBlock|who has lit lamps for years,} reports to the Board. They meet.</p>}';
    const whole = { tornBefore: false, tornAfter: false, runsOn: false };
    expect(rowsOf(body)).toEqual([
      {
        ...whole,
        passages: [
          'Our keeper,',
          'who has lit lamps for years,',
          'reports to the Board. They meet.',
        ],
      },
    ]);
  });

  it('are shown again where another sentence needs them', () => {
    const body =
      '<p>{RoleOfManagementTextBlock|He lights each of the lamps of the whole town each night.}</p><p>{ExpertiseOfManagementResponsibleTextBlock|We say: {RoleOfManagementTextBlock|He lights each of the lamps of the whole town each night.} So.}</p>';
    const sentence = 'He lights each of the lamps of the whole town each night.';
    expect(rowsOf(body).map(({ passages }) => passages)).toEqual([
      [sentence],
      ['We say:', sentence],
      ['So.'],
    ]);
  });
});
