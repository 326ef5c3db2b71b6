import { expect, it } from 'vitest';
import * as api from './index';

it('exports these names and no others', () => {
  expect(Object.keys(api).sort()).toEqual(['compare', 'comparisonCodes']);
});
