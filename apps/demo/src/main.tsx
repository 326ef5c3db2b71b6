import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './components/app';
import { workOffline } from './page/offline';
import { SessionProvider } from './page/session';
import './styles/tokens.css';
import './styles/base.css';
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
