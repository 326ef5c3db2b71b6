/** Returns Wilson's 95 % interval of a share, `successes` of `trials`; `null` without trials. */
export function wilson(successes, trials) {
  if (trials === 0) return null;
  const z = 1.96;
  const share = successes / trials;
  const middle = share + (z * z) / (2 * trials);
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  const scale = 1 + (z * z) / trials;
  return [(middle - spread) / scale, Math.min(1, (middle + spread) / scale)];
}

/** Returns a share with its 95 % interval as text: `0.984 (0.949–0.995)`. */
export function shareWithInterval(successes, trials) {
  const bounds = wilson(successes, trials);
  if (bounds === null) return '–';
  const [least, most] = bounds.map((bound) => bound.toFixed(3));
  return `${(successes / trials).toFixed(3)} (${least}–${most})`;
}

/** Returns `Two readings: 877 of 880 places alike (0.997), kappa 0.993`. */
export function readingsAlike(title, things, verdicts) {
  const { observed, kappa } = agreement(verdicts);
  const alike = Math.round(observed * verdicts.length);
  return `${title}: ${alike} of ${verdicts.length} ${things} alike (${observed.toFixed(3)}), kappa ${kappa.toFixed(3)}`;
}

/**
 * Returns how much two readings of the same things agree: the share of the things, and Cohen's kappa,
 * the agreement beyond chance, 1 for all.
 *
 * @param {(readonly [unknown, unknown])[]} verdicts
 */
function agreement(verdicts) {
  const share = (wanted) => verdicts.filter(wanted).length / verdicts.length;
  const observed = share(([first, second]) => first === second);
  let chance = 0;
  for (const verdict of new Set(verdicts.flat())) {
    chance += share(([first]) => first === verdict) * share(([, second]) => second === verdict);
  }
  return { observed, kappa: chance === 1 ? 1 : (observed - chance) / (1 - chance) };
}
