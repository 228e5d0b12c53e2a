import { readFileSync } from 'node:fs';
import type { DrawnChart } from '../../prerender/draw.ts';
import { inProject, packageJson } from '../../prerender/project.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The gallery: a page with every chart and the HTML that puts it on another page.
 *
 * Styles and script are files of their own, because the page is served with a policy that allows none inline.
 *
 * @returns Texts by file name.
 */
export function gallery(charts: readonly DrawnChart[]): Record<string, string> {
  const { version } = packageJson();
  const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>care-charts: charts about children’s social care in England</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="care-charts.css">
    <link rel="stylesheet" href="gallery.css">
    <script type="module" src="care-charts.js"></script>
    <script type="module" src="gallery.js"></script>
  </head>
  <body>
    <header>
      <h1>care-charts</h1>
      <p>Charts about children’s social care in England that anyone can put on a page with one tag. Every number can be traced to who said it. Version ${version}.</p>
      <p class="links"><a href="storybook/">Storybook, for designers</a> <a href="data/datapackage.json">The data package</a></p>
      <fieldset>
        <legend>Look</legend>
        <label><input type="radio" name="theme" value="" checked> As the page</label>
        <label><input type="radio" name="theme" value="light"> Light</label>
        <label><input type="radio" name="theme" value="dark"> Dark</label>
      </fieldset>
    </header>
    <main>
${charts.map(section).join('\n')}
    </main>
  </body>
</html>
`;
  return {
    'index.html': page,
    'gallery.css': readFileSync(inProject('src/bundle/gallery/gallery.css'), 'utf8'),
    'gallery.js': readFileSync(inProject('src/bundle/gallery/gallery.js'), 'utf8'),
  };
}

function section({ name, options }: DrawnChart): string {
  const tag = `care-${name}`;
  const attributes = options.map(
    (option) =>
      `<code>${option.name}</code>: ${option.values.map(({ value }) => `<code>${escaped(value)}</code>`).join(', ')}`,
  );
  return `      <section id="${name}" aria-label="${tag}">
        <${tag} heading-level="2"></${tag}>
        <p class="options">${attributes.join('; ')}</p>
        <label for="${name}-code">To put this chart on a page</label>
        <textarea id="${name}-code" rows="3" readonly spellcheck="false">&lt;${tag}&gt;&lt;/${tag}&gt;</textarea>
        <button type="button" data-copy="${name}-code">Copy</button>
      </section>`;
}
