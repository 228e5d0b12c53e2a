import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inProject } from '../../prerender/project.ts';

/** The sans-serif and the serif family of each set of fonts. */
const SETS = {
  /** As wide as Arial and Times New Roman, which most readers have. */
  usual: { sans: 'Arimo', serif: 'Tinos' },
  /** As wide as Verdana, and what a Linux machine with nothing else has. */
  wide: { sans: 'DejaVu Sans', serif: 'DejaVu Serif' },
} as const;

/** Name of a set of fonts. */
export type FontSet = keyof typeof SETS;

/** npm packages of TrueType fonts. Browsers accept WOFF files, too, but give every text in them a width of 0. */
const PACKAGES = ['dejavu-fonts-ttf', '@expo-google-fonts/arimo', '@expo-google-fonts/tinos'];

/** Weights that Arial has not. */
const REJECTED = ['Arimo_500*', 'Arimo_600*'];

/**
 * Environment variables for browsers, so that they use the fonts of npm packages and none of the machine.
 *
 * Writes a configuration of fontconfig into `node_modules/.cache` and names it in `FONTCONFIG_FILE`. On macOS and
 * Windows, where browsers do not use fontconfig, it has no effect.
 */
export function fontEnvironment(set = chosenSet()): Readonly<Record<'FONTCONFIG_FILE', string>> {
  const folder = inProject('node_modules/.cache/care-charts-fonts');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${set}.conf`);
  const written = `${file}.${process.pid}`;
  writeFileSync(written, configuration(set, join(folder, 'cache')));
  // A browser of another process may be reading the file: renaming replaces it at once.
  renameSync(written, file);
  return { FONTCONFIG_FILE: file };
}

/**
 * The set that the variable `FONTS` names; without it, `usual`.
 *
 * @throws {Error} when there is no such set.
 */
function chosenSet(): FontSet {
  const name = process.env['FONTS'] ?? 'usual';
  if (name === 'usual' || name === 'wide') return name;
  throw new Error(`FONTS is “${name}”, and can be ${Object.keys(SETS).join(' or ')}.`);
}

/** Families of a set, each with the family names in CSS that it is used for. */
function aliases({ sans, serif }: (typeof SETS)[FontSet]): readonly (readonly [string, readonly string[]])[] {
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

/** A configuration of fontconfig that includes no other. `cache` is the absolute path of its cache. */
function configuration(set: FontSet, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${fontFolders()
  .map((folder) => `  <dir>${escaped(folder)}</dir>`)
  .join('\n')}
  <cachedir>${escaped(cache)}</cachedir>
  <selectfont>
    <rejectfont>${REJECTED.map((name) => `<glob>*/${name}</glob>`).join('')}</rejectfont>
  </selectfont>
${aliases(SETS[set])
  .flatMap(([family, names]) => names.map((name) => alias(family, name)))
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

const alias = (family: string, name: string): string => `  <match target="pattern">
    <test name="family"><string>${name}</string></test>
    <edit name="family" binding="same"><string>${family}</string></edit>
  </match>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
