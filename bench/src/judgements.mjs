/** Wilson's 95 % interval of a share, `successes` of `trials`; `null` where there was no trial. */
export function wilson(successes, trials) {
  if (trials === 0) return null;
  const z = 1.96;
  const share = successes / trials;
  const middle = share + (z * z) / (2 * trials);
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  const scale = 1 + (z * z) / trials;
  return [(middle - spread) / scale, Math.min(1, (middle + spread) / scale)];
}

/**
 * How far two readings of the same things agree: the share of the things, and Cohen's kappa, the
 * agreement beyond that of chance, 1 for all.
 *
 * @param {(readonly [unknown, unknown])[]} verdicts
 */
export function agreement(verdicts) {
  const share = (wanted) => verdicts.filter(wanted).length / verdicts.length;
  const observed = share(([first, second]) => first === second);
  let chance = 0;
  for (const verdict of new Set(verdicts.flat())) {
    chance += share(([first]) => first === verdict) * share(([, second]) => second === verdict);
  }
  return { observed, kappa: chance === 1 ? 1 : (observed - chance) / (1 - chance) };
}
