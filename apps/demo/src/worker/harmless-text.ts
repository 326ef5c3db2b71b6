import { withoutControls } from '@cydkit/reporters/text';

/**
 * Copies plain data with all texts safe to show: control characters, which could reorder what is
 * shown, become visible signs.
 */
export function harmless<Value>(value: Value): Value {
  return mapped(value) as Value;
}

function mapped(value: unknown): unknown {
  if (typeof value === 'string') return withoutControls(value);
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner)]));
}
