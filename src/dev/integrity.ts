import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inProject, packageJson } from '../prerender/project.ts';
import { differingFiles, INTEGRITY, integrityList } from '../releases/integrity-list.ts';

/**
 * `npm run integrity`: writes the hash of every file in `cdn/` as the list of this version. With `-- --check`, compares the
 * files with the list instead, prints what differs, and fails where anything does, or where the list is that of another version.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const { version } = packageJson();
const files = integrityList(inProject('cdn'));

if (values.check) {
  const list = existsSync(inProject(INTEGRITY))
    ? (JSON.parse(readFileSync(inProject(INTEGRITY), 'utf8')) as { version: string; files: typeof files })
    : null;
  const faults =
    list?.version === version
      ? differingFiles(list.files, files)
      : [`${INTEGRITY} is of ${list?.version ?? 'no version'}, package.json of ${version}`];
  console.log(faults.join('\n') || `Every file of cdn/ is as ${INTEGRITY} has it.`);
  if (faults.length) process.exitCode = 1;
} else {
  writeFileSync(inProject(INTEGRITY), `${JSON.stringify({ version, files }, null, 2)}\n`);
  console.log(`${INTEGRITY} has the hashes of ${Object.keys(files).length} files of ${version}.`);
}
