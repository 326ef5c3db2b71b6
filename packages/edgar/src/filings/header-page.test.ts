import { expect, it } from 'vitest';
import { clientCase } from '../../test/support/client-case';
import { readerOf } from '../../test/support/map-reader';
import { fetchHeaderPage } from './header-page';

const accession = '9999900001-26-000001';
const path = `/Archives/edgar/data/9999900001/${accession.replaceAll('-', '')}/${accession}-index-headers.html`;

function pageOf(list: string, items = ''): string {
  return `<HTML><HEAD><TITLE>SEC EDGAR Submission ${accession}</TITLE>
</HEAD><BODY><PRE>&lt;SEC-HEADER&gt;${accession}.hdr.sgml : 20260217
ACCESSION NUMBER:		${accession}
CONFORMED SUBMISSION TYPE:	8-K
CONFORMED PERIOD OF REPORT:	20260213
${items}FILED AS OF DATE:		20260217
FILER:
	COMPANY DATA:
		COMPANY CONFORMED NAME:			LANTERNFISH &amp; SONS
		CENTRAL INDEX KEY:			9999900001
&lt;/SEC-HEADER&gt;
${list}</PRE></BODY></HTML>`;
}

function read(page: string) {
  return fetchHeaderPage(readerOf({ [path]: page }), '9999900001', accession);
}

it.each([
  ['a link', '&lt;DOCUMENT&gt;\n&lt;TYPE&gt;8-K\n&lt;FILENAME&gt;<a href="a.htm">a.htm</a>\n'],
  ['plain text', '&lt;DOCUMENT&gt;\n&lt;TYPE&gt;8-K\n&lt;FILENAME&gt;a.htm\n'],
  ['CRLF', '&lt;DOCUMENT&gt;\r\n&lt;TYPE&gt;8-K\r\n&lt;FILENAME&gt;a.htm\r\n'],
  ['tags', '<DOCUMENT>\n<TYPE>8-K\n<FILENAME>a.htm\n'],
])('reads the list of documents with names as %s', async (_, list) => {
  const page = await read(
    pageOf(list + list.replaceAll('a.htm', 'ex99.htm').replace('8-K', 'EX-99')),
  );
  expect(page?.documents).toEqual([
    { type: '8-K', name: 'a.htm' },
    { type: 'EX-99', name: 'ex99.htm' },
  ]);
  expect(page?.filing.document).toBe('a.htm');
});

it('keeps the name of a company with an ampersand', async () => {
  expect((await read(pageOf('')))?.filing).toMatchObject({
    company: 'LANTERNFISH & SONS',
    document: null,
  });
});

it.each(['../a.htm', 'a/b.htm', 'con.htm', '.a'])(
  'takes no main document with the name %s',
  async (name) => {
    const page = await read(pageOf(`&lt;DOCUMENT&gt;\n&lt;TYPE&gt;8-K\n&lt;FILENAME&gt;${name}\n`));
    expect(page?.filing.document).toBeNull();
  },
);

it('gives the number of the one item whose title is known', async () => {
  const items = ['Material Cybersecurity Incidents', 'Other Events'];
  const lines = items.map((item) => `ITEM INFORMATION:		${item}\n`).join('');
  expect((await read(pageOf('', lines)))?.filing.items).toEqual(['1.05', 'Other Events']);
  expect((await read(pageOf('')))?.filing.items).toBeNull();
});

it('reads a page of megabytes of one piece in linear time', async () => {
  for (const piece of ['<a ', '&lt;', '<TYPE>', '<DOCUMENT>', '&amp;lt;', '</a']) {
    expect(await read(pageOf(piece.repeat(2_000_000 / piece.length)))).not.toBeNull();
  }
});

it('reads a page that begins with a line for the page itself', async () => {
  const line = `&lt;SEC-DOCUMENT&gt;${accession}-index.html : 20260218\n&lt;SEC-HEADER&gt;`;
  const page = await read(pageOf('').replace('&lt;SEC-HEADER&gt;', line));
  expect(page?.filing).toMatchObject({ accession, filed: '2026-02-17', form: '8-K' });
});

it('is null if EDGAR has none', async () => {
  expect(await fetchHeaderPage(readerOf({}), '9999900001', accession)).toBeNull();
});

it('is asked for again if something else came once in its place', async () => {
  const files = new Map([[path, '<html>Down for maintenance</html>']]);
  const { client, server } = await clientCase({ files });
  const find = () => fetchHeaderPage(client, '9999900001', accession);
  await expect(find()).rejects.toMatchObject({ code: 'unexpected' });
  files.set(path, pageOf(''));
  expect((await find())?.filing.accession).toBe(accession);
  await find();
  const requests = server.requests.length;
  await find();
  expect(server.requests).toHaveLength(requests);
  await server.close();
});
