/** The XBRL 2.1 instance that EDGAR extracts of an inline document: `*_htm.xml`. */
import { factsOf } from '../facts.mjs';
import { escapeMarkup } from './markup.mjs';

const notDeclared = ['', 'ix', 'ixt', 'ixt-sec', 'xbrli'];

/** Transforms are applied, text blocks entity-escaped, the attribute `escape` is gone. */
export function instance(document) {
  const facts = factsOf(document);
  const isHidden = ({ pieces: [piece] }) => document.hidden.includes(piece);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<!-- An invented company's filing; see the README of this folder. -->",
    '<xbrl',
    '  xmlns="http://www.xbrl.org/2003/instance"',
    ...declarations(document.namespaces),
    `    <link:schemaRef xlink:href="${document.title}.xsd" xlink:type="simple"/>`,
    ...document.contexts.flatMap((context) => contextLines(document.cik, context)),
    ...Object.entries(document.units).flatMap(unitLines),
    ...facts.filter(isHidden).flatMap(factLines),
    ...facts.filter((fact) => !isHidden(fact)).flatMap(factLines),
    '</xbrl>',
  ];
  return `${lines.join('\n')}\n`;
}

function declarations(namespaces) {
  const lines = Object.entries(namespaces)
    .filter(([prefix]) => !notDeclared.includes(prefix))
    .map(([prefix, uri]) => `  xmlns:${prefix}="${uri}"`)
    .sort();
  return [...lines.slice(0, -1), `${lines.at(-1)}>`];
}

function factLines({ id, name, context, decimals, unit, value }) {
  const attributes = { contextRef: context, decimals, id, unitRef: unit };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `      ${key}="${value}"`);
  return [`    <${name}`, `${written.join('\n')}>${escapeMarkup(value)}</${name}>`];
}

function contextLines(cik, { id, start, end, dimensions = {} }) {
  const members = Object.entries(dimensions).map(
    ([axis, member]) =>
      `                <xbrldi:explicitMember dimension="${axis}">${member}</xbrldi:explicitMember>`,
  );
  const segment = ['            <segment>', ...members, '            </segment>'];
  const dates = start
    ? [`            <startDate>${start}</startDate>`, `            <endDate>${end}</endDate>`]
    : [`            <instant>${end}</instant>`];
  return [
    `    <context id="${id}">`,
    '        <entity>',
    `            <identifier scheme="http://www.sec.gov/CIK">${cik}</identifier>`,
    ...(members.length > 0 ? segment : []),
    '        </entity>',
    '        <period>',
    ...dates,
    '        </period>',
    '    </context>',
  ];
}

function unitLines([id, measure]) {
  const [numerator, denominator] = [measure]
    .flat()
    .map((name) => `<measure>${name.replace('xbrli:', '')}</measure>`);
  const content = denominator
    ? [
        '        <divide>',
        `            <unitNumerator>${numerator}</unitNumerator>`,
        `            <unitDenominator>${denominator}</unitDenominator>`,
        '        </divide>',
      ]
    : [`        ${numerator}`];
  return [`    <unit id="${id}">`, ...content, '    </unit>'];
}
