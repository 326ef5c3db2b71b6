import { type LintOptions, type LintResult, lint } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';
import { filing, flag, oversight, role, textBlock } from '../../presentation/test/sample';
import type { LintWriter } from '../src/lint/lint-run';
import { LintTally } from '../src/lint/lint-tally';

/** One suppression that applies and one that does not, and one finding that is known. */
const options: LintOptions = {
  suppressions: [
    { rule: 'C05', reason: 'We have no service providers.' },
    { rule: 'T04', reason: 'It is long on purpose.' },
  ],
  known: (_, { code }) => code === 'integrated-text-missing',
};

export const results: LintResult[] = [
  lint(
    filing(
      [
        flag('ProcessesIntegratedFlag', true),
        flag('MateriallyAffectRegistrantFlag', false),
        flag('PositionsOrCommitteesResponsibleFlag', false),
        textBlock('BoardOfDirectorsOversightTextBlock', oversight),
        textBlock('RoleOfManagementTextBlock', role),
        textBlock('ProcessForInformingManagementOrCommitteesResponsibleTextBlock', role),
        textBlock('PositionsOrCommitteesResponsibleTextBlock', 'our LSO'),
        textBlock('SubcommitteeResponsibleForOversightTextBlock', '.'),
      ],
      {
        diagnostics: [
          {
            code: 'continuation-missing',
            severity: 'error',
            message: 'expected an ix:continuation with id="more", found none',
            args: { continuation: 'more' },
            location: { document: 'harbor.htm', start: 1_204, end: 1_260 },
            related: [{ message: 'named here', location: { document: null, start: 7, end: 7 } }],
          },
          {
            code: 'fact-unclosed',
            severity: 'error',
            message: 'expected an end tag',
            args: { element: 'ix:nonNumeric' },
          },
        ],
      },
    ),
    options,
  ),
  lint(filing([], { source: { name: null, format: 'inline-xbrl', bytes: 0, sha256: null } })),
];

/** Returns the whole output of a writer. */
export function write(writer: LintWriter, of: readonly LintResult[] = results): string {
  const tally = new LintTally();
  for (const result of of) tally.add(result);
  return of.map((result) => writer.add(result)).join('') + writer.end(tally.summary());
}

/** Returns the result for a filing with this payload in every place. */
export function hostileResult(payload: string): LintResult {
  const hostile: Filing = filing(
    [
      textBlock('BoardOfDirectorsOversightTextBlock', `the ${payload}`),
      flag('ProcessesIntegratedFlag', true),
    ],
    {
      entity: { name: payload, cik: '0009999903' },
      form: payload,
      accession: payload,
      source: { name: payload, format: 'inline-xbrl', bytes: 1, sha256: null },
      diagnostics: [
        {
          code: 'fact-unclosed',
          severity: 'error',
          message: payload,
          args: { element: payload },
          location: { document: payload, start: 0, end: 1 },
          fix: payload,
        },
      ],
    },
  );
  return lint(hostile, { form: '10-K' });
}
