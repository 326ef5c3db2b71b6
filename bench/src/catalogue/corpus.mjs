const processes =
  'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock';

/** Returns who files the same text, and what a registrant filed the year before, among all filings. */
export function corpusOf(filings) {
  const byText = new Map();
  const byCik = new Map();
  for (const filing of filings) {
    const { name, cik } = filing.entity;
    const text = filing.facts.find(({ concept }) => concept === processes)?.value;
    if (text) byText.set(text, (byText.get(text) ?? new Map()).set(cik, name));
    byCik.set(cik, [...(byCik.get(cik) ?? []), filing]);
  }
  return {
    corpus: {
      othersWith: (text, cik) =>
        [...(byText.get(text) ?? [])].filter(([other]) => other !== cik).map(([, name]) => name),
    },
    /** Returns the last annual report for a period that ended before this one's. */
    priorOf: ({ entity, period, form }) =>
      (byCik.get(entity.cik) ?? [])
        .filter((one) => one.form === form && one.period.end < period.end)
        .sort((a, b) => (a.period.end < b.period.end ? 1 : -1))[0],
  };
}
