/**
 * The SEC's Financial Statement and Notes data sets: tab-separated tables of the filings of a
 * quarter or month (`sub`), the elements they use (`tag`), their facts that are not numbers (`txt`)
 * and the dimensions of these (`dim`).
 */
import { createHash } from 'node:crypto';
import { compactDate, nearestMonthEnd, quartersOf } from '../dates.mjs';
import { factsOf } from '../facts.mjs';

/** File name -> table. `again`: names of facts that the instance holds twice, by filing. */
export function notes(documents, again = new Map()) {
  const byAccession = [...documents].sort((a, b) =>
    a.submission.accession < b.submission.accession ? -1 : 1,
  );
  return {
    'sub.tsv': table(byAccession.map(subRow)),
    'tag.tsv': table(tagRows(byAccession)),
    'txt.tsv': table(byAccession.flatMap((one) => txtRows(one, again.get(one) ?? []))),
    'dim.tsv': table(dimRows(byAccession)),
  };
}

/** Rows are objects of the same keys, the columns. */
function table(rows) {
  return [Object.keys(rows[0]), ...rows.map((row) => Object.values(row))]
    .map((cells) => `${cells.map(quoted).join('\t')}\n`)
    .join('');
}

/** All other characters are lost. */
function ascii(text) {
  return text.replaceAll(/[^\x20-\x7e]/g, '');
}

/** The quoting of CSV, where a value holds a quotation mark. */
function quoted(value) {
  return String(value).includes('"') ? `"${value.replaceAll('"', '""')}"` : value;
}

function subRow({ title, cik, submission }) {
  const { accession, company, form, period, filed, accepted } = submission;
  const [industry = ''] = /\d+(?=\])/.exec(company.industry);
  return {
    adsh: accession,
    cik: Number(cik),
    name: company.name,
    sic: industry,
    countryba: 'US',
    stprba: company.addressState,
    cityba: company.city,
    zipba: company.zip,
    bas1: company.street,
    bas2: '',
    baph: company.phone,
    countryma: 'US',
    stprma: company.addressState,
    cityma: company.city,
    zipma: company.zip,
    mas1: company.street,
    mas2: '',
    countryinc: 'US',
    stprinc: company.state,
    ein: company.taxId,
    former: '',
    changed: '',
    afs: '',
    wksi: 0,
    fye: company.fiscalYearEnd,
    form,
    period: nearestMonthEnd(period),
    fy: submission.fiscalYear ?? '',
    fp: submission.fiscalPeriod ?? '',
    filed: compactDate(filed),
    accepted: `${accepted}.0`,
    prevrpt: 0,
    detail: 1,
    instance: `${title}_htm.xml`,
    nciks: 1,
    aciks: '',
    pubfloatusd: submission.publicFloat ?? '',
    floatdate: '',
    floataxis: '',
    floatmems: '',
  };
}

function tagRows(documents) {
  const rows = new Map();
  for (const document of documents) {
    for (const { name, concept, isMarkup } of textFacts(document)) {
      const row = {
        ...nameOf(name, document),
        custom: 0,
        abstract: 0,
        datatype: isMarkup ? 'textBlock' : concept ? 'boolean' : 'string',
        iord: 'D',
        crdr: '',
        tlabel: concept?.label ?? '',
        doc: ascii(concept?.definition ?? ''),
      };
      rows.set(`${row.tag} ${row.version}`, row);
    }
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** Facts that are not numbers: numbers are in another table. */
function textFacts(document) {
  return factsOf(document).filter(({ unit }) => unit === undefined);
}

function txtRows(document, again) {
  const rows = textFacts(document).flatMap((fact) => {
    const row = txtRow(document, fact);
    return again.includes(fact.name) ? [row, { ...row, iprx: 1 }] : [row];
  });
  return rows.sort((a, b) => (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : a.iprx - b.iprx));
}

function txtRow(document, fact) {
  const context = document.contexts.find(({ id }) => id === fact.context);
  const { value: source } = fact;
  const text = source
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
  return {
    adsh: document.submission.accession,
    ...nameOf(fact.name, document),
    ddate: nearestMonthEnd(context.end),
    qtrs: context.start ? quartersOf(context.start, context.end) : 0,
    iprx: 0,
    lang: 'en-US',
    dcml: '',
    durp: '',
    datp: '',
    dimh: hashOf(context),
    dimn: Object.keys(context.dimensions ?? {}).length,
    coreg: '',
    escaped: /<[a-z]/.test(source) ? 1 : 0,
    srclen: source.length,
    txtlen: text.length,
    footnote: '',
    footlen: '',
    context: fact.context,
    value: ascii(text),
  };
}

/** `cyd:X` -> the tag `X` of the version `cyd/2025`. */
function nameOf(name, { namespaces }) {
  const [prefix, tag] = name.split(':');
  return { tag, version: namespaces[prefix].split('/').slice(-2).join('/') };
}

function dimRows(documents) {
  const rows = new Map([[none, { dimhash: none, segments: '', segt: 0 }]]);
  for (const document of documents) {
    for (const { context: id } of textFacts(document)) {
      const context = document.contexts.find((one) => one.id === id);
      const dimhash = hashOf(context);
      if (dimhash !== none) rows.set(dimhash, { dimhash, segments: segmentsOf(context), segt: 0 });
    }
  }
  return [...rows.values()];
}

const none = '0x00000000';

function hashOf(context) {
  const segments = segmentsOf(context);
  return segments ? `0x${createHash('md5').update(segments).digest('hex')}` : none;
}

/** `MaterialCybersecurityIncident=January2026Incident;`: the names without what they all have in common. */
function segmentsOf({ dimensions = {} }) {
  return Object.entries(dimensions)
    .map(
      ([axis, member]) => `${shortened(axis, /Axis$/)}=${shortened(member, /(?:Member|Domain)$/)};`,
    )
    .join('');
}

function shortened(name, ending) {
  return name.split(':')[1].replace(ending, '');
}
