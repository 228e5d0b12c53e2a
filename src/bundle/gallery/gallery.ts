import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { DrawnChart } from '../../prerender/draw.ts';
import { inProject } from '../../prerender/project.ts';
import { bundle, target } from '../bundle.ts';
import { externalFile } from '../lazy-files.ts';
import { AREA_INDEX } from '../modules.ts';
import { areaPage } from './area-page.ts';
import { docsPages } from './docs-pages.ts';
import { figuresPage } from './figures-page.ts';
import { indexPage } from './index-page.ts';
import { makePage } from './make-page.ts';
import { searchWords } from './search-words.ts';
import { sitemap } from './sitemap.ts';

/** What reads spreadsheets, which is loaded when the first is given. */
const SPREADSHEET = { module: 'make/spreadsheet.ts', file: 'gallery.xlsx.js' };

/** What the page *Your area* has in common with charts. */
const AREA_FILES = [
  externalFile('/areas/choose-area.ts', './care-charts.choose.js'),
  externalFile('virtual:area-index', `./${AREA_INDEX}`),
];

/**
 * The gallery: every chart with the codes that put it on another page, the charts of an area, the figures for sentences, a
 * page to make a chart of one's own figures, and the project's texts.
 *
 * Pages are whole without script. Styles and scripts are files of their own, because the pages are served with a policy that
 * allows none inline.
 *
 * @param packages Plugins that note which packages are bundled.
 * @returns Texts by file name.
 */
export async function gallery(
  charts: readonly DrawnChart[],
  packages: readonly Plugin[],
): Promise<Record<string, string>> {
  const script = (module: string, plugins: readonly Plugin[]) =>
    bundle(inProject(`src/gallery/${module}`), { plugins: [...packages, ...plugins], target, minify: true });
  const pages = {
    'index.html': indexPage(charts),
    'area.html': areaPage(),
    'make.html': makePage(),
    'figures.html': figuresPage(charts),
    ...docsPages(),
  };
  return {
    ...pages,
    ...sitemap(Object.keys(pages), charts),
    'gallery.css': readFileSync(inProject('src/bundle/gallery/gallery.css'), 'utf8'),
    'gallery.js': await script('gallery.ts', []),
    'gallery.area.js': await script('area/area.ts', AREA_FILES),
    'gallery.make.js': await script('make/make.ts', [externalFile(`/${SPREADSHEET.module}`, `./${SPREADSHEET.file}`)]),
    [SPREADSHEET.file]: await script(SPREADSHEET.module, []),
    'gallery.json': JSON.stringify(searchWords(charts)),
  };
}
