import { expect, it } from 'vitest';
import * as comparison from './comparison/index';
import * as api from './index';
import * as wording from './wording/index';

it('exports exactly this from .', () => {
  expect(Object.keys(api).sort()).toEqual([
    'createReport',
    'describeBasis',
    'describePart',
    'disclosureView',
    'expectReport',
    'expectReports',
    'notesOfDiagnostics',
    'overlapMap',
    'ownNumbers',
    'palettes',
    'stateWords',
    'toneOf',
  ]);
});

it('exports exactly this from ./comparison', () => {
  expect(Object.keys(comparison).sort()).toEqual([
    'aroundInk',
    'comparisonView',
    'describeCount',
    'describeWords',
    'expectComparison',
    'kindCounts',
    'kindWords',
    'linesOf',
    'remarksOn',
  ]);
});

it('exports exactly this from ./wording', () => {
  expect(Object.keys(wording).sort()).toEqual([
    'countedFindings',
    'countedSeverities',
    'describeContext',
    'describeFilingPeriod',
    'describeLocation',
    'describePassages',
    'describePeriod',
    'describePlaces',
    'describeRegistrant',
    'fileNameOf',
    'headOf',
    'numberRange',
    'paragraphOf',
    'percent',
    'quoteParts',
    'sentenceLength',
    'shortLabel',
    'shortened',
    'titleOf',
  ]);
});
