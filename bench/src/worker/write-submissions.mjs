import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes documents as EDGAR keeps filings, until there are this many bytes: each in a folder of its own, as a
 * submission with a header, under an accession number that no other has. Returns the bytes written.
 *
 * @param {import('../data.mjs').File[]} files
 */
export function writeSubmissions(files, folder, least) {
  let bytes = 0;
  for (let number = 1; bytes < least; number += 1) {
    const file = files[number % files.length];
    const digits = String(number).padStart(6, '0');
    const accession = `0009999960-26-${digits}`;
    const inside = join(folder, accession.replaceAll('-', ''));
    mkdirSync(inside, { recursive: true });
    const content = Buffer.concat([
      Buffer.from(headerOf(accession, digits)),
      file.bytes,
      Buffer.from('\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n'),
    ]);
    writeFileSync(join(inside, `${accession}.txt`), content);
    bytes += content.length;
  }
  return bytes;
}

function headerOf(accession, digits) {
  return `<SEC-DOCUMENT>${accession}.txt : 20260220
<SEC-HEADER>${accession}.hdr.sgml : 20260220
ACCESSION NUMBER:\t\t${accession}
CONFORMED SUBMISSION TYPE:\t10-K
PUBLIC DOCUMENT COUNT:\t\t1
CONFORMED PERIOD OF REPORT:\t20251231
FILED AS OF DATE:\t\t20260220

FILER:

\tCOMPANY DATA:
\t\tCOMPANY CONFORMED NAME:\t\t\tLAMP WORKS ${digits}
\t\tCENTRAL INDEX KEY:\t\t\t9990${digits}
</SEC-HEADER>
<DOCUMENT>
<TYPE>10-K
<SEQUENCE>1
<FILENAME>report.htm
<TEXT>
`;
}
