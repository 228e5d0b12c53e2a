import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { inProject } from '../prerender/project.ts';

/** `npm run sizes`: records the Brotli bytes of every file in `cdn/`, in `tests/package/sizes.json` or in a file that is named. A failing budget names the files that have grown since. */
const [record = inProject('tests/package/sizes.json')] = process.argv.slice(2);

const files = [
  ...readdirSync(inProject('cdn')).filter((file) => /^care-charts\..*(js|css)$/.test(file)),
  ...readdirSync(inProject('cdn/charts')).map((file) => `charts/${file}`),
  'areas/index.js',
];
const sizes = files
  .toSorted()
  .map((file) => [file, brotliCompressSync(readFileSync(inProject(`cdn/${file}`))).length] as const);
writeFileSync(record, `${JSON.stringify(Object.fromEntries(sizes), null, 2)}\n`);
for (const [file, bytes] of sizes) console.log(`${String(bytes).padStart(6)}  ${file}`);
