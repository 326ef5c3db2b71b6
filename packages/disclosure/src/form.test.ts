import type { Filing } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';
import { fact, filing } from '../test/sample';
import { formOf, kindOf } from './form';

const role = fact('RoleOfManagementTextBlock', 'Text.');
const nature = fact('IncidentNatureTextBlock', 'Text.');

describe('the form', () => {
  it.each<[string, Partial<Filing>, ReturnType<typeof formOf>]>([
    ['10-K', {}, { base: '10-K', amendment: false, transition: false, family: 'annual' }],
    ['10-K/A', {}, { base: '10-K', amendment: true, transition: false, family: 'annual' }],
    ['10-KT/A', {}, { base: '10-KT', amendment: true, transition: true, family: 'annual' }],
    ['10-k', {}, { base: '10-K', amendment: false, transition: false, family: 'annual' }],
    [
      '20-F',
      { transition: true },
      { base: '20-F', amendment: false, transition: true, family: 'annual' },
    ],
    ['8-K12B', {}, { base: '8-K12B', amendment: false, transition: false, family: 'current' }],
    [
      '10-K',
      { amendment: true },
      { base: '10-K', amendment: true, transition: false, family: 'annual' },
    ],
    ['S-1', {}, { base: 'S-1', amendment: false, transition: false, family: 'other' }],
  ])('%s with %j has its parts', (form, given, expected) => {
    expect(formOf(filing([], { form, ...given }))).toEqual(expected);
  });

  it('given by the caller overrides the one that the filing states', () => {
    const given = filing([role], { form: '10-K/A', amendment: true });
    expect(formOf(given, '20-F')).toMatchObject({ base: '20-F', amendment: false });
    expect(formOf(given, '20-F/A')).toMatchObject({ base: '20-F', amendment: true });
  });

  it.each([
    ['annual', [role]],
    ['annual', [nature, role]],
    ['annual', [fact('NewFlag', true)]],
    ['current', [nature]],
    ['other', []],
  ])('that is not stated is %s by the disclosure', (family, facts) => {
    expect(formOf(filing(facts, { form: null }))).toMatchObject({ base: null, family });
  });
});

describe('the kind', () => {
  it.each([
    ['annual', '10-K', [role]],
    ['annual', '10-KT', []],
    ['annual', '20-F/A', [nature]],
    ['incident', '8-K', [nature]],
    ['incident', '6-K', [nature]],
    ['other', '8-K', []],
    ['other', '8-K', [role]],
    ['other', '10-Q', [nature]],
    ['annual', null, [role]],
    ['incident', null, [nature]],
    ['other', null, []],
  ])('is %s for the form %s', (kind, form, facts) => {
    expect(kindOf(filing(facts, { form }))).toBe(kind);
  });
});
