import type { Context, Fact, Filing, Period, QualifiedName } from '../../src/model';

/** How the instance is written; the facts are the same in every way. */
export interface InstanceStyle {
  /** Prefix of the instance namespace, '' for the default namespace. */
  instancePrefix?: string;
  /** Prefix of the CYD namespace. */
  cydPrefix?: string;
  /** Text blocks in CDATA instead of escaped. */
  cdata?: boolean;
}

/**
 * Writes the facts and the cover page of a filing as EDGAR writes the instance that it extracts
 * from inline XBRL. The filing must have been parsed with `html: true`.
 */
export function writeInstance(filing: Filing, style: InstanceStyle = {}): string {
  const { instancePrefix = '', cydPrefix = 'cyd', cdata = false } = style;
  const namespaces = new Map<string, string>();
  const prefixOf = (namespace: string): string => {
    const known = namespaces.get(namespace);
    if (known !== undefined) return known;
    const prefix = namespace.includes('/cyd/') ? cydPrefix : `n${namespaces.size}`;
    namespaces.set(namespace, prefix);
    return prefix;
  };
  const named = ({ namespace, name }: QualifiedName) => `${prefixOf(namespace ?? '')}:${name}`;
  const own = instancePrefix === '' ? '' : `${instancePrefix}:`;
  const contexts = new Map<string, Context>();
  for (const { context } of filing.facts) contexts.set(context.id ?? '', context);
  const cover = { entity: filing.entity.cik, period: filing.period, dimensions: [] };
  contexts.set('cover', cover);

  const written = [
    ...[...contexts].map(([id, context]) => writeContext(id, context, own, named)),
    ...Object.entries(coverFacts(filing)).map(
      ([name, value]) => `<dei:${name} contextRef="cover">${escapeText(value)}</dei:${name}>`,
    ),
    ...publicFloat(filing, own),
    ...filing.facts.map((fact) => writeFact(fact, named, cdata)),
  ];
  const declarations = [...namespaces].map(([uri, prefix]) => `xmlns:${prefix}="${uri}"`);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${own}xbrl xmlns${own === '' ? '' : `:${instancePrefix}`}="http://www.xbrl.org/2003/instance"`,
    '  xmlns:dei="http://xbrl.sec.gov/dei/2025"',
    '  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    '  xmlns:xbrldi="http://xbrl.org/2006/xbrldi"',
    `  ${declarations.join('\n  ')}>`,
    ...written.map((line) => `    ${line}`),
    `</${own}xbrl>`,
    '',
  ].join('\n');
}

function coverFacts(filing: Filing): Record<string, string> {
  const facts = {
    EntityRegistrantName: filing.entity.name,
    EntityCentralIndexKey: filing.entity.cik,
    DocumentType: filing.form,
    DocumentPeriodEndDate: filing.period.end,
    AmendmentFlag: filing.amendment === null ? null : String(filing.amendment),
    DocumentFiscalYearFocus: filing.fiscalYear,
    DocumentFiscalPeriodFocus: filing.fiscalPeriod,
    EntityFilerCategory: filing.entity.filerCategory,
    EntityIncorporationStateCountryCode: filing.entity.incorporationState,
    EntityAddressStateOrProvince: filing.entity.state,
    EntityAddressCountry: filing.entity.country,
    CurrentFiscalYearEndDate: filing.entity.fiscalYearEnd && `--${filing.entity.fiscalYearEnd}`,
  };
  const stated = Object.entries(facts).flatMap(([name, value]) =>
    value == null ? [] : [[name, value] as const],
  );
  return Object.fromEntries(stated);
}

function publicFloat({ entity }: Filing, own: string): string[] {
  const { amount, currency } = entity.publicFloat ?? {};
  if (amount === undefined) return [];
  return [
    `<${own}unit id="float"><${own}measure>iso4217:${currency}</${own}measure></${own}unit>`,
    `<dei:EntityPublicFloat contextRef="cover" unitRef="float">${amount}</dei:EntityPublicFloat>`,
  ];
}

function writeContext(
  id: string,
  { entity, period, dimensions }: Context,
  own: string,
  named: (name: QualifiedName) => string,
): string {
  const members = dimensions.map(
    ({ axis, member }) =>
      `<xbrldi:explicitMember dimension="${named(axis)}">${member ? named(member) : ''}</xbrldi:explicitMember>`,
  );
  const segment = members.length > 0 ? `<${own}segment>${members.join('')}</${own}segment>` : '';
  const identifier = `<${own}identifier scheme="http://www.sec.gov/CIK">${entity}</${own}identifier>`;
  return [
    `<${own}context id="${id}">`,
    `  <${own}entity>${identifier}${segment}</${own}entity>`,
    `  <${own}period>${writePeriod(period, own)}</${own}period>`,
    `</${own}context>`,
  ].join('\n    ');
}

function writePeriod({ start, end }: Period, own: string): string {
  if (start === null) return `<${own}instant>${end}</${own}instant>`;
  return `<${own}startDate>${start}</${own}startDate><${own}endDate>${end}</${own}endDate>`;
}

function writeFact(fact: Fact, named: (name: QualifiedName) => string, cdata: boolean): string {
  const name = named({ namespace: fact.namespace, name: fact.concept ?? '' });
  const id = fact.id === undefined ? '' : `\n      id="${fact.id}"`;
  const lang = fact.lang === undefined ? '' : ` xml:lang="${fact.lang}"`;
  const start = `<${name}\n      contextRef="${fact.context.id}"${id}${lang}`;
  if (fact.nil) return `${start} xsi:nil="true"/>`;
  const value = fact.type === 'textBlock' ? (fact.html ?? fact.value) : fact.value;
  const text = String(value ?? '');
  return `${start}>${cdata ? `<![CDATA[${text}]]>` : escapeText(text)}</${name}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
