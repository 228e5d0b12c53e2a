import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { inProject } from '../../prerender/project.ts';

/** What people would use instead: the name of each, the packages that its page needs, and the file that draws with them. */
export const PEERS = {
  'vega-embed': { title: 'vega-embed', packages: ['vega@6', 'vega-lite@6', 'vega-embed@7'] },
  'chart-js': { title: 'Chart.js', packages: ['chart.js@4'] },
  echarts: { title: 'ECharts, trimmed', packages: ['echarts@6'] },
  plot: { title: 'Observable Plot', packages: ['@observablehq/plot@0.6'] },
  'visa-charts': { title: 'Visa Chart Components', packages: ['@visa/charts@7'] },
} as const;

/** A name of `PEERS`. */
export type Peer = keyof typeof PEERS;

/** Where the packages are installed, once: they are larger than the tools of the project. */
const FOLDER = join(tmpdir(), 'care-charts-bench');

/** Installs what a peer needs where it is not there yet. */
function install(packages: readonly string[], log: (line: string) => void): void {
  const missing = packages.filter((name) => !existsSync(join(FOLDER, 'node_modules', name.replace(/@[\d.]+$/, ''))));
  if (!missing.length) return;
  log(`Installing ${missing.join(', ')} into ${FOLDER} …`);
  mkdirSync(FOLDER, { recursive: true });
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--legacy-peer-deps'];
  execFileSync('npm', ['install', '--prefix', FOLDER, ...quiet, ...missing], { stdio: 'inherit' });
}

/** A peer as a page has it. */
export interface BundledPeer {
  /** Versions of its packages, as they were installed: `chart.js 4.6.1`. */
  readonly versions: readonly string[];
  /** Its scripts by name, the first of which the page names: `{ "chart-js.js": "…" }`. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Bundles a peer as a production build of a page would: minified, with the parts that its charts use.
 *
 * @throws {Error} where a package cannot be installed or bundled.
 */
export async function bundledPeer(peer: Peer, log: (line: string) => void): Promise<BundledPeer> {
  const { packages } = PEERS[peer];
  install(packages, log);
  cpSync(inProject('src/dev/bench/peers'), join(FOLDER, 'peers'), { recursive: true });
  const { output } = (await build({
    configFile: false,
    root: FOLDER,
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(FOLDER, 'peers', `${peer}.js`),
        output: { entryFileNames: `${peer}.js`, chunkFileNames: `${peer}-[name]-[hash].js`, comments: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const files = output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : []));
  const versions = packages.map((name) => {
    const folder = name.replace(/@[\d.]+$/, '');
    const text = readFileSync(join(FOLDER, 'node_modules', folder, 'package.json'), 'utf8');
    return `${folder} ${(JSON.parse(text) as { version: string }).version}`;
  });
  return { versions, files: Object.fromEntries(files) };
}
