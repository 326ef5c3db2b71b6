import { type Command, InvalidArgumentError, Option } from 'commander';

/** Which filings to read of those that the inputs hold; all, where a list is empty. */
export interface SelectionOptions {
  accession: string[];
  cik: string[];
  form: string[];
}

export function addSelectionOptions(command: Command): void {
  const add = (flags: string, description: string, check: (value: string) => string): void => {
    const collect = (values: string, before: string[]): string[] => [
      ...before,
      ...values.split(',').map((value) => check(value.trim())),
    ];
    command.addOption(new Option(flags, description).argParser(collect).default([], 'all'));
  };
  add('--accession <number>', 'only filings with these accession numbers', checkAccession);
  add('--cik <number>', 'only filings of these registrants', checkCik);
  add('--form <type>', 'only filings of these forms', checkForm);
}

/** As on a command line: `--cik 1234567 --form 10-K,20-F`; empty where nothing is selected. */
export function describeSelection({ accession, cik, form }: SelectionOptions): string {
  return Object.entries({ accession, cik, form })
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `--${name} ${values.join(',')}`)
    .join(' ');
}

function checkAccession(value: string): string {
  if (/^\d{10}-?\d{2}-?\d{6}$/.test(value)) return value;
  throw new InvalidArgumentError('Expected accession numbers such as 0001234567-25-000012.');
}

function checkCik(value: string): string {
  if (/^\d{1,10}$/.test(value)) return value;
  throw new InvalidArgumentError('Expected CIKs of at most ten digits.');
}

function checkForm(value: string): string {
  if (value !== '') return value;
  throw new InvalidArgumentError('Expected form types such as 10-K.');
}
