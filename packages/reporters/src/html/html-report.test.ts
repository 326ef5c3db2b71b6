import { createHash } from 'node:crypto';
import { createReport, palettes } from '@cydkit/presentation';
import { describe, expect, it } from 'vitest';
import { filing, finding, richFiling, textBlock } from '../../../presentation/test/sample';
import { contrast } from '../../../presentation/test/support/contrast';
import { reportOfBody } from '../../../presentation/test/support/inline';
import { elementsOf, skeletonOf, textOf } from '../../test/support/tree';
import { html, htmlPrinter } from './html-report';
import { inks } from './styles/base-style';

const rich = createReport(richFiling());
const page = html(rich);

describe('an HTML report', () => {
  it('is one valid document', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    // Parse errors come last; elements are indented, except for the document itself.
    expect(skeletonOf(page).filter((line) => /^[a-z]+-/.test(line))).toEqual([]);
    const ids = elementsOf(page).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('allows its own style and script by their hashes, and nothing else', () => {
    const hashOf = (name: string) => {
      const [, text = ''] = new RegExp(`<${name}>([\\s\\S]*)</${name}>`).exec(page) ?? [];
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    const policy = elementsOf(page).find(
      ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
    );
    expect(policy?.attributes['content']).toBe(
      `default-src 'none'; style-src ${hashOf('style')}; script-src ${hashOf('script')}; base-uri 'none'; form-action 'none'`,
    );
  });

  it('links only to what is in it', () => {
    const elements = elementsOf(page);
    const ids = elements.map(({ attributes }) => attributes['id']);
    for (const { attributes } of elements) {
      if (attributes['href'] !== undefined) expect(ids).toContain(attributes['href'].slice(1));
    }
  });

  it('shows what the other formats show', () => {
    const text = textOf(page);
    for (const said of [
      'Harbor Lamp Works, Inc.',
      '0009999903-26-000007',
      'cyd/2025',
      'Third Party Oversight and Identification Processes',
      'not reported',
      'unreadable',
      'Our board oversees these risks twice a year.',
      '56.7%',
      '3 text blocks, 2 passages.',
      'Role of Management is the same text as Expertise of Management Responsible',
      'CyberLampCount',
      'fact-nil',
      'Leave the fact out.',
      'defined here: byte 7',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('names the concepts that cover a passage for screen readers', () => {
    expect(textOf(page)).toContain('Still under A Board of Directors Oversight.');
  });

  it('says of a filing without facts that there is none, and of none that none was read', () => {
    expect(textOf(html(createReport(filing([]))))).toContain('No CYD fact was found.');
    expect(textOf(html([]))).toContain('No filing was read.');
  });

  it('is the same report by report, with several filings folded', () => {
    for (const reports of [[], [rich], [rich, rich, createReport(filing([]))]]) {
      const { add, end } = htmlPrinter();
      const chunks = [...reports.flatMap((report) => [...add(report)]), ...end()];
      expect(chunks.join('')).toBe(html(reports));
      const folded = elementsOf(html(reports)).filter(
        ({ attributes }) => attributes['class'] === 'filing',
      );
      expect(folded).toHaveLength(reports.length > 1 ? reports.length : 0);
    }
    const ids = elementsOf(html([rich, rich])).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the given title', () => {
    expect(html(rich, { title: 'Lamps & <more>' })).toContain(
      '<title>Lamps &amp; &lt;more&gt;</title>',
    );
  });

  it('does not multiply deep nesting', () => {
    const texts = Array.from({ length: 200 }, (_, depth) =>
      Array.from(
        { length: 200 - depth },
        (_, word) => `lamp${word} is lit at dusk by our own staff.`,
      ).join(' '),
    );
    const report = createReport(
      filing(texts.map((text) => textBlock('RoleOfManagementTextBlock', text))),
    );
    const boxes = elementsOf(html(report)).filter(({ name }) => name === 'i');
    expect(boxes.length).toBeLessThanOrEqual(24 * report.passages.length);
  });
});

// The time limit of a test is what fails where the work is multiplied.
describe('a hostile filing is written in time', () => {
  it('that nests hundreds of facts in each other, with a diagnostic for each', () => {
    const depth = 400;
    const words = Array.from({ length: depth }, (_, at) => `lamp${at} is lit at dusk. `);
    const body = `${words.map((word) => `{RoleOfManagementTextBlock|${word}`).join('')}${'}'.repeat(depth)}`;
    const report = reportOfBody(body);
    expect(report.filing.diagnostics.length).toBeGreaterThan(100);
    expect(html(report)).toContain('lamp7 is lit');
  });

  it('that has thousands of flags and findings in one paragraph', () => {
    const flags = Array.from(
      { length: 2000 },
      (_, at) => `{ThirdPartyEngagedFlag|lamp${at} is lit.} `,
    );
    const report = reportOfBody(`{RoleOfManagementTextBlock|<p>${flags.join('')}</p>}`);
    const findings = report.filing.facts.flatMap(({ locations: [location] }) =>
      location ? [finding({ location })] : [],
    );
    expect(html({ ...report, findings })).toContain('lamp7 is lit');
  });
});

describe.each(['light', 'dark'] as const)('the inks of the %s scheme', (scheme) => {
  it.each(Object.entries(inks[scheme]))('%s has a contrast of at least 4.5', (_, ink) => {
    for (const paper of palettes[scheme].papers) {
      expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
