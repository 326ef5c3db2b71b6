import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filing, textBlock } from '../../test/sample';
import { reportOfBody } from '../../test/support/inline';
import { createReport } from '../report';
import { placedBlocks, runningOn } from './places';

const ink = (text: string) => text.replace(/\s/g, '');

it('a block is covered by the places of its passages, in order', () => {
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
        for (const { passage, start, end } of places) {
          expect(ink(text.slice(start, end))).toBe(ink(report.passages[passage]?.text ?? ''));
        }
        const covered = places.map(({ start, end }) => text.slice(start, end)).join('');
        expect(ink(covered)).toBe(ink(text));
      }
    }),
  );
});

it('a passage runs on where it begins in the midst of a line', () => {
  const report = reportOfBody(
    '{RoleOfManagementTextBlock|<p>Our lamps are lit. {ExpertiseOfManagementResponsibleTextBlock|She has lit lamps for twelve years.}</p><p>They are dimmed at night.</p>}',
  );
  expect(report.passages.map(({ text }) => text)).toEqual([
    'Our lamps are lit.',
    'She has lit lamps for twelve years.',
    'They are dimmed at night.',
  ]);
  expect([...runningOn(placedBlocks(report))]).toEqual([1]);
});
