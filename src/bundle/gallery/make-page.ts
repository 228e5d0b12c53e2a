import { attributeList, escaped } from '../../markup/escaped.ts';
import type { Cell } from '../../data/schema.ts';
import { find } from '../../data/find.ts';
import { OWN_TYPES, ownTypes } from '../../own-figures/own-types.ts';
import { readData } from '../../prerender/project.ts';
import { citation } from '../../words/sources.ts';
import { hostingField } from './code-block.ts';
import { LOOK, navigation, pageHTML } from './page.ts';

/** The author’s words, and what each is without them. */
const WORDS = [
  { name: 'headline', label: 'Headline', hint: 'worked out from the figures' },
  { name: 'subtitle', label: 'Subtitle', hint: 'worked out from the headings' },
  { name: 'unit', label: 'Unit', hint: 'read from the headings' },
  { name: 'highlight', label: 'In full colour', hint: 'the name of a bar or a line' },
  { name: 'source', label: 'Source', hint: 'not stated' },
  { name: 'source-href', label: 'Address of the source', hint: 'https://…' },
];

/** The page on which a blogger makes a chart of their own figures. */
export function makePage(): string {
  const all = examples();
  const [first] = all;
  const body = `<header class="page">
<p class="name"><a href="./">care-charts</a></p>
<h1>Make a chart of your own figures</h1>
<p class="lead">Paste cells from a spreadsheet, or drop a file. The chart finds what matters in them and says it; below it stands how every column was read, and each guess can be changed.</p>
<p class="soft">Your figures stay on this page: nothing is sent or kept anywhere.</p>
${navigation('make.html')}
</header>
<main id="make">
<noscript><p>To make a chart here needs JavaScript. On your own page, write a table inside <code>&lt;care-chart&gt;</code> and <code>&lt;/care-chart&gt;</code>: readers without script see the table.</p></noscript>
<div class="with-script" data-chart>
<p class="examples">Begin with an example: ${all
    .map(
      ({ name, text, said }) =>
        `<button${attributeList({ type: 'button', 'data-text': text, 'data-said': JSON.stringify(said) })}>${escaped(name)}</button>`,
    )
    .join(' ')}</p>
<div id="drop">
<label for="figures">Your figures: cells of a spreadsheet, CSV, JSON or HTML</label>
<textarea id="figures" rows="8" spellcheck="false" autocomplete="off"${attributeList({ 'data-said': JSON.stringify(first?.said ?? {}) })}>${escaped(first?.text ?? '')}</textarea>
<p class="file"><label>Or a file, chosen or dropped here: <input type="file" accept=".csv,.tsv,.txt,.json,.html,.htm,.xlsx" autocomplete="off"></label> <label hidden>Sheet <select id="sheet"></select></label></p>
<p id="unread" class="warning" role="status"></p>
</div>
<h2 id="chart-heading">Your chart</h2>
<div class="stage"><care-chart loading="eager" data-own="loading"></care-chart>
</div>
<details class="settings" open><summary>Change it</summary>
<label>Type of chart <select name="type" autocomplete="off"><option value="">chosen by the figures</option>${ownTypes.map((type) => `<option value="${type}">${[type, OWN_TYPES[type].draws].filter(Boolean).join(': ')}</option>`).join('')}</select></label>
${WORDS.map(({ name, label, hint }) => `<label>${label} <input${attributeList({ name, placeholder: hint, autocomplete: 'off' })}></label>`).join('\n')}
</details>
<section id="read" aria-labelledby="read-heading"><h2 id="read-heading">What was read</h2>
<div></div>
<p><button type="button" id="guess" class="quiet">Guess all again</button></p></section>
<section aria-labelledby="take-heading"><h2 id="take-heading">Take it with you</h2>
${hostingField()}
<div class="codes">
<fieldset class="kinds"><legend>Code</legend><label><input type="radio" name="own-code" value="tag" checked> Tag</label><label><input type="radio" name="own-code" value="html"> HTML</label></fieldset>
<p class="soft for-tag">The chart with your figures inside it, as a table that readers without script see.</p>
<p class="soft for-html">Headline, picture, sentence and table, without any script.</p>
<textarea id="own-code" rows="6" readonly spellcheck="false" aria-label="The code"></textarea>
<p class="copy"><button type="button" data-copy="own-code">Copy</button><span role="status"></span></p>
</div>
<p>As a picture: <button type="button" class="quiet" data-picture="svg">SVG</button> <button type="button" class="quiet" data-picture="png">PNG</button></p>
</section>
</div>
</main>
<footer>${LOOK}</footer>`;
  return pageHTML({
    path: 'make.html',
    title: 'Make a chart of your own figures · care-charts',
    description:
      'Paste a table, CSV or spreadsheet cells, see the chart and how every column was read, and take the code or the picture. Nothing leaves the page.',
    scripts: ['care-charts.js', 'gallery.make.js'],
    body,
  });
}

/** Rows of the evidence as a spreadsheet gives them: cells with tabs between. */
function examples() {
  const { 'children-looked-after': children, 'services-spending': spending, sources } = readData();
  const sourceOf = (id: string | undefined) => {
    const source = find(sources, 'id', id ?? '');
    return { source: citation(source), ...(source.url && { 'source-href': source.url }) };
  };
  const sheet = (lines: readonly (readonly Cell[])[]): string =>
    lines.map((cells) => cells.map((cell) => cell ?? '').join('\t')).join('\n');
  const [first, last] = [spending[0], spending.at(-1)];
  const ofSpending = sourceOf(last?.source);
  return [
    {
      name: 'A row for each year',
      text: sheet([
        ['Year', 'Children looked after'],
        ...children.map(({ year, looked_after: count }) => [year, count]),
      ]),
      said: sourceOf(children.at(-1)?.source),
    },
    {
      name: 'A column for each service',
      text: sheet([
        ['Financial year', 'Sure Start (£m)', 'Family support (£m)', 'Safeguarding (£m)'],
        ...spending.map((row) => [row.year, row.sure_start, row.family_support, row.safeguarding]),
      ]),
      said: ofSpending,
    },
    {
      name: 'Two moments',
      text: sheet([
        ['Service', `${first?.year} (£m)`, `${last?.year} (£m)`],
        ...(
          [
            ['Sure Start', 'sure_start'],
            ['Family support', 'family_support'],
            ['Looked after', 'looked_after'],
            ['Safeguarding', 'safeguarding'],
          ] as const
        ).map(([name, column]) => [name, first?.[column] ?? null, last?.[column] ?? null]),
      ]),
      said: { ...ofSpending, type: 'slope' },
    },
  ];
}
