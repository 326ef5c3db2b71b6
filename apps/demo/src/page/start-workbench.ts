import { proxy, type Remote, wrap } from 'comlink';
import type { Workbench } from '../worker/workbench';
import workerUrl from '../worker/worker?worker&url';
import { scriptUrl } from './trusted';

export { proxy };

/** The worker, as the page sees it. */
export type RemoteWorkbench = Remote<Workbench>;

/**
 * Starts the worker. A worker from an address has the policy that its server sends, and most send
 * none; one from a blob has the policy of the page that made it, and so no connection.
 */
export function startWorkbench(): RemoteWorkbench {
  const module = new URL(workerUrl, import.meta.url).href;
  const start = new Blob([`import ${JSON.stringify(module)};`], { type: 'text/javascript' });
  const url = URL.createObjectURL(start);
  return wrap<Workbench>(new Worker(scriptUrl(url), { type: 'module', name: 'cydkit' }));
}
