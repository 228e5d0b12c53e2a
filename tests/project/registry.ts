import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { inProject } from '../../src/prerender/project.ts';

/** A registry of npm that has all that is installed here, and takes what is published. */
export interface Registry {
  /** What npm is told, so that it asks this registry and nobody else. */
  readonly options: readonly string[];
  close(): Promise<void>;
}

/** A version of a package: its manifest, and its files as a tar archive. */
interface Version {
  readonly manifest: object;
  readonly archive: () => Promise<Buffer>;
}

/** What `npm publish` sends. */
interface Published {
  readonly versions: Readonly<Record<string, object>>;
  readonly _attachments: Readonly<Record<string, { readonly data: string }>>;
}

type Versions = Readonly<Record<string, Version>>;

/** Every version of every package that is installed here. */
function installedPackages(): Map<string, Versions> {
  const { packages } = JSON.parse(readFileSync(inProject('node_modules/.package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { readonly version: string }>>;
  };
  const found = new Map<string, Versions>();
  for (const [path, { version }] of Object.entries(packages)) {
    const [name = ''] = path.split('node_modules/').slice(-1);
    const one: Version = {
      get manifest() {
        return JSON.parse(readFileSync(inProject(`${path}/package.json`), 'utf8')) as object;
      },
      archive: () => packed(inProject(path)),
    };
    found.set(name, { ...found.get(name), [version]: one });
  }
  return found;
}

/** A folder as npm packs it, but not compressed, which npm takes as well. */
async function packed(folder: string): Promise<Buffer> {
  const inside = ['--transform', 's,^\\.,package,', '--exclude', './node_modules', '-C', folder, '.'];
  const { stdout } = await promisify(execFile)('tar', ['-c', ...inside], { encoding: 'buffer', maxBuffer: Infinity });
  return stdout;
}

/** Opens a registry on this machine. */
export async function openRegistry(): Promise<Registry> {
  const packages = installedPackages();
  const server = createServer((request, response) => {
    const [name = '', file = ''] = decodeURIComponent(request.url?.slice(1) ?? '').split('/-/');
    const answer = async (): Promise<Buffer | string> => {
      if (request.method === 'PUT') {
        const { versions, _attachments: archives } = (await json(request)) as Published;
        const [archive] = Object.values(archives);
        const content = Buffer.from(archive?.data ?? '', 'base64');
        for (const [version, manifest] of Object.entries(versions))
          packages.set(name, { ...packages.get(name), [version]: { manifest, archive: async () => content } });
        return '{}';
      }
      const versions = packages.get(name);
      if (!versions) {
        response.writeHead(404);
        return '{}';
      }
      const asked = versions[file.replace(/\.tgz$/, '')];
      if (asked) return asked.archive();
      const told = Object.entries(versions).map(([version, { manifest }]) => {
        const dist = { tarball: `http:${host()}${name}/-/${version}.tgz` };
        return [version, { ...manifest, name, version, dist }];
      });
      const latest = Object.keys(versions)[0];
      return JSON.stringify({ name, 'dist-tags': { latest }, versions: Object.fromEntries(told) });
    };
    answer().then(
      (body) => response.end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  const host = (): string => `//localhost:${(server.address() as AddressInfo).port}/`;
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    options: ['--registry', `http:${host()}`, `--${host()}:_authToken=anybody`, '--no-audit', '--no-fund'],
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
