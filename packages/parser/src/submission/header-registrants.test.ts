import { describe, expect, it } from 'vitest';
import { block, concept, context, page } from '../../test/support/inline';
import { writeSubmission } from '../../test/support/write-submission';
import type { Filing } from '../model';
import { parse } from '../parse';

const parent = { name: 'TERN FERRIES CORP /DE/', cik: '9999912345' };
const finance = { name: 'TERN FINANCE LLC', cik: '9999912346' };

function dei(name: string, text: string): string {
  return `<ix:nonNumeric name="dei:${name}" contextRef="c-1">${text}</ix:nonNumeric>`;
}

/** Reads a submission of both filers, in this order, with such a cover page. */
function read(filers: readonly (typeof parent)[], cover: string, resources = context()): Filing {
  const [first, ...others] = filers;
  const content = page(cover + block(concept.role, 'We look out.'), { resources });
  return parse(writeSubmission([{ wrapper: 'XBRL', content }], { ...first, others }));
}

function mixed({ diagnostics }: Filing) {
  return diagnostics.filter(({ code }) => code === 'registrant-mixed');
}

describe.each([
  ['first', [parent, finance]],
  ['last', [finance, parent]],
])('the registrant that the header lists %s', (_, filers) => {
  it.each([
    ['states nothing', ''],
    ['states the CIK', dei('EntityCentralIndexKey', parent.cik)],
  ])('has its own name if the cover page %s', (_, cover) => {
    const filing = read(filers, cover);
    expect(filing.entity).toEqual({ ...parent, coRegistrants: [finance] });
    expect(mixed(filing)).toEqual([]);
  });

  it('has its own CIK if the cover page states the name', () => {
    const cover = dei('EntityRegistrantName', 'Tern Ferries Corp.');
    const noIdentifier = context().replace(/<xbrli:identifier.*?<\/xbrli:identifier>/u, '');
    expect(read(filers, cover, noIdentifier).entity).toEqual({
      name: 'Tern Ferries Corp.',
      cik: parent.cik,
      coRegistrants: [finance],
    });
  });

  it('is reported with the name of one beside the CIK of the other', () => {
    const filing = read(
      filers,
      dei('EntityRegistrantName', 'Tern Finance, LLC') + dei('EntityCentralIndexKey', parent.cik),
    );
    expect(mixed(filing)).toMatchObject([
      {
        severity: 'warning',
        args: { cik: parent.cik, ownerOfCik: parent.name, cikOfName: finance.cik },
      },
    ]);
  });

  it('gets no CIK if neither its name nor its CIK is in the header', () => {
    const noIdentifier = context().replace(/<xbrli:identifier.*?<\/xbrli:identifier>/u, '');
    const { entity } = read(filers, dei('EntityRegistrantName', 'Gannet Tools'), noIdentifier);
    expect(entity).toEqual({ name: 'Gannet Tools', cik: null, coRegistrants: filers });
  });
});

it('gives a co-registrant of the cover page its CIK from the header', () => {
  const member =
    '<xbrldi:explicitMember dimension="dei:LegalEntityAxis">dei:FinanceMember</xbrldi:explicitMember>';
  const { entity } = read(
    [parent, finance],
    dei('EntityRegistrantName', 'Tern Ferries Corp') +
      dei('EntityRegistrantName', 'Tern Finance LLC').replace('c-1', 'c-2'),
    context() + context('c-2', member),
  );
  expect(entity.coRegistrants).toEqual([
    {
      name: 'Tern Finance LLC',
      cik: finance.cik,
      member: { namespace: 'http://xbrl.sec.gov/dei/2025', name: 'FinanceMember' },
    },
  ]);
});

it('takes the day of an event from the header if the cover page does not state it', () => {
  const of = (cover: string) =>
    parse(
      writeSubmission([{ wrapper: 'XBRL', content: page(dei('DocumentType', '8-K') + cover) }], {
        form: '8-K',
        period: '20260120',
      }),
    ).period.end;
  expect(of('')).toBe('2026-01-20');
  expect(of(dei('DocumentPeriodEndDate', '2026-01-19'))).toBe('2026-01-19');
});
