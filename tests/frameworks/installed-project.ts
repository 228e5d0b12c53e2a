import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { inProject } from '../../src/prerender/project.ts';
import { Site } from '../browser/site.ts';
import { type Project, writeProject } from './projects.ts';
import { faultsOf } from './questions.ts';

/** What builds print when they warn. */
const WARNING = /\bwarn(ing)?s?\b(?![-.])|^\(!\)|^\[[A-Z_]+\]/i;

/** The size of a chart engine is the author's to judge, and how long a build takes depends on the machine. */
const OF_SIZE_OR_TIME =
  /larger than 500 kB|chunkSizeWarningLimit|exceeded maximum budget|PLUGIN_TIMINGS|\[WARN\] \[vite\]\s*$/;

/** Lines in which a build warned. */
export const warningsIn = (said: string): string[] =>
  stripVTControlCharacters(said)
    .split('\n')
    .filter((line) => WARNING.test(line) && !OF_SIZE_OR_TIME.test(line));

/** A project in a folder of its own, with what it depends on. */
export class InstalledProject {
  readonly #project: Project;
  readonly #folder: string;

  constructor(project: Project) {
    this.#project = project;
    this.#folder = mkdtempSync(join(tmpdir(), `care-charts-${project.name}-`));
    writeProject(project, this.#folder);
  }

  /** Runs the commands that the project's page in `docs/` gives, with the packed package in place of the published one. */
  install(tarball: string): void {
    for (const command of this.#project.commands)
      this.#run(command.split(' ').map((word) => (word === 'care-charts' ? tarball : word)));
  }

  /** Type-checks with the framework's checker. @throws {Error} with what it found. */
  check(): void {
    this.#run(['npm', 'run', 'check']);
  }

  /** Builds for production. @throws {Error} where that fails or warns, with what it said. */
  build(): void {
    const said = this.#run(['npm', 'run', 'build']);
    const warnings = warningsIn(said);
    if (warnings.length) throw new Error(`The build warned: ${warnings.join('\n')}\n${said}`);
  }

  /** What is wrong with the page that was built, in sentences. */
  async faults(): Promise<string[]> {
    const { site: built, rendered = false, drawn = [] } = this.#project.config;
    const site = await Site.open(join(this.#folder, built), null);
    const faults = await faultsOf(site, { rendered, drawn });
    await site.close();
    return faults;
  }

  /** The framework and its compiler with their versions. */
  versions(): string {
    const { config, dependencies } = this.#project;
    return [config.framework, 'typescript']
      .filter((name) => name in dependencies)
      .map((name) => {
        const path = join(this.#folder, 'node_modules', name, 'package.json');
        return `${name} ${(JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }).version}`;
      })
      .join(', ');
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  /** Runs a command in the project, and gives what it said. @throws {Error} with that, where it fails. */
  #run([command = '', ...parameters]: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync(command, parameters, {
      cwd: this.#folder,
      encoding: 'utf8',
      env: {
        ...withoutTestRunner(),
        // As on a server that builds: nobody is asked, and nothing is told to others.
        CI: '1',
        NO_COLOR: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        NEXT_TELEMETRY_DISABLED: '1',
        NG_CLI_ANALYTICS: 'false',
        npm_config_cache: inProject('node_modules/.cache/care-charts-npm'),
        npm_config_ignore_scripts: 'true',
      },
    });
    if (status !== 0) throw new Error(`${[command, ...parameters].join(' ')} ends with ${status}:\n${stdout}${stderr}`);
    return stdout + stderr;
  }
}

/** The environment without what Vitest and npm put there, by which programs would take a test for production. */
const withoutTestRunner = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|TEST|npm_)/.test(name)));
