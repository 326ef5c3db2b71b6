import { Menu, MenuButton, MenuItem, MenuProvider } from '@ariakit/react';
import { useSession } from '../page/session';
import { comparedPair } from '../state/compared-pair';
import controls from '../ui/controls.module.css';
import { Icon } from '../ui/icon';
import type { ComparisonFormat, ExportedFile, ExportFormat } from '../worker/exports';

const report: readonly [ExportFormat, string, string][] = [
  ['html', 'HTML report', 'One file, opens offline, prints well'],
  ['markdown', 'Markdown', 'For a memo'],
  ['json', 'JSON', 'Everything, with a published schema'],
  ['csv', 'CSV, facts', 'For a spreadsheet'],
  ['passages', 'CSV, passages', 'Each passage once, with its concepts'],
  ['sarif', 'SARIF', 'Findings, for review tools'],
];

const comparison: readonly [ComparisonFormat, string, string][] = [
  ['html', 'HTML redline', 'One file, opens offline, prints well'],
  ['markdown', 'Markdown redline', 'For a memo'],
  ['json', 'JSON', 'Everything, with a published schema'],
];

/** Saves the report or the comparison as a file. */
export function ExportMenu() {
  const { state, dispatch, workbench } = useSession();
  const { selected, view } = state;
  const pair = view === 'compare' ? comparedPair(state) : null;
  const save = (file: Promise<ExportedFile>): void => {
    const done = ({ name, content }: ExportedFile): void => {
      if (content === null) dispatch({ type: 'unsaved', name });
      else saveFile(name, content);
    };
    file.then(done, (reason: unknown) => dispatch({ type: 'failed', reason: String(reason) }));
  };
  return (
    <MenuProvider placement="bottom-end">
      <MenuButton className={controls.button}>
        <Icon name="save" /> Export
      </MenuButton>
      <Menu className={controls.menu} gutter={6}>
        {selected !== null &&
          (pair !== null
            ? comparison.map(([format, title, what]) => (
                <MenuItem
                  key={format}
                  className={controls.item}
                  onClick={() => save(workbench.exportComparison(pair.old, pair.current, format))}
                >
                  {title} <small>{what}</small>
                </MenuItem>
              ))
            : report.map(([format, title, what]) => (
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

/** Passes a file to the browser's downloads. It never leaves the machine. */
function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // By then the download holds the blob itself.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
