import type { Context } from '@cydkit/parser';

/** Equal for contexts that say the same (XBRL 2.1 §4.10, s-equal), whatever their ids. */
export function contextKey({ entity, period, dimensions }: Context): string {
  const axes = dimensions.map(({ axis, member, typed }) =>
    JSON.stringify([axis.namespace, axis.name, member?.namespace, member?.name, typed]),
  );
  return JSON.stringify([entity, period.start, period.end, period.duration, axes.sort()]);
}
