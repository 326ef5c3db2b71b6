/** The full submission of a filing, one text file: a header, then every document of it. */
import { compactDate } from '../dates.mjs';
import { uuencode } from './uuencode.mjs';

export function submission(document, files) {
  const { accession, filed } = document.submission;
  const day = compactDate(filed);
  return `<SEC-DOCUMENT>${accession}.txt : ${day}
<SEC-HEADER>${accession}.hdr.sgml : ${day}
${headerOf(document, files.length)}
</SEC-HEADER>
${files.map(documentOf).join('\n')}
</SEC-DOCUMENT>
`;
}

function headerOf({ cik, submission }, count) {
  const { accession, form, period, items = [], filed, accepted, company } = submission;
  const address = `		STREET 1:		${company.street}
		CITY:			${company.city}
		STATE:			${company.addressState}
		ZIP:			${company.zip}`;
  return [
    `<ACCEPTANCE-DATETIME>${accepted.replaceAll(/\D/g, '')}`,
    `ACCESSION NUMBER:		${accession}`,
    `CONFORMED SUBMISSION TYPE:	${form}`,
    `PUBLIC DOCUMENT COUNT:		${count}`,
    `CONFORMED PERIOD OF REPORT:	${compactDate(period)}`,
    ...items.map((item) => `ITEM INFORMATION:		${item}`),
    `FILED AS OF DATE:		${compactDate(filed)}
DATE AS OF CHANGE:		${compactDate(filed)}

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			${company.name}
		CENTRAL INDEX KEY:			${cik}
		STANDARD INDUSTRIAL CLASSIFICATION:	${company.industry}
		IRS NUMBER:				${company.taxId}
		STATE OF INCORPORATION:			${company.state}
		FISCAL YEAR END:			${company.fiscalYearEnd}

	FILING VALUES:
		FORM TYPE:		${form}
		SEC ACT:		1934 Act
		SEC FILE NUMBER:	${company.fileNumber}
		FILM NUMBER:		26000000

	BUSINESS ADDRESS:
${address}
		BUSINESS PHONE:		${company.phone}

	MAIL ADDRESS:
${address}`,
  ].join('\n');
}

function documentOf({ type, name, description, wrap, content }, index) {
  const text = typeof content === 'string' ? content : uuencode(name, content);
  return `<DOCUMENT>
<TYPE>${type}
<SEQUENCE>${index + 1}
<FILENAME>${name}
<DESCRIPTION>${description}
<TEXT>
${wrap ? `<${wrap}>\n${text}</${wrap}>\n` : text}</TEXT>
</DOCUMENT>`;
}
