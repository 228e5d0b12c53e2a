import { escaped } from '../../markup/escaped.ts';
import type { DrawnChart } from '../../prerender/draw.ts';
import { packageJson } from '../../prerender/project.ts';
import { count, inWords } from '../../words/numbers.ts';
import { capitalised } from '../../words/typeset.ts';
import { chartSection } from './chart-section.ts';
import { codeBlock, hostingField, plainTagCode } from './code-block.ts';
import { htmlFirst } from './html-first.ts';
import { LOOK, navigation, galleryPage } from './page.ts';
import { figureList } from './search-words.ts';

/** The chart that the gallery opens with. */
const HERO = 'early-intervention-spending';

/** How many chips there are. */
const CHIPS = 6;

/** The first page: what this is, a chart to see it by, and every chart with its codes. */
export function indexPage(charts: readonly DrawnChart[]): string {
  const hero = charts.find(({ name }) => name === HERO) ?? charts[0];
  const number = inWords(charts.length);
  const description = `${capitalised(number)} charts about children’s social care in England, for any page, blog or newsletter. Every number can be traced to who said it, and no reader is tracked.`;
  const figures = figureList(charts).length;
  const body = `<a class="skip" href="#charts">To the charts</a>
<header class="landing">
<div class="pitch">
<p class="name">care-charts <small>${packageJson().version}</small></p>
<h1>Charts about children’s social care in England, one tag each</h1>
<p class="lead">${escaped(description)}</p>
${navigation('index.html')}
</div>
${
  hero
    ? `<div class="hero" data-chart>
<div class="stage">${htmlFirst(hero, { 'heading-level': '2', loading: 'eager', 'data-own': 'heading-level' })}
</div>
<div class="start">
<h2>Put it on your page</h2>
${codeBlock('hero-code', plainTagCode(`care-${hero.name}`))}
${hostingField()}
</div>
</div>`
    : ''
}
</header>
<main id="charts">
<h2>${capitalised(number)} charts, ${count(figures)} figures</h2>
<form id="search" role="search" action="./">
<label for="q">Search charts, figures and sources</label>
<input id="q" name="q" type="search" autocomplete="off" placeholder="46%, F15, kinship, Ofsted …">
<p class="chips">${chips(charts)}</p>
<p role="status" class="soft"></p>
</form>
<p>Figures of one council or region: <a href="area.html">charts of your area</a></p>
<section id="found-areas" aria-labelledby="found-areas-heading" hidden>
<h3 id="found-areas-heading">Charts of an area</h3>
<p></p>
</section>
<section id="found-figures" aria-labelledby="found" hidden>
<h3 id="found">Figures for a sentence</h3>
<ul class="figures"></ul>
</section>
${charts.map(chartSection).join('\n')}
</main>
<footer>
${LOOK}
<p>Nothing fits? <a href="make.html">Make a chart of your own figures</a>, or take <a href="figures.html">one figure for a sentence</a>.</p>
</footer>`;
  return galleryPage({
    path: 'index.html',
    title: 'care-charts: charts about children’s social care in England',
    description,
    ...(hero && { card: `static/${hero.name}.card.png` }),
    scripts: ['care-charts.js', 'gallery.js'],
    body,
  });
}

/** Searches for the publishers that most charts name, each a link that works from the address. */
function chips(charts: readonly DrawnChart[]): string {
  const publishers = charts.flatMap(({ view }) => [
    ...new Set(view.credits.split('; ').map((credit) => credit.replace(/ \([\d to]+\)$/, ''))),
  ]);
  const counts = new Map<string, number>();
  for (const publisher of publishers) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .filter(([, charts]) => charts > 1)
    .slice(0, CHIPS)
    .map(([publisher]) => `<a href="?q=${encodeURIComponent(publisher)}">${escaped(publisher)}</a>`)
    .join('\n');
}
