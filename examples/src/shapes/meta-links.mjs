/** `MetaLinks.json` 2.2: what EDGAR's viewer knows of a filing's pages and elements. */
import { numberFacts } from '../numbering.mjs';
import { itemsByNamespace, longName } from './filing-summary.mjs';

export function metaLinks(document, pages) {
  const { title, prefix, namespaces, contexts, units } = document;
  const { facts } = numberFacts(document);
  const main = `${title}.htm`;
  const references = referencesOf(pages);
  const of = {
    nsprefix: prefix,
    nsuri: namespaces[prefix],
    dts: {
      schema: { local: [`${title}.xsd`], remote: [] },
      inline: { local: [main] },
    },
    contextCount: contexts.length,
    entityCount: 1,
    segmentCount: contexts.filter(({ dimensions }) => dimensions).length,
    elementCount: new Set(facts.map(({ name }) => name)).size,
    unitCount: Object.keys(units).length,
    baseTaxonomies: itemsByNamespace(facts, namespaces),
    report: Object.fromEntries(
      pages.map((page, index) => [`R${page.number}`, reportOf(page, index, main)]),
    ),
    tag: Object.fromEntries(
      pages.flatMap((page) =>
        page.rows
          .filter(({ kind }) => kind !== 'member')
          .map((row) => [row.name, tagOf(row, page.role, namespaces, references)]),
      ),
    ),
  };
  const standard = Object.fromEntries(references.values());
  return `${JSON.stringify({ version: '2.2', instance: { [main]: of }, std_ref: standard }, null, 1)}\n`;
}

function reportOf(page, index, main) {
  const row = page.rows.find(({ kind }) => kind === 'fact');
  const anchor = {
    contextRef: row.cells.find((cell) => cell?.context)?.context ?? 'c-1',
    name: row.name.replace('_', ':'),
    unitRef: null,
    xsiNil: 'false',
    lang: 'en-US',
    decimals: null,
    ancestors: ['div', 'body', 'html'],
    reportCount: 1,
    baseRef: main,
    first: true,
    unique: true,
  };
  return {
    role: page.role,
    longName: longName(page),
    shortName: page.title,
    isDefault: index === 0 ? 'true' : 'false',
    groupType: page.category === 'Cover' ? 'document' : 'disclosure',
    subGroupType: '',
    menuCat: page.category,
    order: String(index + 1),
    firstAnchor: anchor,
    uniqueAnchor: anchor,
  };
}

function tagOf({ name, label, concept }, role, namespaces, references) {
  const [prefix, local] = name.split('_');
  return {
    xbrltype:
      { flag: 'booleanItemType', textBlock: 'textBlockItemType' }[concept?.type] ??
      'stringItemType',
    nsuri: namespaces[prefix],
    localname: local,
    presentation: [role],
    lang: { 'en-us': { role: { label, documentation: concept?.definition } } },
    auth_ref: concept?.paragraph ? [references.get(concept.paragraph)[0]] : [],
  };
}

/** Paragraph of Item 106 -> `[id, reference]`. */
function referencesOf(pages) {
  const concepts = pages.flatMap(({ rows }) => rows.map(({ concept }) => concept));
  const paragraphs = new Set(concepts.flatMap((concept) => concept?.paragraph ?? []));
  return new Map(
    [...paragraphs].map((paragraph, index) => {
      const [subsection, ...rest] = paragraph.split('-');
      const reference = {
        role: 'http://www.xbrl.org/2003/role/presentationRef',
        Publisher: 'SEC',
        Name: 'Regulation S-K',
        Number: '229',
        Section: '106',
        Subsection: subsection,
        Paragraph: rest.join('-'),
      };
      return [paragraph, [`r${index}`, reference]];
    }),
  );
}
