import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inProject } from '../../prerender/project.ts';

/** Families that stand for what pages and readers name, by the name of the set. */
const SETS = {
  /** As wide as Arial and Times New Roman, which most readers have. */
  usual: { sans: 'Arimo', serif: 'Tinos' },
  /** As wide as Verdana, and what a Linux machine with nothing else has. */
  wide: { sans: 'DejaVu Sans', serif: 'DejaVu Serif' },
} as const;

/** A set of fonts that browsers are started with. */
export type FontSet = keyof typeof SETS;

/** npm packages of TrueType files: browsers list WOFF files, too, but set every text in them 0 pixels wide. */
const PACKAGES = ['dejavu-fonts-ttf', '@expo-google-fonts/arimo', '@expo-google-fonts/tinos'];

/** Arial has two weights. */
const LEFT_OUT = ['Arimo_500*', 'Arimo_600*'];

/**
 * Environment of browsers that know the fonts of npm packages and no others, whatever is installed on the machine.
 *
 * It names a configuration of fontconfig, which is written beside the packages. Where browsers find fonts without
 * fontconfig, on macOS and Windows, it has no effect.
 */
export function fontEnvironment(set = chosenSet()): Readonly<Record<'FONTCONFIG_FILE', string>> {
  const folder = inProject('node_modules/.cache/care-charts-fonts');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${set}.conf`);
  const written = `${file}.${process.pid}`;
  writeFileSync(written, configuration(set, join(folder, 'cache')));
  // At once, because browsers that another process starts may be reading it.
  renameSync(written, file);
  return { FONTCONFIG_FILE: file };
}

/** The set that the variable `FONTS` names; without it, the usual one. */
function chosenSet(): FontSet {
  const name = process.env['FONTS'] ?? 'usual';
  if (name === 'usual' || name === 'wide') return name;
  throw new Error(`FONTS is “${name}”, and can be ${Object.keys(SETS).join(' or ')}.`);
}

/** Families of a set, each with the names that it stands for. */
function standIns({ sans, serif }: (typeof SETS)[FontSet]): readonly (readonly [string, readonly string[]])[] {
  return [
    [sans, ['sans-serif', 'sans', 'system-ui', 'ui-sans-serif', 'Arial', 'Helvetica']],
    [serif, ['serif', 'ui-serif', 'Times', 'Times New Roman']],
    ['DejaVu Sans Mono', ['monospace', 'mono', 'ui-monospace', 'Courier', 'Courier New']],
    ['DejaVu Sans', ['Verdana']],
    ['DejaVu Serif', ['Georgia']],
  ];
}

/** Absolute paths of the folders that the fonts are in. */
export function fontFolders(): string[] {
  const { resolve } = createRequire(inProject('package.json'));
  return PACKAGES.map((name) => dirname(resolve(`${name}/package.json`)));
}

/** A configuration of fontconfig that includes no other, with a cache of its own. */
function configuration(set: FontSet, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${fontFolders()
  .map((folder) => `  <dir>${escaped(folder)}</dir>`)
  .join('\n')}
  <cachedir>${escaped(cache)}</cachedir>
  <selectfont>
    <rejectfont>${LEFT_OUT.map((name) => `<glob>*/${name}</glob>`).join('')}</rejectfont>
  </selectfont>
${standIns(SETS[set])
  .flatMap(([family, names]) => names.map((name) => standsFor(family, name)))
  .join('\n')}
  <match target="pattern">
    <edit name="family" mode="append_last"><string>${SETS[set].sans}</string></edit>
  </match>
  <!-- Letters that are hinted are a whole number of pixels wide. -->
  <match target="font">
    <edit name="hinting"><bool>false</bool></edit>
    <edit name="hintstyle"><const>hintnone</const></edit>
  </match>
</fontconfig>
`;
}

const standsFor = (family: string, name: string): string => `  <match target="pattern">
    <test name="family"><string>${name}</string></test>
    <edit name="family" binding="same"><string>${family}</string></edit>
  </match>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
