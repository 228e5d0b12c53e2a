import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { inProject } from '../../src/prerender/project.ts';

/** A file of source code: its path in the project and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript and JavaScript file of a folder, without type declarations. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.[jt]s$/.test(entry.name))
    .map((entry) => `${entry.parentPath.slice(inProject('').length)}/${entry.name}`)
    .toSorted()
    .map((path) => ({ path, text: readFileSync(inProject(path), 'utf8') }));
}

/** A node of a syntax tree. */
export type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string };

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Parts of a node that hold a name and not a use of what it names. */
function isName({ type, computed }: SyntaxNode, part: string): boolean {
  if (computed === true) return false;
  return (type === 'MemberExpression' && part === 'property') || (/Property|Method/.test(type) && part === 'key');
}

/** Calls `visit` with every node of a file, in the order they stand; comments are none. */
export function walk({ path, text }: SourceFile, visit: (node: SyntaxNode) => void): void {
  const enter = (node: SyntaxNode): void => {
    visit(node);
    for (const [part, value] of Object.entries(node)) {
      if (isName(node, part)) continue;
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(child)) enter(child);
    }
  };
  const { program, errors } = parseSync(path, text);
  if (errors.length) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  enter(program as unknown as SyntaxNode);
}

/** An import as it stands at run time. */
export interface RuntimeImport {
  /** What is imported: a path in the project, or a package as it is named. */
  readonly target: string;
  /** Whether it is fetched when it is first needed: `import()`. */
  readonly lazy: boolean;
}

/**
 * What a file imports at run time.
 *
 * `import type` and `export type` are gone by then and cross no wall.
 * `import { type A } from` is not: it stays behind as an import for its effects, and counts.
 */
export function runtimeImports(file: SourceFile): RuntimeImport[] {
  return everyImport(file).filter(({ type }) => !type);
}

/** Every path or package that a file imports, types included. */
export function importsOf(file: SourceFile): string[] {
  return everyImport(file).map(({ target }) => target);
}

function everyImport(file: SourceFile): (RuntimeImport & { readonly type: boolean })[] {
  const found: (RuntimeImport & { readonly type: boolean })[] = [];
  walk(file, (node) => {
    const type = node['importKind'] === 'type' || node['exportKind'] === 'type';
    const lazy = node.type === 'ImportExpression';
    if (!lazy && !/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type)) return;
    const specifier = isNode(node['source']) ? node['source']['value'] : null;
    if (typeof specifier === 'string') found.push({ target: resolved(file.path, specifier), lazy, type });
  });
  return found;
}

function resolved(from: string, specifier: string): string {
  const [path = ''] = specifier.split('?');
  return path.startsWith('.') ? new URL(path, `file:///${from}`).pathname.slice(1) : path;
}
