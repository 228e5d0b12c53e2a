import { readFileSync } from 'node:fs';
import { grouped } from '../../data/find.ts';
import type { AreaRow } from '../../data/rows.generated.ts';
import { inProject } from '../../prerender/project.ts';

/*
 * The npm package `care-charts-areas`, for pages whose bundler brings the charts:
 *
 *   index.js                 registers every area
 *   areas/E08000035.js       registers one; areas/leeds.js is the same by its name
 *   files/E08000035.js       imports each file of an area when it is asked for; files/live.js what draws any area
 *   cdn/areas/<chart>/…      the files, as in `cdn/` of the build
 *
 * What is registered is read by src/import-area.ts.
 */

/** What npm is told of both packages. */
interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly [field: string]: unknown;
}

/** Fields that both packages have alike, where they are set. */
const SHARED = ['repository', 'homepage', 'bugs', 'publishConfig'] as const;

/** A module with its types: none, because it is imported for what it does. */
const typed = (path: string) => ({ types: './index.d.ts', default: path });

/** The manifest of the package, of the version of the charts. */
function manifest(): string {
  const own = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as Manifest;
  const { version, license } = own;
  return written({
    name: 'care-charts-areas',
    version,
    description: 'The charts of care-charts for every council and region in England.',
    license,
    type: 'module',
    keywords: ['care-charts', 'children-in-care', 'england', 'local-authorities'],
    ...Object.fromEntries(SHARED.flatMap((field) => (own[field] ? [[field, own[field]]] : []))),
    exports: {
      '.': typed('./index.js'),
      './cdn/*': './cdn/*',
      './package.json': './package.json',
      './*.js': typed('./areas/*.js'),
      './*': typed('./areas/*.js'),
    },
    peerDependencies: { 'care-charts': version },
  });
}

const written = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The name of an area in an import: `leeds`, `bournemouth-christchurch-and-poole`. */
export function areaSlug({ name, common_name }: Pick<AreaRow, 'name' | 'common_name'>): string {
  return (common_name ?? name)
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The module that puts areas where charts look for them: by chart and file, each of which imports its area's list first. */
const register = (charts: readonly string[]): string => `const key = Symbol.for('care-charts areas');
const areas = {};
const loader = (chart, file) => {
  const code = /area-(\\w+)/.exec(file)?.[1] ?? 'live';
  return areas[code] && (async () => (await areas[code]()).default[chart][file]());
};
export function register(more) {
  Object.assign(areas, more);
  const charts = (globalThis[key] ??= {});
  for (const chart of ${JSON.stringify(charts)})
    charts[chart] ??= new Proxy({}, { get: (_, file) => loader(chart, file) });
}
`;

/** A module that registers areas, from their codes; with what draws any. */
function registering(codes: readonly string[], folder: string): string {
  const entries = [...codes, 'live'].map((code) => `${code}: () => import('${folder}files/${code}.js'),`);
  return `import { register } from '${folder}register.js';\nregister({\n  ${entries.join('\n  ')}\n});\n`;
}

/** A module that exports what imports files, by chart and file. `modules` are paths in `cdn/`. */
function importing(modules: readonly string[]): string {
  const entries = grouped(modules, chartIn).map((own) => {
    const files = own.map((path) => `'${fileIn(path)}': () => import('../cdn/${path}'),`);
    return `  '${chartIn(own[0])}': {\n    ${files.join('\n    ')}\n  },`;
  });
  return `export default {\n${entries.join('\n')}\n};\n`;
}

const chartIn = (path = ''): string => path.split('/')[1] ?? '';

/** The code of the area that a module is of; `live` for what draws any. */
const codeIn = (path = ''): string => /area-(E\d{8})/.exec(path)?.[1] ?? 'live';

/** `areas/leavers/area-E08000035.details.js` is the file `area-E08000035.details`. */
const fileIn = (path: string): string => path.split('/').slice(2).join('/').replace(/\.js$/, '');

/**
 * The files of the package, by their paths, all but the modules in its `cdn/`.
 *
 * @param areas The areas that it has.
 * @param modules Paths of those modules in `cdn/`.
 */
export function packageFiles(areas: readonly AreaRow[], modules: readonly string[]): Record<string, string> {
  const codes = areas.map(({ code }) => code);
  // Where two have a name, it is that of the one that is there still.
  const bySlug = new Map(
    areas.toSorted((a, b) => Number(!a.valid_to) - Number(!b.valid_to)).map((area) => [areaSlug(area), area.code]),
  );
  return {
    'package.json': manifest(),
    'README.md': readFileSync(inProject('src/bundle/areas/package-readme.md'), 'utf8'),
    LICENSE: readFileSync(inProject('LICENSE'), 'utf8'),
    'index.js': registering(codes, './'),
    'index.d.ts': 'export {};\n',
    'register.js': register(grouped(modules, chartIn).map((own) => chartIn(own[0]))),
    ...Object.fromEntries(codes.map((code) => [`areas/${code}.js`, registering([code], '../')])),
    ...Object.fromEntries([...bySlug].map(([slug, code]) => [`areas/${slug}.js`, `import './${code}.js';\n`])),
    ...Object.fromEntries(grouped(modules, codeIn).map((own) => [`files/${codeIn(own[0])}.js`, importing(own)])),
  };
}
