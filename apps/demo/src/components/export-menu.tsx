import { Menu, MenuButton, MenuItem, MenuProvider } from '@ariakit/react';
import { saveFile } from '../page/save-file';
import { useSession } from '../page/session';
import controls from '../ui/controls.module.css';
import { Icon } from '../ui/icon';
import type { ComparisonFormat, ExportedFile, ExportFormat } from '../worker/exports';

const REPORT: readonly [ExportFormat, string, string][] = [
  ['html', 'HTML report', 'One file, opens offline, prints well'],
  ['markdown', 'Markdown', 'For a memo'],
  ['json', 'JSON', 'All of it, by a published schema'],
  ['csv', 'CSV, facts', 'For a spreadsheet'],
  ['passages', 'CSV, passages', 'Every sentence once, with its concepts'],
  ['sarif', 'SARIF', 'Findings, for review tools'],
];

const COMPARISON: readonly [ComparisonFormat, string, string][] = [
  ['html', 'HTML redline', 'One file, opens offline, prints well'],
  ['markdown', 'Markdown redline', 'For a memo'],
  ['json', 'JSON', 'All of it, by a published schema'],
];

/** Saves what is shown as a file. */
export function ExportMenu() {
  const { state, dispatch, workbench } = useSession();
  const { selected, against, view } = state;
  const save = (file: Promise<ExportedFile>): void => {
    file.then(saveFile, (reason: unknown) => dispatch({ type: 'failed', reason: String(reason) }));
  };
  const isComparison = view === 'compare' && against !== null;
  return (
    <MenuProvider placement="bottom-end">
      <MenuButton className={controls.button}>
        <Icon name="save" /> Export
      </MenuButton>
      <Menu className={controls.menu} gutter={6}>
        {selected !== null &&
          (isComparison
            ? COMPARISON.map(([format, title, what]) => (
                <MenuItem
                  key={format}
                  className={controls.item}
                  onClick={() => save(workbench.exportComparison(against, selected, format))}
                >
                  {title} <small>{what}</small>
                </MenuItem>
              ))
            : REPORT.map(([format, title, what]) => (
                <MenuItem
                  key={format}
                  className={controls.item}
                  onClick={() => save(workbench.exportReport(selected, format))}
                >
                  {title} <small>{what}</small>
                </MenuItem>
              )))}
      </Menu>
    </MenuProvider>
  );
}
