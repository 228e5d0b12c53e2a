import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../../src/prerender/project.ts';

/** A font whose letters are all of one width: no machine has such a one for a family that it does not know. */
const MONO = { name: 'DejaVu Sans Mono', file: 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf' };

/** A family that no machine has; its name is as long as that font's. */
export const OWN = 'Xqjavu Sqns Mqno';

/** Makes a home folder with a font that is nowhere else: a known one under another name. Its path. */
export function homeWithFont(): string {
  const home = mkdtempSync(join(tmpdir(), 'care-charts-home-'));
  mkdirSync(join(home, '.fonts'));
  let font = readFileSync(inProject(MONO.file)).toString('latin1');
  for (const between of ['', '\0']) font = font.replaceAll([...MONO.name].join(between), [...OWN].join(between));
  writeFileSync(join(home, '.fonts/own.ttf'), font, 'latin1');
  return home;
}
