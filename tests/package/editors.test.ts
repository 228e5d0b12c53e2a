import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import * as css from 'vscode-css-languageservice';
import * as html from 'vscode-html-languageservice';
import type { ElementsManifest } from '../../src/dev/manifest.ts';
import { inProject } from '../../src/prerender/project.ts';
import { tokens } from '../../src/theme/tokens.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(inProject(path), 'utf8'));
const manifest = read('custom-elements.json') as ElementsManifest;
const tags = manifest.modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
const tagNames = tags.map(({ tagName }) => tagName);

/** A text whose `|` is the caret, as the language services of VS Code take it. */
function atCaret(languageId: 'html' | 'css', text: string) {
  const document = html.TextDocument.create(`file:///page.${languageId}`, languageId, 1, text.replace('|', ''));
  return { document, position: document.positionAt(text.indexOf('|')) };
}

describe('VS Code', () => {
  const htmlData = read('vscode.html-custom-data.json') as html.HTMLDataV1;
  const cssData = read('vscode.css-custom-data.json') as css.CSSDataV1;
  const inHTML = html.getLanguageService({ customDataProviders: [html.newHTMLDataProvider('care-charts', htmlData)] });
  const inCSS = css.getCSSLanguageService({ customDataProviders: [css.newCSSDataProvider(cssData)] });

  /** What is offered at the caret of a page. */
  function offered(text: string): string[] {
    const { document, position } = atCaret('html', text);
    return inHTML.doComplete(document, position, inHTML.parseHTMLDocument(document)).items.map(({ label }) => label);
  }

  /** What is offered at the caret of a stylesheet. */
  function offeredInCSS(text: string): string[] {
    const { document, position } = atCaret('css', text);
    return inCSS.doComplete(document, position, inCSS.parseStylesheet(document)).items.map(({ label }) => label);
  }

  test.each(['html', 'css'])('finds the data for %s valid', (language) => {
    const schema = createRequire(import.meta.url)(
      `vscode-${language}-languageservice/docs/customData.schema.json`,
    ) as object;
    const ajv = new Ajv({ strict: false });
    expect(ajv.validate(schema, read(`vscode.${language}-custom-data.json`)), ajv.errorsText()).toBe(true);
  });

  test('offers every tag', () => {
    expect(offered('<care-|')).toEqual(expect.arrayContaining(tagNames));
  });

  test('offers every attribute of a tag', () => {
    for (const { tagName, attributes = [] } of tags)
      expect(offered(`<${tagName} |`), tagName).toEqual(expect.arrayContaining(attributes.map(({ name }) => name)));
  });

  test.each([
    ['<care-funding-gap ask="|"', ['review', 'family-help', 'childrens-society']],
    ['<care-leavers heading-level="|"', ['2', '3', '4', '5', '6']],
    ['<care-leavers theme="|"', ['light', 'dark']],
    ['<care-stat format="|"', ['short', 'long']],
    ['<care-chart rows="|"', []],
    ['<care-chart spec="|"', []],
  ])('offers the values of %s', (text, values) => {
    expect(offered(text).filter((label) => label !== '""')).toEqual(values);
  });

  test('explains a tag and an attribute under the pointer', () => {
    const explained = (text: string) => {
      const { document, position } = atCaret('html', text);
      return JSON.stringify(inHTML.doHover(document, position, inHTML.parseHTMLDocument(document))?.contents);
    };
    expect(explained('<care-|leavers></care-leavers>')).toContain('Care leavers in England');
    expect(explained('<care-leavers mea|sure="gap"></care-leavers>')).toContain('all young people');
  });

  test('offers tokens, parts and states in a stylesheet', () => {
    expect(offeredInCSS('care-leavers { --care|')).toEqual(
      expect.arrayContaining(tokens.map(({ name }) => `--care-${name}`)),
    );
    expect(offeredInCSS('care-leavers::| {}')).toEqual(expect.arrayContaining(['::part(headline)', '::part(value)']));
    expect(offeredInCSS('care-leavers:| {}')).toEqual(expect.arrayContaining([':state(ready)', ':state(failed)']));
  });

  test('reads of each name once', () => {
    for (const entries of Object.values(cssData).filter(Array.isArray) as { name: string }[][]) {
      const names = entries.map(({ name }) => name);
      expect(names).toEqual([...new Set(names)]);
    }
  });
});

describe('JetBrains’ editors', () => {
  interface Named {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly value?: { readonly type: string };
  }
  const { 'web-types': path, name, version } = read('package.json') as Readonly<Record<string, string>>;
  const { contributions, ...head } = read(path ?? '') as {
    readonly contributions: {
      readonly html: {
        readonly elements: (Named & {
          readonly attributes: readonly Named[];
          readonly js: { readonly properties: readonly Named[]; readonly events: readonly Named[] };
        })[];
      };
      readonly css: Readonly<Record<'properties' | 'parts', readonly Named[]>>;
    };
  };
  const element = (tag: string) => contributions.html.elements.find((candidate) => candidate.name === tag);

  test('find the file that package.json names, of this version', () => {
    expect(head).toMatchObject({ name, version, 'description-markup': 'markdown' });
  });

  test('read each tag with all its attributes and events, each described', () => {
    expect(contributions.html.elements.map(({ name }) => name)).toEqual(tagNames);
    for (const { tagName = '', attributes = [], events = [] } of tags) {
      const known = element(tagName);
      expect(known?.attributes.map(({ name }) => name)).toEqual(attributes.map(({ name }) => name));
      expect(known?.js.events.map(({ name }) => name)).toEqual(events.map(({ name }) => name));
      for (const entry of [...(known?.attributes ?? []), ...(known?.js.events ?? [])])
        expect(entry.description).toBeTruthy();
    }
  });

  test('read values, properties and what a stylesheet can name', () => {
    const ask = element('care-funding-gap')?.attributes.find(({ name }) => name === 'ask');
    expect(ask?.value?.type).toBe("'review' | 'family-help' | 'childrens-society'");
    const properties = element('care-chart')?.js.properties ?? [];
    expect(properties.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['rows', 'spec', 'headingLevel', 'sourceHref']),
    );
    expect(properties.map(({ name }) => name)).not.toContain('state');
    expect(contributions.css.properties.map(({ name }) => name)).toEqual(tokens.map(({ name }) => `--care-${name}`));
    expect(contributions.css.parts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['headline', 'error', 'value']),
    );
  });
});
