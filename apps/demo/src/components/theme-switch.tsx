import { useEffect, useState } from 'react';
import controls from '../ui/controls.module.css';
import { Icon } from '../ui/icon';

const THEMES = ['auto', 'light', 'dark'] as const;
const ICONS = { auto: 'auto', light: 'sun', dark: 'moon' } as const;
const NAMES = { auto: 'as the system', light: 'light', dark: 'dark' } as const;

/** Light, dark, or as the system has it; for this visit only, since nothing is stored. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<(typeof THEMES)[number]>('auto');
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  return (
    <button
      type="button"
      className={`${controls.button} ${controls.quiet} ${controls.icon}`}
      title={`Colours: ${NAMES[theme]}`}
      onClick={() => setTheme(next)}
    >
      <Icon name={ICONS[theme]} />
      <span className={controls.unseen}>Colours: {NAMES[theme]}</span>
    </button>
  );
}
