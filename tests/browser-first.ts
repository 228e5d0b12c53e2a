import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../src/dev/browsers/launch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the browser that all files of a project share. */
    readonly browser: string;
  }
}

/** Starts one Chromium for all files of a project: each has contexts of its own in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({
    ...launchOptions(),
    env: { ...process.env, ...project.config.env },
  });
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
