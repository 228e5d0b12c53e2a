import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inProject } from '../../src/prerender/project.ts';
import { readDocsPage } from '../frameworks/docs-page.ts';
import { install, type Installed } from './installed.ts';

const { files } = readDocsPage('static');

let installed: Installed;
beforeAll(() => {
  installed = install();
  for (const [path, text] of Object.entries(files)) writeFileSync(join(installed.folder, path), text);
});

/** Runs a file of the guide in the project. @returns What it said. */
const run = (file: string): string =>
  execFileSync(process.execPath, [file], { cwd: installed.folder, encoding: 'utf8', stdio: 'pipe' });

describe('the package, installed, in Node', () => {
  test('draws charts without Vega, and says in a sentence what lacks for figures of an author', () => {
    expect(run('plain.mjs')).toContain('<care-funding-gap>');
    const { status, stderr } = spawnSync(process.execPath, ['page.mjs'], { cwd: installed.folder, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('run npm install vega@6 vega-lite@6 in your project.');
  });

  test('draws figures of an author with the Vega of the project, and writes the page of the guide', () => {
    for (const name of ['vega', 'vega-lite'])
      symlinkSync(inProject(`node_modules/${name}`), join(installed.folder, 'node_modules', name));
    run('page.mjs');
    const page = readFileSync(join(installed.folder, 'page.html'), 'utf8');
    expect(page.match(/<template shadowrootmode="open">/g)).toHaveLength(2);
    expect(page).toContain('Places rose by 7% from 2022 to 2024');
    expect(page).not.toMatch(/<script|style="/);
  });

  test('has the stylesheet that the guide names, of at most 3 kB as it is sent', async () => {
    const css = readFileSync(join(installed.folder, 'node_modules/care-charts/cdn/care-charts-static.css'));
    const { brotliCompressSync } = await import('node:zlib');
    expect(brotliCompressSync(css).length).toBeLessThanOrEqual(3000);
    expect(css.toString()).toContain('@container');
  });
});
