/** What each family of shapes keeps of a disclosure. The table is in the parser's README too. */

export interface Kept {
  /** `exact`: equal under `comparisonKey`; `letters`: under `asciiKey` only. */
  text: 'exact' | 'letters';
  /** Which paragraph, list item or table row a sentence is in. */
  lines: boolean;
  /** The text blocks' markup: lists, tables, emphasis. */
  markup: boolean;
  /** `length`: end and length; `month`: the month end that is nearest to the end, and quarters. */
  period: 'dates' | 'length' | 'end' | 'month' | 'none';
  /** Axis and member: names with namespaces, or without. */
  dimensions: 'names' | 'local names' | 'none';
  /** The edition of the taxonomy. */
  namespace: boolean;
  /** The ids of facts. */
  ids: boolean;
  /** Where facts begin and end inside others. */
  nesting: boolean;
  /** Registrant and form. */
  cover: boolean;
  /** The accession number. */
  accession: boolean;
}

const inline: Kept = {
  text: 'exact',
  lines: true,
  markup: true,
  period: 'dates',
  dimensions: 'names',
  namespace: true,
  ids: true,
  nesting: true,
  cover: true,
  accession: false,
};

const viewerPages: Kept = {
  ...inline,
  period: 'length',
  dimensions: 'local names',
  namespace: false,
  ids: false,
  nesting: false,
};

const dump: Kept = { ...viewerPages, markup: false, dimensions: 'none', cover: false };

export const keptBy = {
  inline,
  submission: { ...inline, accession: true },
  fragment: {
    ...inline,
    period: 'none',
    dimensions: 'none',
    namespace: false,
    cover: false,
  },
  instance: { ...inline, nesting: false },
  viewerPages,
  dump,
  markdownTable: { ...dump, text: 'letters', lines: false },
  dataSet: {
    ...inline,
    text: 'letters',
    lines: false,
    markup: false,
    period: 'month',
    dimensions: 'local names',
    ids: false,
    nesting: false,
    accession: true,
  },
} as const satisfies Record<string, Kept>;

const titles: Record<keyof typeof keptBy, string> = {
  inline: 'inline XBRL: one file, several, cut out; gzip, zip, folder',
  submission: 'full submission (`.txt`)',
  fragment: 'fragment of inline XBRL',
  instance: 'XBRL instance (`*_htm.xml`)',
  viewerPages: 'viewer pages (`R*.htm`) with the cover page',
  dump: 'text of a viewer page, with or without bars or a header line',
  markdownTable: 'text of a viewer page as Markdown table',
  dataSet: 'Financial Statement and Notes data set',
};

const columns: Record<keyof Kept, string> = {
  text: 'text',
  lines: 'paragraphs',
  markup: 'markup',
  period: 'period',
  dimensions: 'dimensions',
  namespace: 'edition',
  ids: 'ids',
  nesting: 'nesting',
  cover: 'filer, form',
  accession: 'accession',
};

/** The table in Markdown: `–` for what is lost. */
export function keptTable(): string {
  const properties = Object.keys(columns) as (keyof Kept)[];
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rows = Object.entries(keptBy).map(([family, kept]) =>
    line([
      titles[family as keyof typeof keptBy],
      ...properties.map((property) => cellOf(kept[property])),
    ]),
  );
  const head = line(['shape', ...properties.map((property) => columns[property])]);
  return [head, line(['---', ...properties.map(() => '---')]), ...rows].join('\n');
}

function cellOf(value: string | boolean): string {
  if (value === false || value === 'none') return '–';
  return value === true ? 'yes' : value;
}
