import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { harmless, hostile } from '../specs/hostile.ts';
import type { Driver, Engine } from './driver.ts';
import { Host } from './hostile-host.ts';
import { share } from '../whole.ts';
import { planted } from './planted-harms.ts';
import { type HostileSite, openHostileSite } from './hostile-site.ts';

/** Nothing that a spec says does anything to the page that it stands on. Where not all is asked, each spec stands under one of the two policies in turn. */
export function hostileSpecsAreHarmless(engine: Engine): void {
  let site: HostileSite;
  let driver: Driver;
  beforeAll(async () => {
    site = await openHostileSite();
    driver = await engine.start();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  describe.each([
    ['the strict policy', 0],
    ['no policy', 1],
  ] as const)(`${engine.name}, under %s`, (policy, turn) => {
    let host: Host;
    beforeAll(() => {
      host = new Host(driver, site, policy);
    });

    test.each(share(Object.keys(hostile), turn))('%s', async (name) => {
      const one = hostile[name];
      expect(one && (await host.harmsOf(one))).toEqual([]);
    });

    test.each(share(Object.keys(harmless), turn))('harmless: %s', async (name) => {
      const one = harmless[name];
      expect(one && (await host.harmsOf(one))).toEqual([]);
      expect(await host.state()).toBe('live');
    });

    test.each(share(planted, turn))('a page that %s is told so', async (name, says) => {
      expect(await host.planted(name)).toContainEqual(expect.stringMatching(says));
    });
  });
}
