import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { inProject } from '../prerender/project.ts';

/** Records the size of everything that readers load, in bytes of brotli, so that a budget's failure can tell what grew. */
const files = [
  ...readdirSync(inProject('cdn')).filter((file) => /^care-charts\..*(js|css)$/.test(file)),
  ...readdirSync(inProject('cdn/charts')).map((file) => `charts/${file}`),
];
const sizes = files
  .toSorted()
  .map((file) => [file, brotliCompressSync(readFileSync(inProject(`cdn/${file}`))).length] as const);
writeFileSync(inProject('tests/package/sizes.json'), `${JSON.stringify(Object.fromEntries(sizes), null, 2)}\n`);
for (const [file, bytes] of sizes) console.log(`${String(bytes).padStart(6)}  ${file}`);
