import { type CorpusDescription, describeCorpus } from '@cydkit/corpus';
import type { Answer } from '@cydkit/reporters/answers';
import { counted, grouped } from '@cydkit/text';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import type { Io } from '../io/process-io';
import type { AnswerOptions } from './corpus-options';
import { printAnswer } from './print-answer';
import { withCorpus } from './with-corpus';

/** `cyd corpus info`: says what is in the corpus. */
export async function corpusInfo(options: AnswerOptions, io: Io): Promise<ExitCode> {
  const description = await withCorpus(options, io, describeCorpus);
  await printAnswer(answerOf(description), options, io);
  return description.filings === 0 ? exitCodes.noFacts : exitCodes.done;
}

function answerOf(data: CorpusDescription): Answer {
  const { filings, registrants, filed, notStated } = data;
  return {
    heading: `${counted(filings, 'filing')} of ${counted(registrants, 'registrant')}${
      filed.first === null ? '' : `, filed ${filed.first} to ${filed.last}`
    }`,
    parts: [
      {
        kind: 'facts',
        facts: [
          ['Facts', data.facts],
          ['Passages', data.passages],
          ['Distinct passages', data.distinctPassages],
          ['Distinct sentences', data.sentences],
          ['Findings', data.findings],
          ['Megabytes', Math.round(data.bytes / 1e5) / 10],
        ],
      },
      {
        kind: 'table',
        title: 'Forms',
        columns: [
          { title: 'Form', type: 'text' },
          { title: 'Filings', type: 'count' },
        ],
        rows: data.byForm.map(({ form, filings: count }) => [form ?? 'not stated', count]),
      },
      {
        kind: 'table',
        title: 'Fiscal years',
        columns: [
          { title: 'Fiscal year', type: 'year' },
          { title: 'Filings', type: 'count' },
        ],
        rows: data.byFiscalYear.map(({ fiscalYear, filings: count }) => [
          fiscalYear ?? 'not stated',
          count,
        ]),
      },
      {
        kind: 'table',
        title: 'Sources',
        columns: [
          { title: 'Source', type: 'text' },
          { title: 'Filings', type: 'count' },
          { title: 'Added', type: 'text' },
        ],
        rows: data.sources.map(({ name, filings: count, complete }) => [
          name,
          count,
          complete ? 'whole' : 'in part',
        ]),
      },
    ],
    notes: [
      `Not stated by the source: industry of ${grouped(notStated.sic)} filings, state of ${grouped(notStated.state)}, public float of ${grouped(notStated.publicFloat)}, fiscal year of ${grouped(notStated.fiscalYear)}, day of filing of ${grouped(notStated.filed)}.${neverWords(data)}`,
    ],
    data,
  };
}

function neverWords({ neverStated }: CorpusDescription): string {
  const names = neverStated.map((column) => column.replaceAll('_', ' '));
  return names.length === 0 ? '' : ` Stated of no filing: ${names.join(', ')}.`;
}
