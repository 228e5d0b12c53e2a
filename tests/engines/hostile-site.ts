import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../../src/prerender/project.ts';
import { POLICY, serve } from '../../src/dev/serve.ts';

/** Pages that host one spec after the other, and somebody else's server. */
export interface HostileSite {
  /** The page under the strictest policy, and the one under none. */
  readonly pages: Readonly<Record<PolicyName, string>>;
  /** The address of somebody else's server, which stands where a spec names `https://elsewhere.example/`. */
  readonly elsewhere: string;
  /** What that server was asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Under which policy a page stands. */
export type PolicyName = 'the strict policy' | 'no policy';

/** A spec that stands beside the hostile ones. */
const beside = {
  data: { values: [{ place: 'North', count: 4 }] },
  mark: 'bar',
  encoding: { x: { field: 'place' }, y: { field: 'count', type: 'quantitative' } },
};

/** The page: it keeps something, asks its reader for something, and has what a spec may want to reach. */
const html = (elsewhere: string): string => `<!doctype html>
<html lang="en" data-state="calm">
<meta charset="utf-8">
<title>A page of its own</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="host-page/host.css">
<script src="host-page/canary.js"></script>
<script src="host-page/fingerprint.js"></script>
<script src="host-page/drawn.js"></script>
<script src="host-page/harms.js" data-elsewhere="${elsewhere}"></script>
<script src="host-page/reader.js"></script>
<script type="module" src="cdn/care-charts.js"></script>
<h1 id="heading" data-page>A page of its own</h1>
<button id="before" type="button" data-page>Before</button>
<div id="place"></div>
<form id="order" action="/order" method="post">
<input id="secret" name="secret" type="password" value="a secret of the reader" data-page>
<select id="how"><option>Post</option><option>Courier</option></select>
</form>
<p id="host" data-page>Words of the page.</p>
<a id="link" href="/next.html" data-page>Next</a>
<iframe id="frame" title="A frame"></iframe>
<care-chart id="beside" loading="eager" spec='${JSON.stringify(beside)}'></care-chart>
`;

/** Opens them. */
export async function openHostileSite(): Promise<HostileSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/plain' }).end('elsewhere');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  const folder = mkdtempSync(join(tmpdir(), 'care-charts-site-'));
  cpSync(inProject('tests/engines/host-page'), join(folder, 'host-page'), { recursive: true });
  writeFileSync(join(folder, 'page.html'), html(elsewhere));
  const open = (policy: { policy?: string }) =>
    serve([
      { at: '/cdn/', folder: inProject('cdn'), ...policy },
      { at: '/', folder, ...policy },
    ]);
  const [strict, lax] = await Promise.all([open({ policy: POLICY }), open({})]);
  return {
    pages: { 'the strict policy': `${strict.address}page.html`, 'no policy': `${lax.address}page.html` },
    elsewhere,
    asked,
    close: async () => {
      await Promise.all([strict.close(), lax.close()]);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}
