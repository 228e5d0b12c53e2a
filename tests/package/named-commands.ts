import { readFileSync } from 'node:fs';
import { marked, type Token } from 'marked';
import { inProject } from '../../src/prerender/project.ts';

/** The pieces of a document that hold commands or links: its tokens, those inside others too. */
export function tokensOf(path: string): Token[] {
  const tokens: Token[] = [];
  marked.walkTokens(marked.lexer(readFileSync(inProject(path), 'utf8')), (token) => void tokens.push(token));
  return tokens;
}

/** A command as it is compared: its words, without variables before it and a description behind it. */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/ {2,}.*/, '')
    .replace(/^([A-Z_]+=\S+ )+/, '');

/** Commands of npm and npx in the code blocks and the inline code of a document, each once. */
export function commandsIn(path: string): string[] {
  const codes = tokensOf(path).flatMap((token) => {
    if (token.type === 'codespan') return [String(token['text'])];
    if (token.type === 'code' && ['', 'sh'].includes(String(token['lang'] ?? '')))
      return String(token['text']).split('\n');
    return [];
  });
  const commands = codes.flatMap((code) => code.split(' && ')).map(plain);
  return [...new Set(commands.filter((command) => /^(npm|npx) \S/.test(command)))];
}
