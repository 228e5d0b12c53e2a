import type { Plugin } from 'vite';
import { inProject } from '../prerender/project.ts';

/** An import of a module by its path, once types are gone. */
const LATER = /\bimport\(\s*(["'])(\.[^"']+|virtual:[^"']+)\1\s*\)/g;

/** Absolute path of what imports files. */
const IMPORT_FILE = inProject('src/import-file.ts');

/** A statement that imports it. */
const STATEMENT = /import \{[^}]*\bimportFile\b[^}]*\} from ["'][^"']*import-file\.ts["']/;

/**
 * Vite plugin of the script for pages: what is imported later, from a file of its own, is imported by `importFile()`, which
 * asks by another address where that has failed.
 */
export function importsOfFiles(): Plugin {
  return {
    name: 'care-charts:imports-of-files',
    apply: 'build',
    async transform(code, id) {
      if (!id.startsWith(inProject('src/')) || id === IMPORT_FILE) return null;
      let changed = code;
      for (const [whole, , path = ''] of code.matchAll(LATER)) {
        const found = await this.resolve(path, id);
        if (found?.external)
          changed = changed.replace(whole, () => `importFile(${JSON.stringify(found.id.replace(/^\.\//, ''))})`);
      }
      if (changed === code) return null;
      const statement = STATEMENT.test(code) ? '' : `import { importFile } from ${JSON.stringify(IMPORT_FILE)};`;
      return { code: statement + changed, map: null };
    },
  };
}
