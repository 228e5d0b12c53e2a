import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { inProject } from '../../prerender/project.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A site with `cdn/` and some pages and scripts beside it, everything sent by Brotli, on an origin that may measure its memory. */
export interface BenchSite {
  readonly address: string;
  /** Bytes of a file as it is sent. */
  size(file: string): number;
  close(): Promise<void>;
}

/** Opens a site. @param files Texts of the files that it has besides `cdn/`, by name. */
export async function openSite(files: Readonly<Record<string, string>>): Promise<BenchSite> {
  const sent = new Map<string, Buffer>();
  const body = (file: string): Buffer => {
    const kept = sent.get(file) ?? brotliCompressSync(files[file] ?? readFileSync(inProject(`cdn/${file}`)));
    sent.set(file, kept);
    return kept;
  };
  // Nothing is compressed while a page waits for it.
  const scripts = ['', 'charts/'].flatMap((folder) =>
    readdirSync(inProject(`cdn/${folder}`)).flatMap((file) => (/\.(js|css)$/.test(file) ? [folder + file] : [])),
  );
  for (const file of [...scripts, ...Object.keys(files)]) body(file);
  const server = createServer(({ url = '' }, response) => {
    const file = decodeURIComponent(url.slice(1).split('?', 1)[0] ?? '');
    const isThere = file in files || statSync(inProject(`cdn/${file}`), { throwIfNoEntry: false })?.isFile();
    if (!isThere) return void response.writeHead(404).end();
    response
      .writeHead(200, {
        'Content-Type': `${TYPES[extname(file)] ?? 'text/plain'}; charset=utf-8`,
        'Content-Encoding': 'br',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      })
      .end(body(file));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    size: (file) => body(file).length,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
