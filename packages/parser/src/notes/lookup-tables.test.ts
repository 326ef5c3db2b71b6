import { expect, it } from 'vitest';
import { readSegments } from './lookup-tables';

const namespace = 'http://xbrl.sec.gov/cyd/2025';
const incident = { namespace, name: 'MaterialCybersecurityIncidentAxis' };

it.each([
  [
    'MaterialCybersecurityIncident=March112026Incident;',
    [{ axis: incident, member: { namespace: null, name: 'March112026Incident' } }],
  ],
  [
    'LegalEntity=ExampleSub;MaterialCybersecurityIncident=A=B;',
    [
      {
        axis: { namespace: null, name: 'LegalEntityAxis' },
        member: { namespace: null, name: 'ExampleSub' },
      },
      { axis: incident, member: { namespace: null, name: 'A=B' } },
    ],
  ],
  ['Lone;', [{ axis: { namespace: null, name: 'Lone' }, member: { namespace: null, name: '' } }]],
  ['', []],
])('reads the dimensions of "%s"', (segments, dimensions) => {
  expect(readSegments(segments, namespace)).toEqual(dimensions);
});
