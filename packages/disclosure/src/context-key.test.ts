import type { Context, Dimension } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';
import { contextKey } from './context-key';

const axis = { namespace: 'http://xbrl.sec.gov/cyd/2025', name: 'IncidentAxis' };
const member: Dimension = { axis, member: { namespace: null, name: 'MarchMember' } };
const typed: Dimension = { axis, member: null, typed: 'March' };
const year: Context = {
  entity: '9999900001',
  period: { start: '2025-01-01', end: '2025-12-31' },
  dimensions: [],
};

describe('contextKey', () => {
  it('does not depend on the id and on the order of the dimensions', () => {
    const one = { ...year, id: 'a', dimensions: [member, typed] };
    const other = { ...year, id: 'b', dimensions: [typed, member] };
    expect(contextKey(one)).toBe(contextKey(other));
  });

  it.each<[string, Context]>([
    ['a member', { ...year, dimensions: [{ axis, member: { namespace: null, name: 'April' } }] }],
    ['the period', { ...year, period: { start: null, end: '2025-12-31', duration: 'P12M' } }],
    ['the entity', { ...year, entity: null }],
  ])('differs where %s does', (_, other) => {
    expect(contextKey(other)).not.toBe(contextKey({ ...year, dimensions: [member] }));
  });
});
