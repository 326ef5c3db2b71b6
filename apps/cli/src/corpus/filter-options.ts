import { type Command, Option } from 'commander';

/** Which filings to ask, as they were given; `read-filter.ts` reads them when a command runs. */
export interface FilterOptions {
  filing: string[];
  cik: string[];
  form: string[];
  fiscalYear: string[];
  since?: string;
  until?: string;
  sic: string[];
  sicDivision: string[];
  state: string[];
  country: string[];
  float: string[];
  minFloat?: string;
  maxFloat?: string;
  flag: string[];
}

/** Adds the options that choose filings. */
export function addFilterOptions(command: Command): void {
  addList(command, '--filing <accession>', 'only these filings');
  addList(command, '--cik <number>', 'only filings of these registrants');
  addList(command, '--form <type>', 'only these forms; 10-K includes 10-K/A');
  addList(command, '--fiscal-year <year>', 'only these fiscal years');
  command.option('--since <date>', 'filed on this day or later, as 2025-03-01');
  command.option('--until <date>', 'filed on this day or earlier');
  addList(command, '--sic <code>', 'industry, by two to four digits, as 60 or 6022');
  addList(command, '--sic-division <letter>', 'industry, by division, as H for finance');
  addList(command, '--state <code>', 'state of the business address');
  addList(command, '--country <code>', 'country of the business address');
  addList(command, '--float <band>', "band of the public float, as '700m-2bn' or 0");
  command.option('--min-float <dollars>', 'public float at least, as 700m or 2bn');
  command.option('--max-float <dollars>', 'public float at most');
  addList(command, '--flag <name=state>', 'flag that is true, false or none (not reported)');
}

/** Adds an option that may be repeated, and whose values may be separated by commas; help shows `byDefault`. */
export function addList(
  command: Command,
  flags: string,
  description: string,
  byDefault = 'all',
): void {
  const collect = (values: string, before: string[]): string[] => [
    ...before,
    ...values.split(',').map((value) => value.trim()),
  ];
  command.addOption(new Option(flags, description).argParser(collect).default([], byDefault));
}
