import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sirv from 'sirv';

/** The strictest Content-Security-Policy under which charts work. The gallery is served with it. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

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
 * @throws {Error} when the port is in use.
 */
export async function serve(
  folders: readonly { readonly at: string; readonly folder: string; readonly policy?: string }[],
  port = 0,
): Promise<Serving> {
  const handlers = folders.map(({ at, folder, policy }) => ({
    at,
    folder,
    handle: sirv(folder, {
      dev: true,
      setHeaders(response) {
        response.setHeader('Access-Control-Allow-Origin', '*');
        if (policy) response.setHeader('Content-Security-Policy', policy);
      },
    }),
  }));
  const server: Server = createServer((request, response) => {
    const handler = handlers.find(({ at }) => request.url?.startsWith(at));
    if (handlers.some(({ at }) => at !== '/' && `${request.url}/` === at)) {
      response.writeHead(308, { Location: `${request.url}/` }).end();
      return;
    }
    if (!handler) {
      response.writeHead(404).end('Not found');
      return;
    }
    request.url = `/${request.url?.slice(handler.at.length) ?? ''}`;
    handler.handle(request, response, () => {
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
