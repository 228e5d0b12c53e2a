import type { Locator, Page } from 'playwright';
import type { Tried } from '../tried.ts';
import { reachable, settled, type Site } from './site.ts';

/** A page on which one chart after another stands, each once, so that a suite opens a single page: all wait in templates. */
export class Stage {
  readonly page: Page;
  /** Warnings, errors and exceptions since the page was opened. */
  readonly said: readonly string[];

  private constructor(page: Page, said: readonly string[]) {
    this.page = page;
    this.said = said;
  }

  /** @param around What stands on the page beside its charts, with a place for them: `#stage`. */
  static async open(
    site: Site,
    charts: readonly Pick<Tried, 'name' | 'html'>[],
    {
      around = '<main id="stage"></main>',
      ...visit
    }: { readonly around?: string } & Partial<Parameters<Site['visit']>[0]> = {},
    ...more: Parameters<Site['visit']> extends [unknown, ...infer Rest] ? Rest : never
  ): Promise<Stage> {
    const waiting = charts.map(({ name, html }) => `<template id="${name}">${html}</template>`).join('');
    const { page, said } = await site.visit({ ...visit, body: `${around}${waiting}` }, ...more);
    return new Stage(page, said);
  }

  /** Puts a chart where the last one was, and waits until its points can be reached. */
  async show({ name, tag }: Pick<Tried, 'name' | 'tag'>): Promise<Locator> {
    await this.page.evaluate((name) => {
      const waiting = document.getElementById(name) as HTMLTemplateElement;
      // Taken out, not copied: the policy lets no script element be copied, not even one that is data.
      document.getElementById('stage')?.replaceChildren(waiting.content);
      scrollTo(0, 0);
    }, name);
    const chart = this.page.locator(tag);
    await settled(this.page);
    await reachable(chart);
    return chart;
  }
}
