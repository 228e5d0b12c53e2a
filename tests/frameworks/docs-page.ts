import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import { inProject } from '../../src/prerender/project.ts';

/** What a page of `docs/` tells a reader to write and to run. */
export interface DocsPage {
  /** Texts of files by their paths in the reader's project. */
  readonly files: Readonly<Record<string, string>>;
  /** Commands, a line each. */
  readonly commands: readonly string[];
}

/** The path of a file, where a paragraph is that and nothing else. */
const fileNamed = (text: string): string | undefined => /^`([\w./[\]+-]+)`$/.exec(text.trim())?.[1];

/**
 * Reads the code blocks of a page. A block after a line that is the path of a file is that file; a block of `sh` is
 * commands.
 *
 * @param name The page without its ending: `react`.
 * @throws {Error} where a block is neither, because nothing would run it.
 */
export function readDocsPage(name: string, text = readFileSync(inProject(`docs/${name}.md`), 'utf8')): DocsPage {
  const files: Record<string, string> = {};
  const commands: string[] = [];
  let path: string | undefined;
  for (const token of marked.lexer(text)) {
    if (token.type === 'space') continue;
    if (token.type === 'code') {
      if (path) files[path] = `${token['text']}\n`;
      else if (token['lang'] === 'sh') commands.push(...String(token['text']).split('\n'));
      else throw new Error(`docs/${name}.md has a block without the path of its file before it: ${token.raw}`);
    }
    path = token.type === 'paragraph' ? fileNamed(token.raw) : undefined;
  }
  return { files, commands };
}
