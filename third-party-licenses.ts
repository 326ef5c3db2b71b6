import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a bundle of ours is called where the licences of its parts are. */
export const licensesFile = 'THIRD-PARTY-LICENSES.txt';

/**
 * Returns the licences of all packages that these modules are of, as most licenses require of those
 * who distribute a bundle.
 *
 * @param modules paths of what was bundled; only those in `node_modules` count
 * @throws if a package has no licence file
 */
export function licensesOf(modules: Iterable<string>): string {
  const folders = new Map<string, string>();
  for (const path of modules) {
    if (!/[\\/]node_modules[\\/]/.test(path)) continue;
    const { name, folder } = packageOf(dirname(path));
    folders.set(name, folder);
  }
  const names = [...folders.keys()].sort();
  return names.map((name) => licenseOf(name, folders.get(name) ?? '')).join(separator);
}

const separator = `\n${'-'.repeat(80)}\n\n`;

/** Finds the package of a folder. A package.json in a folder of a package may have no name. */
function packageOf(folder: string): { name: string; folder: string } {
  const file = join(folder, 'package.json');
  const { name } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return typeof name === 'string' ? { name, folder } : packageOf(dirname(folder));
}

function licenseOf(name: string, folder: string): string {
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
