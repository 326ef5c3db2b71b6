import { expect, it } from 'vitest';
import { filingDay } from '../src/calendar/business-days';
import { formatDay } from '../src/calendar/calendar-days';
import { filesOf, missing, note, readAll } from './support/real-filings';

/** A transmission that starts by 17:30 keeps its day, even if it is accepted some minutes later. */
const inBetween = /T17:[345]\d:/u;

it.skipIf(missing)(`derives the filing dates that EDGAR assigned${note}`, async () => {
  let compared = 0;
  const differing: string[] = [];
  for (const path of filesOf('notes', /\.zip$/u)) {
    for (const { accession, submission } of await readAll(path)) {
      const { filed = null, accepted = null } = submission ?? {};
      const day = accepted === null ? null : filingDay(accepted);
      if (filed === null || accepted === null || day === null) continue;
      compared += 1;
      const found = formatDay(day);
      const agrees = inBetween.test(accepted) ? found >= filed : found === filed;
      if (!agrees) differing.push(`${accession}: ${accepted} filed ${filed}`);
    }
  }
  expect(compared).toBeGreaterThan(5000);
  // One filing date was adjusted manually (17 CFR 232.13(b)).
  expect(differing).toEqual(['0001640334-25-001215: 2025-07-16T09:31:00 filed 2025-07-15']);
});
