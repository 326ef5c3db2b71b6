import { expect, it } from 'vitest';
import { corpusOf } from '../../test/support/corpus-of';
import { findMarks } from './find-marks';
import { joinMarks } from './join-marks';

it.each([
  ['none of them', 'Pumps and valves', '"logs"', undefined],
  ['one', 'Pumps and valves', '"valve"', ['valves']],
  ['the first and the last word', 'Pumps and pumps', '"pump"', ['Pumps', 'pumps']],
  ['neighbors as one', 'Old pumps and valves', '"and" "pump" "valv"', ['pumps and valves']],
  ['a phrase as one', 'Old third-party pumps', '"third party pump"', ['third-party pumps']],
  [
    'what is after control characters',
    '\u0001\u0002pumps\u0001 \u0002 pumps',
    '"pump"',
    ['pumps', 'pumps'],
  ],
  ['what is after pairs of code units', '𝒳 🔒 pumps', '"pump"', ['pumps']],
])('marks %s', async (_, text, expression, words) => {
  const { database } = await corpusOf([]);
  database.exec('pragma foreign_keys = off');
  database.prepare("insert into passages values (7, 1, 0, '00', ?, 1)").run(text);
  database.prepare('insert into passages_text (rowid, text) values (7, ?)').run(text);
  const found = findMarks(database, expression, [{ id: 7, text }]).get(7);
  const marks = found && joinMarks(text, found);
  expect(marks?.map(({ start, end }) => text.slice(start, end))).toEqual(words);
});
