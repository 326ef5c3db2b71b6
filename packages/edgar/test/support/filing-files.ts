import { writeDocument, writeHeader } from '../../../parser/test/support/write-submission';
import type { TestCompany, TestDocument, TestFiling } from './content-model';

/** Builds the files in the folder of a filing: name → content. */
export function filingFiles(
  filing: TestFiling,
  companies: readonly TestCompany[],
): Record<string, string> {
  const { accession, documents } = filing;
  const header = headerOf(filing, companies);
  const inline = documents.filter(({ content }) => content.includes('<ix:'));
  const written = documents.map(({ name: filename, ...rest }, index) =>
    writeDocument({ filename, ...rest }, index),
  );
  return {
    ...Object.fromEntries(documents.map(({ name, content }) => [name, content])),
    [`${accession}-index-headers.html`]: headerPage(filing, header),
    [`${accession}.txt`]: [header, ...written, '</SEC-DOCUMENT>', ''].join('\n'),
    ...(inline.length > 0 && {
      'FilingSummary.xml': filingSummary(inline),
      'MetaLinks.json': metaLinks(inline),
    }),
  };
}

/** The header of a full submission. */
function headerOf(filing: TestFiling, companies: readonly TestCompany[]): string {
  const filers = filing.ciks.map((cik) => ({
    cik,
    name: companies.find((company) => company.cik === cik)?.name ?? '',
  }));
  const { form, items = [] } = filing;
  const written = writeHeader({
    form,
    period: filing.period.replaceAll('-', ''),
    items: items.map((item) => titles[item] ?? 'Other Events'),
    ...filers[0],
    others: filers.slice(1),
  });
  return written
    .replaceAll('0009999901-26-000007', filing.accession)
    .replaceAll('20260217', filing.filed.replaceAll('-', ''));
}

/** Full submissions have the titles of items, header pages also the numbers. */
const titles: Readonly<Record<string, string>> = {
  '1.05': 'Material Cybersecurity Incidents',
  '2.02': 'Results of Operations and Financial Condition',
  '9.01': 'Financial Statements and Exhibits',
};

function headerPage(
  { accession, form, items = [], ...filing }: TestFiling,
  header: string,
): string {
  const day = (date: string): string => date.replaceAll('-', '');
  const filers = filing.ciks.map((cik) => {
    const name = new RegExp(`NAME:\\s+(.*)\\n.*${cik}`, 'u').exec(header)?.[1] ?? '';
    return `<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>${name}\n<CIK>${cik}\n</COMPANY-DATA>\n</FILER>`;
  });
  const tags = [
    `<SEC-HEADER>${accession}.hdr.sgml : ${day(filing.filed)}`,
    `<ACCEPTANCE-DATETIME>${day(filing.filed)}163005`,
    `<ACCESSION-NUMBER>${accession}`,
    `<TYPE>${form}`,
    `<PERIOD>${day(filing.period)}`,
    ...items.map((item) => `<ITEMS>${item}`),
    `<FILING-DATE>${day(filing.filed)}`,
    ...filers,
    '</SEC-HEADER>',
  ];
  const list = filing.documents.map(({ name, type }, index) =>
    escaped(writeDocument({ filename: name, type, content: '' }, index)).replace(
      name,
      `<a href="${name}">${name}</a>`,
    ),
  );
  const title = `<TITLE>SEC EDGAR Submission ${accession}</TITLE>`;
  const head = `<HTML><HEAD>${title}\n<!--\n${tags.join('\n')}\n-->\n</HEAD><BODY>\n<PRE>`;
  return `${head}${escaped(header)}\n${list.join('\n')}</PRE></BODY></HTML>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Counts facts of each namespace that a document declares; 0 of one that is only declared. */
function countFacts(documents: readonly TestDocument[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { content } of documents) {
    for (const [, prefix = '', namespace = ''] of content.matchAll(
      /xmlns:(\w[\w-]*)="([^"]+)"/gu,
    )) {
      if (!/sec\.gov|fasb\.org/u.test(namespace)) continue;
      const facts = content.split(` name="${prefix}:`).length - 1;
      counts.set(namespace, (counts.get(namespace) ?? 0) + facts);
    }
  }
  return counts;
}

function filingSummary(documents: readonly TestDocument[]): string {
  const set = documents.map(({ name }) => name).join(' ');
  const taxonomies = [...countFacts(documents)].map(
    ([namespace, items]) => `<BaseTaxonomy items="${items}">${namespace}</BaseTaxonomy>`,
  );
  return `<?xml version='1.0' encoding='utf-8'?>
<FilingSummary>
  <Version>3.25.4</Version>
  <MyReports>
    <Report instance="${set}"><HtmlFileName>R1.htm</HtmlFileName><ShortName>Cover</ShortName></Report>
  </MyReports>
  <InputFiles>
${documents.map(({ name, type }) => `    <File doctype="${type}">${name}</File>`).join('\n')}
  </InputFiles>
  <BaseTaxonomies>${taxonomies.join('')}</BaseTaxonomies>
</FilingSummary>
`;
}

function metaLinks(documents: readonly TestDocument[]): string {
  const set = documents.map(({ name }) => name).join(' ');
  const baseTaxonomies = Object.fromEntries(countFacts(documents));
  return JSON.stringify({
    version: '2.2',
    instance: { [set]: { baseTaxonomies, report: {}, tag: {} } },
  });
}
