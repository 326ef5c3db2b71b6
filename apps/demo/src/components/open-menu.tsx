import {
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupLabel,
  MenuItem,
  MenuProvider,
} from '@ariakit/react';
import { examples } from '../page/built-in-examples';
import { useSession } from '../page/session';
import controls from '../ui/controls.module.css';
import { Icon } from '../ui/icon';
import { usePickers } from './use-pickers';

/** Opens files, a folder or an example. */
export function OpenMenu() {
  const { openExample } = useSession();
  const { inputs, pickFiles, pickFolder } = usePickers();
  return (
    <>
      {inputs}
      <MenuProvider placement="bottom-end">
        <MenuButton className={controls.button}>
          <Icon name="open" /> Open
        </MenuButton>
        <Menu className={controls.menu} gutter={6}>
          <MenuItem className={controls.item} onClick={pickFiles}>
            Files … <small>Filings, zip or gzip archives</small>
          </MenuItem>
          <MenuItem className={controls.item} onClick={pickFolder}>
            Folder … <small>With everything in it</small>
          </MenuItem>
          <MenuGroup>
            <MenuGroupLabel className={controls.group}>Examples</MenuGroupLabel>
            {examples.map(({ name, title, what }) => (
              <MenuItem key={name} className={controls.item} onClick={() => openExample(name)}>
                {title} <small>{what}</small>
              </MenuItem>
            ))}
          </MenuGroup>
        </Menu>
      </MenuProvider>
    </>
  );
}
