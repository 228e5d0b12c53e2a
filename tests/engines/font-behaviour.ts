import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fontEnvironment } from '../../src/dev/browsers/fonts.ts';
import { inProject } from '../../src/prerender/project.ts';
import type { Engine } from './driver.ts';
import * as ask from './questions.ts';
import { type Visitor, visiting } from './visiting.ts';

/** A font whose letters are all of one width: no machine has such a one for a family that it does not know. */
const MONO = { name: 'DejaVu Sans Mono', file: 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf' };
/** A family that no machine has; it is as long as that font's. */
const OWN = 'Xqjavu Sqns Mqno';

/** Families of each set, with the names that they stand for. */
const NAMES = {
  usual: {
    Arimo: ['sans-serif', 'system-ui', 'Arial', 'Helvetica'],
    Tinos: ['serif', 'Times New Roman'],
    'DejaVu Sans': ['Verdana'],
    'DejaVu Serif': ['Georgia'],
    'DejaVu Sans Mono': ['monospace', 'Courier New'],
  },
  wide: {
    'DejaVu Sans': ['sans-serif', 'system-ui', 'Arial', 'Helvetica', 'Verdana'],
    'DejaVu Serif': ['serif', 'Times New Roman', 'Georgia'],
    'DejaVu Sans Mono': ['monospace', 'Courier New'],
  },
} as const;

/** A home folder with a font that is nowhere else: a known one under another name. */
function homeWithFont(): string {
  const home = mkdtempSync(join(tmpdir(), 'care-charts-home-'));
  mkdirSync(join(home, '.fonts'));
  let font = readFileSync(inProject(MONO.file)).toString('latin1');
  for (const between of ['', '\0']) font = font.replaceAll([...MONO.name].join(between), [...OWN].join(between));
  writeFileSync(join(home, '.fonts/own.ttf'), font, 'latin1');
  return home;
}

/** A visitor of an empty page, in a browser that is started with some variables set or, where undefined, not set. */
function visitingWith(engine: Engine, variables: () => Readonly<Record<string, string | undefined>>): Visitor {
  beforeAll(() => {
    for (const [name, value] of Object.entries(variables())) vi.stubEnv(name, value);
  });
  const visitor = visiting(engine, { empty: { body: '' } });
  beforeAll(() => visitor.visit('empty'));
  afterAll(() => vi.unstubAllEnvs());
  return visitor;
}

/** Which fonts a browser knows that tests start. Browsers of macOS and Windows have ways of their own. */
export function fontsAreOurs(engine: Engine): void {
  if (process.platform !== 'linux') return;

  describe.each(['usual', 'wide'] as const)('where the %s fonts are asked for', (set) => {
    const visitor = visitingWith(engine, () => fontEnvironment(set));

    test('each family has its widths, and those of every name that it stands for', async () => {
      const families = Object.keys(NAMES[set]);
      const widths = await visitor.driver.ask(ask.widthsIn, families);
      expect(new Set(widths).size).toBe(families.length);
      for (const [index, names] of Object.values(NAMES[set]).entries())
        expect(await visitor.driver.ask(ask.widthsIn, names)).toEqual(names.map(() => widths[index]));
    });
  });

  describe('a font that the machine alone has', () => {
    let home = '';
    beforeAll(() => {
      home = homeWithFont();
    });
    afterAll(() => rmSync(home, { recursive: true }));

    describe.each([
      ['is known to a browser that is started as the machine has it', { FONTCONFIG_FILE: undefined }, true],
      ['is not known to a browser of a test', {}, false],
    ] as const)('%s', (_, variables, known) => {
      const visitor = visitingWith(engine, () => ({ HOME: home, ...variables }));

      test('as the widths of its letters tell', async () => {
        const [own, none] = await visitor.driver.ask(ask.widthsIn, [OWN, 'Nothing at all']);
        expect(own !== none).toBe(known);
      });
    });
  });
}
