/// <reference lib="webworker" />
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { setDefaultHandler } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
  /** The files of the page with their revisions; the build puts them here. */
  __WB_MANIFEST: { url: string; revision: string | null }[];
};

// A service worker has a policy of its own: not the page's, but what its server sends, if anything.
// This one fetches the files of its own page when it is installed, and answers with them. Whatever
// else the page may ask for is refused here, so that with it in place there is a second lock.
cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
setDefaultHandler(() => Promise.resolve(Response.error()));

// The page that installed it is served by it, too: its parts that are loaded later come from here.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
