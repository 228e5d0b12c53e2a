import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { inProject } from '../../src/prerender/project.ts';
import { areasOnRequest } from '../../src/dev/areas-on-request.ts';
import { POLICY } from '../../src/dev/serve.ts';
import { existsSync, readFileSync, statSync } from 'node:fs';

const SORRY = '<!doctype html><title>Sorry</title><p>Sorry</p>';
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
};

/** A file as it should be answered. */
interface Answer {
  readonly response: ServerResponse;
  readonly url: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** How a request is answered instead of what it asks for. */
export const FAULTS = {
  'answers 404': ({ response, headers }) =>
    response.writeHead(404, { ...headers, 'Content-Type': 'text/html' }).end(SORRY),
  'answers 500': ({ response, headers }) =>
    response.writeHead(500, { ...headers, 'Content-Type': 'text/html' }).end(SORRY),
  'answers HTML': ({ response, headers }) =>
    response.writeHead(200, { ...headers, 'Content-Type': 'text/html' }).end(SORRY),
  'answers nothing': ({ response, headers }) => response.writeHead(200, headers).end(),
  'answers half': ({ response, headers, body }) =>
    response.writeHead(200, headers).end(body.subarray(0, body.length >> 1)),
  'answers the wrong type': ({ response, headers, body }) =>
    response.writeHead(200, { ...headers, 'Content-Type': 'application/octet-stream' }).end(body),
  'never answers': () => {},
  drips: ({ response, headers, body }) => response.writeHead(200, headers).write(body.subarray(0, 10)),
  'is reset': ({ response }) => response.destroy(),
  'redirects in a circle': ({ response, headers, url }) => response.writeHead(302, { ...headers, Location: url }).end(),
} satisfies Readonly<Record<string, (answer: Answer) => unknown>>;

export type Fault = keyof typeof FAULTS;

/** Faults in which nothing ends until the page gives up. */
export const WAITS: readonly Fault[] = ['never answers', 'drips'];

/** A fault of one file, as one page meets it. */
export interface Faulty {
  /** Resolves when the file was asked for. */
  readonly met: Promise<void>;
  /** From here on the file is answered. */
  lift(): void;
}

/** A site whose files can be at fault, each for the pages of one visitor: the first part of a path is the visitor's. */
export class FaultyServer {
  readonly #server = createServer((request, response) => void this.#answer(request.url ?? '/', response));
  readonly #areas = areasOnRequest();
  readonly #faults = new Map<string, (answer: Answer) => boolean>();
  readonly #bodies = new Map<string, Promise<Buffer | null>>();
  /** Pages by their path, as HTML. */
  readonly pages = new Map<string, string>();
  address = '';

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, resolve));
    this.address = `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
    await this.#areas.close();
  }

  /** Puts a file at fault, by its path, for one visitor. */
  at(visitor: string, path: string, fault: Fault): Faulty {
    let lifted = false;
    let meet = (): void => {};
    const met = new Promise<void>((resolve) => (meet = resolve));
    this.#faults.set(`${visitor}/${path}`, (answer) => {
      if (lifted) return false;
      FAULTS[fault](answer);
      meet();
      return true;
    });
    return { met, lift: () => void (lifted = true) };
  }

  async #answer(url: string, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(decodeURI(url), this.address);
    const [, visitor = '', ...rest] = pathname.split('/');
    const path = rest.join('/');
    const reading = this.#bodies.get(path) ?? this.#body(path);
    if (!this.pages.has(path)) this.#bodies.set(path, reading);
    const body = await reading;
    const headers = {
      'Content-Type': `${TYPES[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`,
      'Content-Security-Policy': POLICY,
      'Cache-Control': 'no-store',
    };
    if (this.#faults.get(`${visitor}/${path}`)?.({ response, url, body: body ?? Buffer.from(''), headers })) return;
    response.writeHead(body ? 200 : 404, headers).end(body ?? '');
  }

  async #body(path: string): Promise<Buffer | null> {
    const page = this.pages.get(path);
    if (page !== undefined) return Buffer.from(page);
    const file = inProject(
      path.startsWith('built/') ? `node_modules/.cache/care-charts-faults/${path}` : `cdn/${path}`,
    );
    if (existsSync(file) && statSync(file).isFile()) return readFileSync(file);
    const made = path.startsWith('areas/') ? await this.#areas.file(path) : null;
    return made === null ? null : Buffer.from(made);
  }
}
