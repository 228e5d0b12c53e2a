import type { Page } from 'playwright';
import type { Drawer, ExampleSite, PageMaker } from './example-pages.ts';
import type { OwnDrawing } from './page/ours.ts';
import type { PlainDrawing } from './page/plain.ts';
import type { FigureLook } from './page/look.ts';

/** Widths of the figure that examples are drawn at, in CSS pixels. */
export const WIDTHS = [320, 600, 900] as const;
/** The width at which an example’s words are read; its drawing by vega-embed has a page as wide. */
const READ_AT = 600;
/** Kinds of pages that an example is seen on. */
export const SCHEMES = ['light', 'dark'] as const;

/** A scheme of colours of a page. */
export type Scheme = (typeof SCHEMES)[number];

/** What came of drawing something on a page. */
export interface Attempt<Drawn> {
  /** `undefined` where the page did not answer. */
  readonly drawn?: Drawn;
  /** Why the page did not answer. */
  readonly hung?: string;
  /** Errors on the console, and exceptions that nobody caught. */
  readonly errors: readonly string[];
  /** What the policy stopped. */
  readonly violations: readonly string[];
}

/** An example as `<care-chart spec>` draws it at a width, and how it is seen on pages of each scheme. */
export interface OwnExample extends OwnDrawing {
  readonly looks: Readonly<Partial<Record<Scheme, FigureLook>>>;
}

/** An example, drawn by vega-embed alone and at each width by us. */
export interface Example {
  readonly plain: Attempt<PlainDrawing>;
  readonly ours: ReadonlyMap<number, Attempt<OwnExample>>;
}

/** How examples are drawn. */
export interface DrawingOptions {
  /** Gives a browser that runs, another one where the last has ended. */
  readonly browser: () => Promise<PageMaker>;
  /** How long a page may take for one drawing, in milliseconds. */
  readonly patience: number;
  /** Called with a page on which an example is seen: `plain`, `320.light`. Default: nothing. */
  readonly photograph?: (page: Page, name: string, how: string) => Promise<void>;
  /** Called for each drawing that has ended. */
  readonly progress?: () => void;
}

/** What a page offers to be called by. */
interface Pages {
  drawPlain(spec: unknown): Promise<PlainDrawing>;
  drawOurs(spec: unknown, told: boolean): Promise<OwnDrawing>;
  lookAtOurs(scheme: Scheme): Promise<FigureLook | null>;
  violationsSince(): string[];
}

/** Draws every spec by vega-embed alone and, at each width, by us: a page for each, all at the same time. */
export async function drawExamples(
  specs: Readonly<Record<string, unknown>>,
  site: ExampleSite,
  options: DrawingOptions,
): Promise<Map<string, Example>> {
  const { photograph = async () => {} } = options;
  const plainly = drawAll(specs, site, options, 'plain', READ_AT, async (page, name, spec) => {
    const drawn = await page.evaluate((spec) => (window as unknown as Pages).drawPlain(spec), spec);
    await photograph(page, name, 'plain');
    return drawn;
  });
  const byUs = WIDTHS.map((width) =>
    drawAll(specs, site, options, 'ours', width, async (page, name, spec): Promise<OwnExample> => {
      const drawn = await page.evaluate(([spec, told]) => (window as unknown as Pages).drawOurs(spec, told), [
        spec,
        width === READ_AT,
      ] as const);
      const looks: Partial<Record<Scheme, FigureLook>> = {};
      for (const scheme of SCHEMES) {
        const look = await page.evaluate((scheme) => (window as unknown as Pages).lookAtOurs(scheme), scheme);
        if (look) looks[scheme] = look;
        await photograph(page, name, `${width}.${scheme}`);
      }
      return { ...drawn, looks };
    }),
  );
  const [plain, ...ours] = await Promise.all([plainly, ...byUs]);
  return new Map(
    Object.keys(specs).map((name) => [
      name,
      {
        plain: plain?.get(name) ?? NOTHING,
        ours: new Map(WIDTHS.map((width, index) => [width, ours[index]?.get(name) ?? NOTHING])),
      },
    ]),
  );
}

const NOTHING: Attempt<never> = { hung: 'It was not drawn.', errors: [], violations: [] };

/** Draws every spec on a page, one after the other. A page that does not answer is left to itself, and another goes on with the next spec. */
async function drawAll<Drawn>(
  specs: Readonly<Record<string, unknown>>,
  site: ExampleSite,
  { browser, patience, progress = () => {} }: DrawingOptions,
  drawer: Drawer,
  width: number,
  draw: (page: Page, name: string, spec: unknown) => Promise<Drawn>,
): Promise<Map<string, Attempt<Drawn>>> {
  const attempts = new Map<string, Attempt<Drawn>>();
  let errors: string[] = [];
  const opened = async (): Promise<Page> => {
    const open = async (): Promise<Page> => site.openPage(await browser(), drawer, width);
    // A browser that ended meanwhile has another in its place.
    const page = await open().catch(open);
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    page.on('pageerror', ({ message }) => errors.push(`Uncaught: ${message}`));
    return page;
  };
  let page = await opened();
  for (const [name, spec] of Object.entries(specs)) {
    errors = [];
    try {
      const drawn = await within(patience, draw(page, name, spec));
      const violations =
        drawer === 'ours' ? await page.evaluate(() => (window as unknown as Pages).violationsSince()) : [];
      attempts.set(name, { drawn, errors, violations });
    } catch (error) {
      attempts.set(name, { hung: (error as Error).message.split('\n', 1)[0] ?? '', errors, violations: [] });
      void page.close().catch(() => {});
      page = await opened();
    }
    progress();
  }
  void page.close().catch(() => {});
  return attempts;
}

/** What a promise gives, unless it takes longer than so many milliseconds. */
async function within<T>(most: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It was not drawn within ${most / 1000} seconds.`)), most);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => {});
  }
}
