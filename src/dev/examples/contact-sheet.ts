import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { escaped } from '../../markup/escaped.ts';
import type { ExampleReport } from './report.ts';

/** The highest photograph, in CSS pixels. */
const TALLEST = 1600;

/** Photographs of examples in a folder, and a page that shows those of each example side by side, with what was found about it. */
export class ContactSheet {
  readonly #folder: string;
  readonly #files = new Map<string, { how: string; file: string }[]>();

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Saves what a page shows, as `<example>.<how>.png`. */
  async photograph(page: Page, name: string, how: string): Promise<void> {
    const file = `${name.replaceAll(/[^\w.-]+/g, '-')}.${how}.png`;
    const { height, width } = await page.evaluate(() => {
      const { width } = document.documentElement.getBoundingClientRect();
      return { width, height: document.querySelector('main')?.scrollHeight ?? 0 };
    });
    const clip = { x: 0, y: 0, width, height: Math.max(1, Math.min(height, TALLEST)) };
    writeFileSync(join(this.#folder, file), await page.screenshot({ clip, fullPage: true }));
    this.#files.set(name, [...(this.#files.get(name) ?? []), { how, file }]);
  }

  /** Writes the page, and gives its path. */
  write(reports: readonly ExampleReport[]): string {
    const path = join(this.#folder, 'index.html');
    writeFileSync(path, this.#html(reports));
    return path;
  }

  #html(reports: readonly ExampleReport[]): string {
    const sections = reports.map(({ name, findings }) => {
      const pictures = (this.#files.get(name) ?? [])
        .toSorted(inOrder)
        .map(
          ({ how, file }) =>
            `<figure><figcaption>${how}</figcaption><img loading="lazy" src="${encodeURIComponent(file)}" alt="${escaped(`${name}, ${how}`)}"></figure>`,
        );
      const told = findings.map(
        ({ kind, says, at }) => `<li>${kind}: ${escaped(says)} <small>${at.join('; ')}</small></li>`,
      );
      return `<section><h2>${escaped(name)}</h2><ul>${told.join('')}</ul><div>${pictures.join('')}</div></section>`;
    });
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Examples</title><style>${STYLE}</style></head><body>${sections.join('\n')}</body></html>`;
  }
}

const STYLE =
  'body { font: 14px/1.4 Arial, sans-serif; } section > div { display: flex; gap: 16px; align-items: start; } figure { margin: 0; flex: none; } figcaption { opacity: 0.7; } img { outline: 1px dotted GrayText; }';

/** Plain vega-embed first, then from narrow to wide. */
function inOrder(a: { readonly how: string }, b: { readonly how: string }): number {
  const rank = (how: string): number => (how === 'plain' ? 0 : Number.parseFloat(how));
  return rank(a.how) - rank(b.how) || b.how.localeCompare(a.how);
}
