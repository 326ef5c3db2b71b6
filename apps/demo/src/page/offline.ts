import { scriptUrl } from './trusted';

/** Keeps the page's own files for when there is no connection. Where it cannot, all else works. */
export function workOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register(scriptUrl('./service-worker.js')).catch(() => {
    // No safe connection, or storage is not allowed.
  });
}
