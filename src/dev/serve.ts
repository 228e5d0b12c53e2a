import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import sirv from 'sirv';

/** The strictest Content-Security-Policy under which charts work. The gallery is served with it. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Types of files that are made when they are asked for. */
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.md': 'text/markdown',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A letter or digit of an address that is spelled as its code, which servers take for the same (RFC 3986, 6.2.2.2). */
const SPELT = /%(?:3\d|[46][1-9a-f]|[57][\da])/gi;

/** A running server. */
export interface Serving {
  /** Its origin with a slash: `http://localhost:4173/`. */
  readonly address: string;
  close(): Promise<void>;
}

/** The page of a folder for addresses at which nothing is, `404.html`, as hosts of files have it; `null` for a folder without one. */
function pageForNothing(folder: string, url: string): Buffer | null {
  const page = join(folder, dirname(new URL(url, 'http://localhost').pathname), '404.html');
  return existsSync(page) ? readFileSync(page) : null;
}

/**
 * Serves folders over HTTP, to pages of any origin.
 *
 * @param folders Path prefix `at`, absolute path of the folder, and its Content-Security-Policy, if any; the longest prefix first.
 * @param port 0, the default, takes a free one.
 * @param missing Gives the content of a file that a folder does not have, by its path there; `null` where there is none.
 * @throws {Error} when the port is in use.
 */
export async function serve(
  folders: readonly { readonly at: string; readonly folder: string; readonly policy?: string }[],
  port = 0,
  missing: (path: string) => Promise<string | Uint8Array | null> = async () => null,
): Promise<Serving> {
  const handlers = folders.map(({ at, folder, policy }) => {
    const setHeaders = (response: ServerResponse): void => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      if (policy) response.setHeader('Content-Security-Policy', policy);
    };
    return { at, folder, setHeaders, handle: sirv(folder, { dev: true, setHeaders }) };
  });
  const server: Server = createServer((request, response) => {
    const url = request.url?.replace(SPELT, decodeURIComponent) ?? '/';
    const handler = handlers.find(({ at }) => url.startsWith(at));
    if (handlers.some(({ at }) => at !== '/' && `${url}/` === at)) {
      response.writeHead(308, { Location: `${url}/` }).end();
      return;
    }
    if (!handler) {
      response.writeHead(404).end('Not found');
      return;
    }
    request.url = `/${url.slice(handler.at.length)}`;
    handler.handle(request, response, async () => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const content = await missing(path.slice(1)).catch((error: unknown) => void console.error(error));
      if (content) {
        handler.setHeaders(response);
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(content);
        return;
      }
      const page = pageForNothing(handler.folder, request.url ?? '/');
      response.writeHead(404, page ? { 'Content-Type': 'text/html' } : {}).end(page ?? 'Not found');
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
