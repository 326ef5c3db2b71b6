import { describe, expect, it } from 'vitest';
import { conceptEnding, filing, flag, oversight, role, textBlock } from '../../test/sample';
import { createReport } from './report';

const board = textBlock('BoardOfDirectorsOversightTextBlock', oversight);
const management = textBlock('RoleOfManagementTextBlock', role);

describe('createReport', () => {
  it('lists text of two blocks once, with the concepts of both', () => {
    const { passages, blocks, relations } = createReport(filing([board, management]));

    const shared = passages.find(({ text }) => text === role);
    expect(shared?.concepts).toEqual([board.concept, management.concept]);
    expect(blocks.map(({ passages }) => passages.at(-1))).toEqual([shared?.id, shared?.id]);
    expect(relations).toEqual([{ kind: 'contained', a: 'b2', b: 'b1' }]);
  });

  it('numbers blocks in document order and names their facts by index', () => {
    const facts = [flag('ThirdPartyEngagedFlag', true), management, board];
    const { blocks } = createReport(filing(facts));
    expect(blocks.map(({ id, concept, fact }) => [id, concept, fact])).toEqual([
      ['b1', management.concept, 1],
      ['b2', board.concept, 2],
    ]);
  });

  it('makes no block of a fact without text', () => {
    const facts = ['', ' \n ', null].map((text) => textBlock('RoleOfManagementTextBlock', text));
    const report = createReport(filing(facts));
    expect(report.blocks).toEqual([]);
    expect(report.passages).toEqual([]);
    expect(report.statistics.blocks).toBe(0);
  });

  it('names a fact whose label matches several concepts by its label', () => {
    const label = 'Material Cybersecurity Incident Timing [Text Block]';
    const fact = textBlock('IncidentTimingTextBlock', role, { concept: null, label });
    const { passages, blocks } = createReport(filing([fact]));
    expect(passages[0]?.concepts).toEqual([label]);
    expect(blocks[0]?.concept).toBeNull();
  });

  it('lists a concept that covers a passage through two facts once', () => {
    const { passages } = createReport(filing([management, management]));
    expect(passages[0]?.concepts).toEqual([conceptEnding('RoleOfManagementTextBlock')]);
  });

  it('takes the Markdown of a passage from the first fact that has it', () => {
    const html = '<p>Our officers:</p><ul><li><b>Ada</b> Wick</li></ul>';
    const value = 'Our officers:\nAda Wick';
    const { passages } = createReport(
      filing([textBlock('RoleOfManagementTextBlock', value, { html })]),
    );
    expect(passages.map(({ markdown }) => markdown).join()).toContain('**Ada** Wick');
  });

  it('leaves out what only the markup has, because styles conceal it', () => {
    const html = '<p>Our officers meet.</p><p>Not for readers.</p>';
    const { passages } = createReport(
      filing([textBlock('RoleOfManagementTextBlock', 'Our officers meet.', { html })]),
    );
    expect(passages.map(({ markdown }) => markdown)).toEqual(['Our officers meet.']);
  });

  it('gives the lines of a fact without markup as paragraphs', () => {
    const { passages } = createReport(
      filing([textBlock('RoleOfManagementTextBlock', 'One.\nTwo.')]),
    );
    expect(passages[0]?.markdown).toBe('One.\n\nTwo.');
  });

  it('cuts passages where the source nests facts', () => {
    const value = 'Alpha beta gamma';
    const place = { document: 'harbor.htm' };
    const outer = textBlock('BoardOfDirectorsOversightTextBlock', value, {
      segments: [
        { ...place, start: 0, end: 10, textStart: 0, textEnd: 5 },
        { ...place, start: 20, end: 30, textStart: 6, textEnd: 10 },
        { ...place, start: 40, end: 50, textStart: 11, textEnd: 16 },
      ],
    });
    const inner = textBlock('RoleOfManagementTextBlock', 'beta', {
      segments: [{ ...place, start: 20, end: 30, textStart: 0, textEnd: 4 }],
    });
    const { passages } = createReport(filing([outer, inner]));
    expect(passages.map(({ text }) => text)).toEqual(['Alpha', 'beta', 'gamma']);
  });
});
