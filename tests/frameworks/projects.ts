import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject } from '../../src/prerender/project.ts';
import { readDocsPage } from './docs-page.ts';

/** What the `package.json` of a project says. Versions are exact. */
interface PackageJson {
  readonly dependencies: Readonly<Record<string, string>>;
  /** `check` and `build`, by the framework's own programs. */
  readonly scripts: Readonly<Record<'check' | 'build', string>>;
  readonly config: {
    /** The package of the framework. Its version is told in the table. */
    readonly framework: string;
    /** The folder that `build` writes. */
    readonly site: string;
    /** A folder beside this one, whose files the project has too. */
    readonly base?: string;
    /** Whether the HTML has the page in it, so that it is there before a script. */
    readonly rendered?: boolean;
    /** The tags that `renderChart` has drawn in Node. */
    readonly drawn?: readonly string[];
  };
}

/** A project of an author with one framework. */
export interface Project extends PackageJson {
  /** Its folder in `projects/`, and its page in `docs/`. */
  readonly name: string;
  /** Commands that its page in `docs/` gives. */
  readonly commands: readonly string[];
}

const folderOf = (name: string): string => inProject(`tests/frameworks/projects/${name}`);

/** A project by its name. */
export function project(name: string): Project {
  const told = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as PackageJson;
  return { ...told, name, commands: readDocsPage(name).commands };
}

/** The names of all projects. */
export const projectNames: readonly string[] = readdirSync(inProject('tests/frameworks/projects')).filter((name) =>
  existsSync(join(folderOf(name), 'package.json')),
);

/** Writes a project into a folder: what its framework's starter has, and the files that its page in `docs/` shows. */
export function writeProject({ name, config }: Project, folder: string): void {
  if (config.base) cpSync(inProject(`tests/frameworks/${config.base}`), folder, { recursive: true });
  cpSync(folderOf(name), folder, { recursive: true });
  for (const [path, text] of Object.entries(readDocsPage(name).files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
