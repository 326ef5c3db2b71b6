/**
 * Follows a link within the page without changing the address, which names only an example and a
 * view.
 */
export function jump(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
}
