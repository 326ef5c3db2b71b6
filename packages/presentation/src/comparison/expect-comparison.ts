import { expectObject } from '@cydkit/parser';

/** Checks the argument of a function that takes a comparison. @throws TypeError */
export function expectComparison(value: unknown): void {
  expectObject(value, {
    name: 'Comparison',
    from: 'compare',
    keys: ['old', 'new', 'flags', 'concepts', 'changes', 'diagnostics'],
  });
}
