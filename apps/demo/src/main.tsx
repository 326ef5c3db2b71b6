import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './components/app';
import { SessionProvider } from './page/session';
import './styles/tokens.css';
import './styles/base.css';
import { scriptUrl } from './page/trusted';
import { adoptTones } from './styles/tones';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');

adoptTones();
createRoot(root).render(
  <StrictMode>
    <SessionProvider>
      <App />
    </SessionProvider>
  </StrictMode>,
);

if (import.meta.env.PROD) workOffline();

/** Keeps the page's own files for work without a connection. If it cannot, all else works. */
function workOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register(scriptUrl('./service-worker.js')).catch(() => {
    // The connection is not secure, or storage is not allowed.
  });
}
