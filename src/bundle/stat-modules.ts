import { stats } from '../words/stat.ts';
import { bundle } from './bundle.ts';
import { minifyTemplates } from './minify-templates.ts';
import { inProject, readData } from '../prerender/project.ts';
import { target } from './target.ts';

/** The module of every figure that can stand in a sentence, by its name. */
export function statModules(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(stats(readData())).map(([name, stat]) => [name, `export default ${JSON.stringify(stat)}`]),
  );
}

/** A module that knows their names and fetches one when it is asked for. */
export function statIndex(address: (name: string) => string): string {
  const names = Object.keys(stats(readData()));
  const loaders = names.map((name) => `${JSON.stringify(name)}:()=>import(${JSON.stringify(address(name))})`);
  return `const loaders={${loaders.join()}};export const known=Object.keys(loaders);export const load=(name)=>loaders[name]()`;
}

/** The code of `care-stat` for script tags: it imports nothing, and knows the names of the figures. */
export async function statCode(): Promise<string> {
  const code = await bundle(inProject('src/stat/care-stat.mixin.ts'), {
    plugins: [minifyTemplates()],
    target,
    minify: true,
  });
  return `${code};export const known=${JSON.stringify(Object.keys(stats(readData())).join(' '))}.split(" ")`;
}
