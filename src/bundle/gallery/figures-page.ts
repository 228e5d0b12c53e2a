import { escaped } from '../../markup/escaped.ts';
import type { FoundFigure } from '../../gallery/search-index.ts';
import type { DrawnChart } from '../../prerender/draw.ts';
import { codeAddress, hostingField } from './code-block.ts';
import { LOOK, navigation, pageHTML } from './page.ts';
import { figureList } from './search-words.ts';

/** The page with every figure that a sentence can have, and the code of each. */
export function figuresPage(charts: readonly DrawnChart[]): string {
  const figures = figureList(charts);
  const body = `<header class="page">
<p class="name"><a href="./">care-charts</a></p>
<h1>Figures for a sentence</h1>
<p class="lead">A figure with its qualifier, in your own sentence. On focus, hover and tap it says who gave it, and how it compares with the evidence.</p>
${navigation('figures.html')}
</header>
<main>
${hostingField()}
<p>Load the script once on a page, then write a tag wherever a figure stands:</p>
<div class="codes"><textarea id="script-code" rows="1" readonly spellcheck="false" aria-label="The script">${escaped(`<script type="module" src="${codeAddress()}care-charts.js"></script>`)}</textarea>
<p class="copy"><button type="button" data-copy="script-code">Copy</button><span role="status"></span></p></div>
<ul class="figures">
${figures.map(item).join('\n')}
</ul>
</main>
<footer>${LOOK}</footer>`;
  return pageHTML({
    path: 'figures.html',
    title: 'Figures about children’s social care in England, each with its source · care-charts',
    description: `${figures.length} figures about children’s social care in England, each with who said it, how it compares with the evidence, and the tag that puts it into a sentence.`,
    scripts: ['gallery.js'],
    body,
  });
}

function item({ id, short, long, said, check, source, url, charts }: FoundFigure): string {
  const shown = charts.map((name) => `<a href="./#${name}">care-${name}</a>`);
  const from = url ? `<a href="${escaped(url)}">${escaped(source)}</a>` : escaped(source);
  return `<li id="${id}"><p class="value">${escaped(long)}</p>
<p>${escaped(`${said} ${check}`)}</p>
<p class="soft">Source: ${from}.${shown.length ? ` Shown in ${shown.join(', ')}.` : ''}</p>
<p class="short-code"><code id="code-${id}">${escaped(`<care-stat figure="${id}">${short}</care-stat>`)}</code> <button type="button" data-copy="code-${id}" aria-label="Copy the tag of ${escaped(short)}">Copy</button><span role="status"></span></p></li>`;
}
