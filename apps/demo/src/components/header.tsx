import { useEffect, useState } from 'react';
import { useSession } from '../page/session';
import controls from '../ui/controls.module.css';
import { Icon } from '../ui/icon';
import { ExportMenu } from './export-menu';
import css from './header.module.css';
import { OpenMenu } from './open-menu';

/** Shows the name, the promise and the tools. */
export function Header() {
  const { state, closeAll } = useSession();
  const isEmpty = state.filings.length === 0;
  return (
    <header className={css.header}>
      <button type="button" className={css.brand} onClick={closeAll} title="Close all filings">
        <svg width="22" height="22" viewBox="0 0 16 16" aria-hidden="true">
          <rect width="16" height="16" rx="3" fill="var(--accent)" />
          <path
            d="M4 4.5h8M4 8h8M4 11.5h5"
            stroke="var(--page)"
            strokeWidth="1.6"
            strokeLinecap="round"
          />
        </svg>
        <span>cydkit</span> <span className={controls.unseen}>workbench: close all filings</span>
      </button>
      <p className={css.promise}>Nothing leaves this tab</p>
      <div className={css.tools}>
        {!isEmpty && <ExportMenu />}
        <OpenMenu />
        <ThemeSwitch />
      </div>
    </header>
  );
}

const themes = ['auto', 'light', 'dark'] as const;
const icons = { auto: 'auto', light: 'sun', dark: 'moon' } as const;
const names = { auto: 'as the system', light: 'light', dark: 'dark' } as const;

/** Switches between light, dark and the system's colors, for this visit only: nothing is stored. */
function ThemeSwitch() {
  const [theme, setTheme] = useState<(typeof themes)[number]>('auto');
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  return (
    <button
      type="button"
      className={`${controls.button} ${controls.quiet} ${controls.icon}`}
      title={`Colors: ${names[theme]}`}
      onClick={() => setTheme(next)}
    >
      <Icon name={icons[theme]} />
      <span className={controls.unseen}>Colors: {names[theme]}</span>
    </button>
  );
}
