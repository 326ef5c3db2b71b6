import type { ProvenanceAnswer, SentenceProvenance } from '@cydkit/corpus';
import type { Cell, Column, TablePart } from '@cydkit/reporters/answers';

/** Returns a row for each sentence, for CSV. What was not searched is empty. */
export function provenanceTable({ sentences }: ProvenanceAnswer): TablePart {
  const count = (title: string): Column => ({ title, type: 'count' });
  const text = (title: string): Column => ({ title, type: 'text' });
  return {
    kind: 'table',
    columns: [
      text('Sentence'),
      ...['Words', 'Filings', 'Companies'].map(count),
      ...['First filed', 'First company', 'First CIK', 'First form', 'First filing'].map(text),
      text('First URL'),
      ...['Filings within longer text', 'Companies within longer text'].map(count),
      text('Most similar'),
      { title: 'Similarity', type: 'share' },
    ],
    rows: sentences.map(rowOf),
  };
}

function rowOf({ sentence, words, wordForWord, within, similar, searched }: SentenceProvenance) {
  const first = wordForWord?.first;
  const [nearest] = similar;
  const row: Cell[] = [
    ...[sentence, words, wordForWord?.filings ?? 0, wordForWord?.companies ?? 0],
    ...[first?.filed ?? null, first?.name ?? null, first?.cik ?? null, first?.form ?? null],
    ...[first?.key ?? null, first?.url ?? null],
    ...(searched.within ? [within?.filings ?? 0, within?.companies ?? 0] : [null, null]),
    ...[nearest?.text ?? null, nearest?.similarity ?? null],
  ];
  return row;
}
