import { expect, test, vi } from 'vitest';
import type { TestModule } from 'vitest/node';
import Watchdog from '../watchdog.ts';

const file = { relativeModuleId: 'tests/unit/endless.test.ts' } as TestModule;

/** What is said of a run in which a test starts and, where asked, ends. */
async function said(ends: boolean): Promise<string[]> {
  const words: string[] = [];
  const error = vi.spyOn(console, 'error').mockImplementation((text: string) => void words.push(text));
  const stopped = new Promise<void>((stop) => {
    const watchdog = new Watchdog({ silence: 1, stop });
    watchdog.onTestRunStart();
    watchdog.onTestModuleStart(file);
    watchdog.onTestCaseReady({ module: file, fullName: 'never ends' });
    if (!ends) return;
    watchdog.onTestCaseResult({ module: file, fullName: 'never ends' });
    watchdog.onTestModuleEnd(file);
    watchdog.onTestRunEnd();
    stop();
  });
  // The watchdog alone would not keep Node running.
  const awake = setInterval(() => {}, 1);
  await stopped;
  clearInterval(awake);
  error.mockRestore();
  return words;
}

test('a test that hangs is named, with its file', async () => {
  expect(await said(false)).toEqual([expect.stringContaining('tests/unit/endless.test.ts, in “never ends”')]);
});

test('a run that ends is not stopped', async () => {
  expect(await said(true)).toEqual([]);
});
