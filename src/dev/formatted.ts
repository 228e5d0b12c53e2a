import { readFileSync } from 'node:fs';
import { format, type Oxfmtrc } from 'oxfmt';
import { inProject } from '../prerender/project.ts';

/** What `.oxfmtrc.json` sets for every file. */
type Settings = Required<Pick<Oxfmtrc, 'printWidth' | 'singleQuote' | 'sortPackageJson'>>;

/**
 * Formats texts as `npm run format` would format them in files, each by its path.
 *
 * @throws {Error} naming the first text that cannot be parsed.
 */
export async function formatted(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const { printWidth, singleQuote, sortPackageJson } = JSON.parse(
    readFileSync(inProject('.oxfmtrc.json'), 'utf8'),
  ) as Settings;
  const all = Object.entries(files).map(async ([path, text]) => {
    const { code, errors } = await format(path, text, { printWidth, singleQuote, sortPackageJson });
    const [error] = errors;
    if (error) throw new Error(`${path}: ${error.message}`);
    return [path, code] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}
