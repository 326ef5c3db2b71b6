/** Cohen's kappa: agreement of two readers beyond what chance would give. */
export function agreement(labels) {
  const observed = labels.filter(({ first, second }) => first === second).length / labels.length;
  let chance = 0;
  for (const verdict of ['affirms', 'denies', 'open']) {
    const share = (reader) =>
      labels.filter((label) => label[reader] === verdict).length / labels.length;
    chance += share('first') * share('second');
  }
  return { observed, kappa: chance === 1 ? 1 : (observed - chance) / (1 - chance) };
}
