import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

/** The policy stands in index.html and forbids the connection by which Vite reloads the page. */
const withoutPolicyInDevelopment: Plugin = {
  name: 'without-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

export default defineConfig({
  // Relative addresses: the built page works in any folder of any host.
  base: './',
  resolve: { conditions: ['@cydkit/source', ...defaultClientConditions] },
  build: {
    // The policy allows no `data:` addresses, and the polyfill would need a connection.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  plugins: [react(), withoutPolicyInDevelopment],
});
