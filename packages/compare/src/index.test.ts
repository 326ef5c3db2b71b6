import { expect, it } from 'vitest';
import * as api from './index';

it('exports exactly this', () => {
  expect(Object.keys(api).sort()).toEqual(['compare', 'comparisonCodes']);
});
