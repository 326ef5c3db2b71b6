import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { withoutControls } from '../src/controls';
import { csv, csvRows } from '../src/csv/facts';
import { passagesCsvRows } from '../src/csv/passages';
import { html } from '../src/html/html';
import { filingJson, reportJson } from '../src/json';
import { json, ndjson } from '../src/json-print';
import { factListing } from '../src/listing';
import { markdown } from '../src/markdown/markdown';
import { flagsSvg } from '../src/svg/flags';
import { overlapSvg } from '../src/svg/overlap';
import { terminal } from '../src/terminal/terminal';
import { hostileReport } from './support/hostile';
import { payloads } from './support/payloads';
import { elementsOf, skeletonOf, textOf } from './support/tree';

/** As long and as many words as a payload, and harmless. */
function harmlessLike(payload: string): string {
  return withoutControls(payload).replace(/[^\s]/g, 'x');
}

const attacks = Object.entries(payloads).map(([name, payload]) => ({
  name,
  payload,
  report: hostileReport(payload),
  harmless: hostileReport(harmlessLike(payload)),
}));

/** Everything that a program may print. */
const printed: Record<string, (report: ReturnType<typeof hostileReport>) => string> = {
  terminal: (report) => terminal(report, { color: false }),
  'terminal in colours': (report) =>
    // Our own colours, and no other sequence.
    terminal(report, { color: true }).replace(/\u001b\[\d+m/g, ''),
  'fact listing': (report) => factListing(report.filing, { color: false }),
  markdown,
  'report JSON': (report) => json([reportJson(report)]),
  'filing NDJSON': (report) => ndjson([filingJson(report.filing)]),
  'fact CSV': (report) => csv([report.filing]),
  'passage CSV': (report) => passagesCsvRows([report]),
  html,
  'overlap picture': overlapSvg,
  'flag picture': flagsSvg,
};

describe.each(Object.entries(printed))('%s', (_, print) => {
  it.each(attacks)('lets $name command neither terminal nor workflow', ({ report }) => {
    const text = print(report);
    expect(text.replace(/\r\n/g, '\n').replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u,
    );
    expect(text).not.toMatch(/^\s*::|##\[/m);
  });
});

describe.each([
  ['html', html],
  ['overlap picture', overlapSvg],
  ['flag picture', flagsSvg],
])('%s', (_, print) => {
  it.each(attacks)('has the same elements with $name as with harmless text', (attack) => {
    expect(skeletonOf(print(attack.report))).toEqual(skeletonOf(print(attack.harmless)));
  });
});

describe('html', () => {
  it.each(attacks)('shows $name as text, and refers to nothing outside', ({ payload, report }) => {
    const page = html(report);
    expect(textOf(page)).toContain(
      withoutControls(payload)
        .trim()
        .replace(/\p{Surrogate}|\ufffe/gu, '\ufffd'),
    );
    const elements = elementsOf(page);
    expect(elements.filter(({ name }) => name === 'script' || name === 'style')).toHaveLength(2);
    for (const { name, attributes } of elements) {
      expect(name).not.toMatch(/^(?:img|iframe|object|embed|link|base|form|input|audio|video)$/);
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^(?:on.*|style|src|srcdoc|action|formaction|data)$/);
        if (key === 'href') expect(value).toMatch(/^#[\w-]+$/);
      }
    }
  });
});

describe('markdown', () => {
  const render = (text: string) =>
    micromark(text, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });

  it.each(attacks)('has no link, image or HTML of $name when rendered', ({ payload, report }) => {
    const rendered = render(markdown(report));
    for (const { name, attributes } of elementsOf(rendered)) {
      expect(name).toMatch(
        /^(?:html|head|body|h[1-6]|p|table|thead|tbody|tr|th|td|ul|ol|li|blockquote|strong|em|code|br)$/,
      );
      expect(Object.keys(attributes)).toEqual([]);
    }
    const squeezed = (text: string) => text.replace(/[\s\p{Surrogate}\ufffd\ufffe]+/gu, '');
    expect(squeezed(textOf(rendered))).toContain(squeezed(withoutControls(payload)));
  });
});

describe('JSON', () => {
  it.each(attacks)('gives $name back as it is', ({ payload, report }) => {
    expect(JSON.parse(json([reportJson(report)])).filing.entity.name).toBe(payload);
    expect(ndjson([reportJson(report)]).match(/\n/g)).toHaveLength(1);
  });
});

describe('CSV', () => {
  it.each(attacks)('has no cell that is a formula because of $name', ({ report }) => {
    for (const rows of [csvRows([report.filing]), passagesCsvRows([report])]) {
      const cells = [...rows.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/gy)];
      expect(cells.map(([text]) => text).join('')).toBe(rows);
      for (const [, quoted, plain = ''] of cells) {
        expect(quoted ?? plain).not.toMatch(/^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/);
      }
    }
  });
});
