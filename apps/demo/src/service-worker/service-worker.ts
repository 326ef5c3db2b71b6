/// <reference lib="webworker" />
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { setDefaultHandler } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
  /** The files of the page with their revisions; the build puts them here. */
  __WB_MANIFEST: { url: string; revision: string | null }[];
};

// A service worker does not have the page's policy but the one its server sends, if any. This one
// fetches the files of its own page when it is installed, and answers with them. It refuses every
// other request of the page, which makes it a second lock.
cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
setDefaultHandler(() => Promise.resolve(Response.error()));

// It serves the page that installed it, too: parts that are loaded later come from here.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
