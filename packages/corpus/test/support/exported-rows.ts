import type { Filing } from '@cydkit/parser';
import { findConcept } from '@cydkit/taxonomy';
import type { ExportTableName } from '../../src/export/export-tables';
import { recordOf } from '../../src/record';

type Rows = Record<string, unknown>[];

/** Returns the rows that an export should have, made from the filings without a database. */
export function expectedRows(filings: readonly Filing[]): Record<ExportTableName, Rows> {
  const records = filings.map(recordOf).sort((a, b) => (a.filing.key < b.filing.key ? -1 : 1));
  const rows = (of: (record: (typeof records)[number]) => Rows): Rows =>
    records.flatMap((record) => {
      const { key, accession, cik, form, fiscal_year, base_form } = record.filing;
      const own = { key, accession, cik, form, fiscal_year, base_form };
      return of(record).map((row) => ({ ...own, ...row }));
    });
  const texts = new Map<string, string>();
  for (const record of filings.map(recordOf)) {
    for (const { sentences } of record.passages) {
      for (const { hash, text } of sentences) {
        const known = texts.get(hash);
        if (known === undefined || text < known) texts.set(hash, text);
      }
    }
  }
  return {
    filings: rows(({ filing: { header, ...filing } }) => [
      {
        ...filing,
        amends: filing.form === '10-K/A' ? '9999900001-26-000001' : null,
        amendment: filing.amendment === 1,
        transition: filing.transition === 1,
        period_rounded: filing.period_rounded === 1,
        ...{ source: 'invented.zip', source_sha256: 'a'.repeat(64) },
      },
    ]),
    registrants: rows(({ registrants }) =>
      registrants.map(({ cik, ...row }, position) => ({ position, registrant_cik: cik, ...row })),
    ),
    facts: rows(({ facts }) =>
      facts.map(({ concept, nil, rest, ...row }, position) => ({
        ...{ position, concept, label: findConcept(concept ?? '')?.label ?? null },
        ...{ nil: nil === 1, ...row },
      })),
    ),
    flags: rows(({ flags }) => [...flags].sort((a, b) => (a.concept < b.concept ? -1 : 1))),
    passages: rows(({ passages }) =>
      passages.map(({ sentences, concepts, ...row }, position) => ({
        ...{ position, ...row, concepts: [...concepts].sort().join(',') },
      })),
    ),
    sentences: rows(({ passages }) =>
      passages.flatMap(({ sentences }, passage) =>
        sentences.map(({ hash, words }, position) => {
          return { passage, position, hash, text: texts.get(hash), words };
        }),
      ),
    ),
    findings: rows(({ findings }) => findings.map((row, position) => ({ position, ...row }))),
  };
}
