import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { licensesFile, licensesOf } from '../../third-party-licenses.ts';

/** The policy in index.html forbids the connection that Vite uses to reload the page. */
const withoutPolicyInDevelopment: Plugin = {
  name: 'without-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

/** The modules of the page, its worker and its service worker, each of which is bundled on its own. */
const bundled = new Set<string>();

/** Puts the licences of all that is bundled next to it. */
const licenses: Plugin = {
  name: 'licenses',
  generateBundle: (_, bundle) => {
    for (const output of Object.values(bundle)) {
      if (output.type === 'chunk') for (const path of output.moduleIds) bundled.add(path);
    }
  },
  writeBundle: ({ dir = 'dist' }) => writeFileSync(join(dir, licensesFile), licensesOf(bundled)),
};

/** Makes the page an application that works offline, with a service worker of our own. */
const offline = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/service-worker',
  filename: 'service-worker.ts',
  // The page registers it itself, since the address must pass its policy for scripts.
  injectRegister: false,
  injectManifest: {
    globPatterns: ['**/*.{html,js,css,svg,webmanifest}'],
    rollupFormat: 'iife',
    buildPlugins: { vite: [licenses] },
  },
  manifest: {
    name: 'cydkit workbench',
    short_name: 'cydkit',
    description:
      'Reads, maps, checks and compares cybersecurity disclosures. Nothing leaves your browser.',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: '#1d4f8c',
    background_color: '#ffffff',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  },
});

export default defineConfig({
  // Relative addresses let the built page work in any folder of any host.
  base: './',
  resolve: { conditions: ['@cydkit/source', ...defaultClientConditions] },
  build: {
    // The policy allows no `data:` addresses, and the polyfill would need a connection.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es', plugins: () => [licenses] },
  plugins: [react(), withoutPolicyInDevelopment, licenses, offline],
});
