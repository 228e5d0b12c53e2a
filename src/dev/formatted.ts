import { format, resolveConfig } from 'prettier';
import { inProject } from '../prerender/project.ts';

/** Formats texts, given by their paths, with Prettier and the project's settings. */
export async function formatted(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const all = Object.entries(files).map(async ([path, text]) => {
    const config = await resolveConfig(inProject(path));
    return [path, await format(text, { ...config, filepath: path })] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}
