import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../../src/prerender/project.ts';
import { POLICY, serve } from '../../src/dev/serve.ts';

/** A page that hosts charts. */
export interface Page {
  readonly body: string;
  /** The page's `color-scheme`. */
  readonly scheme?: string;
  /** The page's own styles. Default none. */
  readonly css?: string;
}

/** A site of a few pages that hosts `cdn/`, all of it under the strictest policy. */
export interface Site {
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
  }
  const server = await serve([
    { at: '/cdn/', folder: inProject('cdn'), policy: POLICY },
    { at: '/', folder, policy: POLICY },
  ]);
  return {
    address: (page) => `${server.address}${page}.html`,
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
