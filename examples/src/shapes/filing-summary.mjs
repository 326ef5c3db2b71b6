/** `FilingSummary.xml`: EDGAR's list of the pages that its viewer shows, and of the input files. */
import { numberFacts } from '../numbering.mjs';

export function filingSummary(document, pages) {
  const { facts } = numberFacts(document);
  const { title, namespaces, submission } = document;
  const segments = document.contexts.filter(({ dimensions }) => dimensions).length;
  const taxonomies = Object.entries(itemsByNamespace(facts, namespaces)).map(
    ([namespace, items]) => `    <BaseTaxonomy items="${items}">${namespace}</BaseTaxonomy>`,
  );
  return `<?xml version='1.0' encoding='utf-8'?>
<FilingSummary>
  <Version>3.25.4</Version>
  <ProcessingTime/>
  <ReportFormat>html</ReportFormat>
  <ContextCount>${document.contexts.length}</ContextCount>
  <ElementCount>${new Set(facts.map(({ name }) => name)).size}</ElementCount>
  <EntityCount>1</EntityCount>
  <FootnotesReported>false</FootnotesReported>
  <SegmentCount>${segments}</SegmentCount>
  <ScenarioCount>0</ScenarioCount>
  <TuplesReported>false</TuplesReported>
  <UnitCount>${Object.keys(document.units).length}</UnitCount>
  <MyReports>
${pages.map((page, index) => report(page, index, title)).join('\n')}
    <Report>
      <IsDefault>false</IsDefault>
      <HasEmbeddedReports>false</HasEmbeddedReports>
      <LongName>All Reports</LongName>
      <ReportType>Book</ReportType>
      <ShortName>All Reports</ShortName>
    </Report>
  </MyReports>
  <InputFiles>
    <File>${title}.xsd</File>
    <File doctype="${submission.form}" isUsgaap="true" original="${title}.htm">${title}.htm</File>
  </InputFiles>
  <SupplementalFiles/>
  <BaseTaxonomies>
${taxonomies.join('\n')}
  </BaseTaxonomies>
  <HasPresentationLinkbase>true</HasPresentationLinkbase>
  <HasCalculationLinkbase>false</HasCalculationLinkbase>
</FilingSummary>
`;
}

function report(page, index, title) {
  return `    <Report instance="${title}.htm">
      <IsDefault>false</IsDefault>
      <HasEmbeddedReports>false</HasEmbeddedReports>
      <HtmlFileName>R${page.number}.htm</HtmlFileName>
      <LongName>${longName(page)}</LongName>
      <ReportType>Sheet</ReportType>
      <Role>${page.role}</Role>
      <ShortName>${page.title}</ShortName>
      <MenuCategory>${page.category}</MenuCategory>
      <Position>${index + 1}</Position>
    </Report>`;
}

/** `995410 - Disclosure - …` */
export function longName({ number, category, title }) {
  return `99${String(number).padStart(3, '0')}0 - ${category === 'Cover' ? 'Document' : 'Disclosure'} - ${title}`;
}

/** Namespace -> number of facts. */
export function itemsByNamespace(facts, namespaces) {
  const items = {};
  for (const { name } of facts) {
    const namespace = namespaces[name.split(':')[0]];
    items[namespace] = (items[namespace] ?? 0) + 1;
  }
  return items;
}
