import { afterAll, describe, expect, test } from 'vitest';
import { type Cell, Matrix } from './cell.ts';
import { type Fault, FaultyServer, FAULTS } from './faulty-server.ts';
import { CODES, FIGURES, kindsOf } from './kinds.ts';
import { Pages } from './pages.ts';

const server = new FaultyServer();
const [pages] = await Promise.all([Pages.open(), server.open()]);
afterAll(async () => {
  await pages.close();
  await server.close();
});
server.pages.set('codes.html', CODES);
server.pages.set('figures.csv', FIGURES);

/** The code that *Embed* gives, for a page beside the script. */
const codeOf = (kind: 'tag' | 'html'): Promise<string> =>
  pages.visit(async ({ page, visitor }) => {
    await page.goto(`${server.address}${visitor}/codes.html`);
    await page.waitForFunction(
      () => (document.querySelector('care-leavers') as { state?: string } | null)?.state === 'ready',
    );
    const code = await page.locator('care-leavers').evaluate(async (chart, kind) => {
      const coded = chart as unknown as {
        readonly updateComplete: Promise<unknown>;
        embedCode(kind: string): string | Promise<string>;
      };
      await coded.updateComplete;
      return coded.embedCode(kind);
    }, kind);
    return code.replaceAll(`${server.address}${visitor}/`, '');
  });

const matrix = new Matrix(pages, server);
/** Kinds that are asked, by their names, with commas between. Default all. */
const only = process.env['FAULTS']?.split(',');
const kinds = kindsOf(codeOf, server.address.slice(0, -1)).filter(({ name }) => !only || only.includes(name));

for (const kind of kinds) {
  const whole = await matrix.whole(kind);
  describe(kind.name, () => {
    const cells = whole.files.flatMap((asked) =>
      (Object.keys(FAULTS) as Fault[]).map((fault) => [asked.file, fault, asked] as const),
    );
    const results: Cell[] = [];
    afterAll(() => {
      const whole = results.filter((result) => Object.values(result).every(Boolean));
      console.log(`${kind.name}: ${whole.length} of ${cells.length} cells held`);
    });
    test.concurrent.each(cells)('%s %s', async (_, fault, asked) => {
      const result = await matrix.cell(kind, asked, fault, whole);
      results.push(result);
      const missing = Object.entries(result).flatMap(([name, held]) => (held ? [] : [name]));
      // At once: a whole run takes long.
      if (missing.length) console.log(`${kind.name}: ${asked.file} ${fault}: not ${missing.join(', ')}`);
      expect(missing).toEqual([]);
    });
  });
}
