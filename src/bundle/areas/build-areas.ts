import { parseArgs } from 'node:util';
import { inProject } from '../../prerender/project.ts';
import type { Written } from './write-areas.ts';

/** The end of `npm run build`: with `-- --areas`, the charts of all areas in `cdn/` and as a package of their own, `areas-package/`. */
const { values } = parseArgs({ options: { areas: { type: 'boolean' } } });

const told = ({ files, bytes }: Written): string => `${files} files, ${(bytes / 1e6).toFixed(1)} MB`;

if (values.areas) {
  const began = performance.now();
  const { writeAreas } = await import('./write-areas.ts');
  const written = await writeAreas({
    package: inProject('areas-package'),
    cdn: inProject('cdn'),
    log: console.log,
  });
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  console.log(
    `${written.charts} charts of areas in ${minutes} minutes. cdn/: ${told(written.cdn)}. areas-package/: ${told(written.package)}.`,
  );
}
