import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areasOnRequest } from '../../src/dev/areas-on-request.ts';
import { inProject } from '../../src/prerender/project.ts';
import { POLICY, serve } from '../../src/dev/serve.ts';

/** A page that hosts charts. */
export interface Page {
  readonly body: string;
  /** The page's `color-scheme`. */
  readonly scheme?: string;
  /** The page's own styles. Default none. */
  readonly css?: string;
  /** Files beside it. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Before the name of a page of `cdn/`: the same page, with the script that notes what happens before its own. */
export const WATCHED = 'watched-';

const areas = areasOnRequest();

/** What `cdn/` does not hold: charts of areas, which are made when a page asks for them, and pages that are watched. */
async function missing(path: string): Promise<string | Uint8Array | null> {
  const page = inProject(`cdn/${path.replace(WATCHED, '')}`);
  if (!path.includes(WATCHED) || !existsSync(page)) return areas.file(path);
  return readFileSync(page, 'utf8').replace(/<meta charset="?utf-8"?\s*\/?>/i, '$&<script src="/watch.js"></script>');
}

/** A site of a few pages that hosts `cdn/`, all of it under the strictest policy. */
export interface Site {
  /** Address of one of its pages by name, or of a page of `cdn/` by its path, with its query. */
  address(page: string): string;
  close(): Promise<void>;
}

/** Opens a site of pages by their names. Each has a script of its own, which notes what happens on it, and a button before and after what it hosts. */
export async function openSite(pages: Readonly<Record<string, Page>>): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'care-charts-site-'));
  copyFileSync(inProject('tests/engines/watch.js'), join(folder, 'watch.js'));
  for (const [name, page] of Object.entries(pages)) {
    writeFileSync(join(folder, `${name}.html`), html(name, page));
    writeFileSync(join(folder, `${name}.css`), page.css ?? '');
    for (const [file, content] of Object.entries(page.files ?? {})) writeFileSync(join(folder, file), content);
  }
  const server = await serve(
    [
      { at: '/cdn/', folder: inProject('cdn'), policy: POLICY },
      { at: '/', folder, policy: POLICY },
    ],
    0,
    missing,
  );
  return {
    address: (page) => `${server.address}${page in pages ? `${page}.html` : page}`,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const html = (title: string, { body, scheme = 'light' }: Page): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<meta name="color-scheme" content="${scheme}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${title}.css">
<script src="watch.js"></script>
<script type="module" src="cdn/care-charts.js"></script>
<button id="before">Before</button>
${body}
<button id="after">After</button>
`;
