import { counted, grouped } from '@cydkit/text';
import { durationText } from './duration-text';
import { shellWord } from './shell-word';

/** The messages about EDGAR; `messages.ts` has them among all others. */
export const fetchWording = {
  inputIsAddress: ({ name }: { name: string }) =>
    `${name}: cyd reads files. To get the filing from EDGAR, add --fetch, or run: cyd fetch '${name}'`,
  inputIsForeign: ({ name }: { name: string }) =>
    `${name}: cyd reads files, and fetches from EDGAR alone. Download the document, and name the file.`,
  inputIsAccession: ({ name }: { name: string }) =>
    `${name}: no such file. If this is an accession number, add --fetch to get the filing from EDGAR, or run: cyd fetch ${name}`,
  inputIsCompany: ({ name }: { name: string }) =>
    `${name}: no such file. If this is a ticker or a CIK, add --fetch to get its latest annual report from EDGAR, or run: cyd fetch ${name}`,

  contactMissing: ({ platform }: { platform: string }) =>
    `The SEC asks who fetches, and refuses requests that do not say. Set CYD_USER_AGENT, or "userAgent" in cyd.config.json, to your name or company and your e-mail address:
${settingOf(platform)}
It is sent to the SEC, or to the mirror of CYD_EDGAR_URL, and shown nowhere.`,
  contactInvalid: ({ reason, platform }: { reason: string; platform: string }) =>
    `CYD_USER_AGENT, or "userAgent" in cyd.config.json, cannot be used. ${reason}
${settingOf(platform)}`,
  mirrorInvalid: () =>
    'CYD_EDGAR_URL must be the origin of a mirror, as http://127.0.0.1:8080, without a path.',
  fetchNothing: () =>
    'Say what to fetch: tickers, CIKs, accession numbers, addresses of EDGAR, --notes <name>, or --since <date> for all companies.',
  fetchUnlimited: () =>
    'Say of whom: name a company, as AAPL or 0001234567, or add --since <date> for all companies.',
  nameEmpty: () =>
    "A name is empty (''): a variable of the shell may not be set. Name a ticker, a CIK, an accession number or an address of EDGAR.",
  listNamed: ({ file }: { file: string }) =>
    `'${file}' is not a ticker. To fetch what a file lists, pipe it: cat ${shellWord(file)} | cyd fetch -`,
  listEmpty: () =>
    "The list on standard input names nothing. Write a ticker, a CIK, an accession number or an address a line; '#' begins a comment.",
  listUnread: () => 'The list on standard input is not UTF-8 text.',
  namesUnknown: ({ names, of }: { names: readonly string[]; of: number }) =>
    `${grouped(names.length)} of ${counted(of, 'name')} ${names.length === 1 ? 'leads' : 'lead'} to nothing: ${names.join(' ')}`,
  fetchUnclear: ({ text }: { text: string }) =>
    /data-sets?\b/iu.test(text)
      ? `'${text}' is not an address of one data set. Name it with --notes, as --notes 2025q1.`
      : `'${text}' is not an address of a filing on EDGAR. Copy the address of the filing or of one of its documents: https://www.sec.gov/Archives/edgar/data/…`,
  numberUnclear: ({ text }: { text: string }) =>
    `'${text}' is neither an accession number, as 0001234567-25-000012, nor a CIK, which has ten digits at most.`,
  companyUnclear: ({ text, companies, count, command }: Candidates) =>
    `'${text}' is not a ticker. ${count === 1 ? 'One company' : `${grouped(count)} companies`} may be meant:
${companies.map((company) => `  ${company}`).join('\n')}${count > companies.length ? `\n  … and ${grouped(count - companies.length)} more` : ''}
Name one by its ticker or CIK: ${command}`,
  companyUnknown: ({ text }: { text: string }) =>
    `EDGAR lists no ticker or company '${text}'. Name its CIK, which is at https://www.sec.gov/edgar/searchedgar/companysearch`,
  formMisspelt: ({ text, form }: { text: string; form: string }) =>
    `EDGAR writes no form as '${text}'. Did you mean ${form}?`,
  formAsCompany: ({ text, form }: { text: string; form: string }) =>
    `'${text}' is a form. Ask for it with --form: cyd fetch TICKER --form ${form}`,
  sinceFuture: ({ since, today }: { since: string; today: string }) =>
    `--since ${since} is in the future: today is ${today}.`,
  itemInvalid: ({ item }: { item: string }) => `'${item}' is not an item. Write it as 1.05.`,
  notesInvalid: ({ name }: { name: string }) =>
    `'${name}' is not the name of a notes data set. Write a year, a quarter or a month: 2025, 2025q1 or 2025_04.`,
  daysOrder: ({ since, until }: { since: string; until: string }) =>
    `--since ${since} is after --until ${until}. Give the earlier day with --since.`,
  dayUnclear: ({ option, value }: { option: string; value: string }) =>
    `${option} '${value}' is not a day. A day is written as 2026-01-05.`,
  optionMeaningless: ({ option, reason }: { option: string; reason: string }) =>
    `${option} has no effect here: ${reason}.`,
  checkUnclear: ({ text }: { text: string }) =>
    `'${text}' is not a company. --check compares the filings of companies: name them by tickers or CIKs, or leave them out for all.`,
  checkUnlimited: () =>
    'No filing of the corpus states the day when it was filed, so there is no period to compare. Give one with --since.',
  checkEmpty: ({ companies }: { companies: string }) =>
    companies === ''
      ? 'The corpus has no filing, so there is no period to compare. Give one with --since, or add filings.'
      : `The corpus has no filing of ${companies}, so there is no period to compare. Give one with --since, or get filings: cyd fetch ${companies} --add`,
  fetchPlanned: ({ filings, requests, seconds }: FetchPlan) =>
    `${counted(filings, 'filing')} to look at: about ${counted(requests, 'request')}, ${durationText(seconds)} at 7 a second. Stop it whenever you like; the next run goes on.`,
  edgarWaits: ({ reason, seconds, time }: EdgarWait) =>
    `${
      reason === 'blocked'
        ? `The SEC has blocked your network for about ${durationText(seconds)}, until ${time} UTC.`
        : `EDGAR asks to wait for ${durationText(seconds)}, until ${time} UTC.`
    } This run goes on then; you may stop it, and run it again later.`,
  edgarRetried: ({ name, why, number, of }: EdgarRetry) =>
    `${name}: ${why}; try ${number} of ${of} follows`,
  fetchGoesOn: ({ stage, requests }: { stage: string; requests: number }) =>
    `${stage === '' ? '' : `${stage} done, `}${counted(requests, 'request')} so far`,
  fetchStopped: ({ looked, fetched, into }: FetchStopped) =>
    looked === 0
      ? 'Stopped before any filing was done. The same command goes on from there.'
      : `Stopped. So far: ${counted(looked, 'filing')} looked at, ${grouped(fetched)} fetched into ${into}. The same command goes on from there.`,
  edgarFailed: ({ reason }: { reason: string }) =>
    /\b(?:EDGAR|SEC)\b/u.test(reason) ? reason : `EDGAR: ${reason}`,
  edgarOffline: ({ name }: { name: string }) =>
    `EDGAR was not asked for ${name} before, and --offline opens no connection. Run the same command once without --offline.`,
  operandNeedsFetch: ({ operand, input }: { operand: string; input: string }) =>
    `${operand}: no such file. If ${input} is a ticker, a CIK or an accession number, add --fetch to get the filing from EDGAR.`,
  operandCompany: ({ input, part }: { input: string; part: string }) =>
    `${input}#${part}: '${part}' after '#' is read as a CIK, and ${input} is a company already. A fiscal year is written as ${input}#FY2024.`,
  inputIsFile: ({ name, kind }: { name: string; kind: string }) =>
    `${name} is a ${kind} here, so EDGAR was not asked. To fetch a company of this name, write it another way: by its CIK, or as CIK0001234567.`,
  inputStopped: ({ name }: { name: string }) =>
    `Stopped while ${name} was fetched. The same command goes on from there.`,
  operandUnfetched: ({ operand }: { operand: string }) =>
    `${operand}: nothing to compare; the error above says why`,
  inputUnfetched: ({ name, reason }: { name: string; reason: string }) =>
    `${name}: not fetched: ${reason}`,
};

/** Shows how to set the contact in the shells of a platform. The client refuses this example. */
function settingOf(platform: string): string {
  const example = 'Lantern Research jane@lantern.example';
  return platform === 'win32'
    ? `  $env:CYD_USER_AGENT = '${example}'   in PowerShell
  set CYD_USER_AGENT=${example}        in cmd`
    : `  export CYD_USER_AGENT='${example}'`;
}

/** Companies whose names match, a line each, and how many there are. */
export interface Candidates {
  text: string;
  companies: readonly string[];
  count: number;
  command: string;
}

/** EDGAR wants nothing to be asked until some time of the day. */
export interface EdgarWait {
  reason: 'blocked' | 'retry-after';
  seconds: number;
  time: string;
}

/** How far a run was that did not come to its end. */
export interface FetchStopped {
  looked: number;
  fetched: number;
  into: string;
}

/** A document did not come, and is asked for again. */
export interface EdgarRetry {
  name: string;
  why: string;
  /** Of the try that comes. */
  number: number;
  of: number;
}

/** What is to be fetched. */
export interface FetchPlan {
  filings: number;
  requests: number;
  seconds: number;
}
