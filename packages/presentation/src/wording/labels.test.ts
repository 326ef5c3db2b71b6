import { describe, expect, it } from 'vitest';
import { conceptEnding, textBlock } from '../../test/sample';
import { paragraphOf, titleOf } from './labels';

describe('titleOf', () => {
  it.each([
    [{}, 'Role of Management'],
    [{ label: null }, 'CybersecurityRiskRoleOfManagementTextBlock'],
    [{ label: null, concept: null }, 'Unnamed fact'],
    [{ candidates: ['A', 'B'] }, 'Role of Management (ambiguous label)'],
    [{ lang: 'en-US' }, 'Role of Management'],
    [{ lang: 'es' }, 'Role of Management (es)'],
  ])('a fact with %j is called %s', (given, title) => {
    expect(titleOf(textBlock('RoleOfManagementTextBlock', '', given))).toBe(title);
  });
});

describe('paragraphOf', () => {
  it.each([
    [conceptEnding('RoleOfManagementTextBlock'), '20-F', '(c)(2)'],
    [conceptEnding('IncidentNatureTextBlock'), '8-K/A', 'Item 1.05(a)'],
    [conceptEnding('IncidentNatureTextBlock'), '6-K', null],
    ['Unknown', '10-K', null],
    [null, null, null],
  ])('%s in a %s is required by %s', (concept, form, paragraph) => {
    expect(paragraphOf(concept, form)).toBe(paragraph);
  });
});
