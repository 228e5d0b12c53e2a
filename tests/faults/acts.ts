import type { Page } from 'playwright';

/** The least that the tests use of a chart. */
export interface Chart extends HTMLElement {
  readonly state: string;
  /** Events of ours that it has fired (pages.ts). */
  readonly heard?: Readonly<Record<string, boolean>>;
  readonly view: Readonly<Record<string, string>>;
  toPNG(): Promise<Blob>;
}

/** What a reader or an author does on a page, and how it is seen that it was done. */
export interface Act {
  readonly name: string;
  /** What must be done before. */
  readonly needs?: Act;
  /** What a reader reads where it fails, or has not come in ten seconds. Where nothing is said, she keeps what she had, and the page hears care-error. */
  readonly tells?: RegExp;
  /** Does it, or does it once more where it could not be done. */
  do(page: Page, tag: string): Promise<unknown>;
  /** Resolves when it was done; waits for that. */
  done(page: Page, tag: string): Promise<unknown>;
}

const evaluated = <Given>(page: Page, tag: string, work: (chart: Chart, given: Given) => unknown, given: Given) =>
  page
    .locator(tag)
    .first()
    .evaluate(work as never, given);

/** Sets an attribute, to another value first where it has that already. */
const asked = (page: Page, tag: string, name: string, value: string, other: string | null) =>
  evaluated(
    page,
    tag,
    async (chart, [name, value, other]) => {
      if (chart.getAttribute(name) === value) {
        if (other === null) chart.removeAttribute(name);
        else chart.setAttribute(name, other);
        await (chart as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      }
      chart.setAttribute(name, value);
    },
    [name, value, other] as const,
  );

/** Opens a panel, or presses its *Try again*, or closes and opens it. */
async function opened(page: Page, tag: string, button: string): Promise<void> {
  const chart = page.locator(tag).first();
  const again = chart.getByRole('button', { name: 'Try again' });
  if (await again.isVisible()) return again.click();
  const opener = chart.getByRole('button', { name: button, exact: true });
  if ((await opener.getAttribute('aria-expanded')) === 'true') await opener.click();
  await opener.click();
}

const inChart = (page: Page, tag: string, selector: string) => page.locator(tag).first().locator(selector).first();

/** Every care- element is shown. */
export const load: Act = {
  name: 'load',
  async do(page, tag) {
    const again = page.getByRole('button', { name: 'Try again' }).first();
    if (await again.isVisible()) await again.click();
    else await asked(page, tag, 'theme', 'light', null);
  },
  done: (page) =>
    page.waitForFunction(() => {
      const all = [...document.querySelectorAll<Chart>('*')].filter(({ localName }) => localName.startsWith('care-'));
      return all.length > 0 && all.every(({ state, heard }) => /ready|live/.test(state) && heard?.['care-ready']);
    }),
};

export const points: Act = {
  name: 'points',
  async do(page, tag) {
    await inChart(page, tag, '.plot').blur();
    await inChart(page, tag, '.plot').focus();
  },
  done: (page, tag) => inChart(page, tag, '[data-row][role=img]').waitFor({ state: 'attached' }),
};

/** What a panel says of itself. */
const NOT_LOADED = /This could not be loaded\./;

export const table: Act = {
  name: 'table',
  tells: NOT_LOADED,
  do: (page, tag) => opened(page, tag, 'Table'),
  done: (page, tag) => inChart(page, tag, '#table table').waitFor(),
};

export const embed: Act = {
  name: 'embed',
  tells: NOT_LOADED,
  do: (page, tag) => opened(page, tag, 'Embed'),
  done: (page, tag) => inChart(page, tag, 'textarea').waitFor(),
};

export const embedHTML: Act = {
  name: 'embed html',
  needs: embed,
  tells: NOT_LOADED,
  async do(page, tag) {
    await inChart(page, tag, '[name=embed][value=tag]').check();
    await inChart(page, tag, '[name=embed][value=html]').check();
  },
  done: (page, tag) =>
    page.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('textarea')?.value.includes('<details'),
      tag,
    ),
};

export const png: Act = {
  name: 'png',
  do: (page, tag) =>
    evaluated(
      page,
      tag,
      (chart) => {
        const saved = chart as Chart & { saved?: number };
        chart.toPNG().then(
          ({ size }) => (saved.saved = size),
          (error: unknown) => chart.dispatchEvent(new CustomEvent('care-error', { detail: error })),
        );
      },
      null,
    ),
  done: (page, tag) =>
    page.waitForFunction((tag) => (document.querySelector(tag) as { saved?: number } | null)?.saved, tag),
};

export const listen: Act = {
  name: 'listen',
  tells: /The sound could not be loaded\. Press again/,
  async do(page, tag) {
    await page
      .locator(tag)
      .first()
      .getByRole('button', { name: /Listen|Stop/ })
      .click();
  },
  done: (page, tag) =>
    page
      .locator(tag)
      .first()
      .getByText(/ tones?, /)
      .waitFor({ state: 'attached' }),
};

/** Another value of an option. */
export const option = (name: string, value: string, other: string | null = null): Act => ({
  name: `${name}=${value}`,
  do: (page, tag) => asked(page, tag, name, value, other),
  done: (page, tag) =>
    page.waitForFunction(([tag, name, value]) => (document.querySelector(tag) as Chart | null)?.view[name] === value, [
      tag,
      name,
      value,
    ] as const),
});

/** Another value of an option, which is drawn in the browser. */
export const liveOption = (name: string, value: string): Act => ({
  ...option(name, value),
  done: (page, tag) =>
    page.waitForFunction((tag) => (document.querySelector(tag) as Chart | null)?.state === 'live', tag),
});

/** A figure of an area in a sentence, and the reader's box of areas. */
export const box: Act = {
  name: 'box of areas',
  do: (page, tag) => asked(page, tag, 'choose', 'area', null),
  done: (page, tag) => inChart(page, tag, '[role=combobox]').waitFor(),
};
