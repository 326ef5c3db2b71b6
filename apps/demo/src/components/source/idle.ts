/** Does one thing after the other while the page has nothing else to do; gives what stops it. */
export function inIdleTime<Item>(items: readonly Item[], act: (item: Item) => void): () => void {
  let stopped = false;
  let next = 0;
  const go = (): void => {
    const item = items[next];
    if (stopped || item === undefined) return;
    next += 1;
    act(item);
    later(go);
  };
  later(go);
  return () => {
    stopped = true;
  };
}

/** Safari has no idle callbacks. */
function later(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 200 });
  else setTimeout(act, 16);
}
