import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** Vite plugin: removes white space from Lit's `html` templates, which JavaScript minifiers leave as they are. */
export function minifyTemplates(): Plugin {
  return {
    name: 'care-charts:minify-templates',
    apply: 'build',
    async transform(code, id) {
      if (!/\/src\/(element\/.+|(charts|care-chart|stat)\/.+\.mixin)\.ts$/.test(id) || !code.includes('html`'))
        return null;
      const minified = await minifyHTMLLiterals(code, { fileName: id });
      return minified && { code: minified.code, map: null };
    },
  };
}
