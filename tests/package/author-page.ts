import { readFileSync } from 'node:fs';
import { inProject, readData } from '../../src/prerender/project.ts';
import { stats } from '../../src/words/stat.ts';
import { spec, table } from '../own-figures/subjects.ts';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName?: string; readonly name: string }[];
  }[];
}

/** Every tag of the package with the name of its class, as the manifest tells editors. */
const classes = new Map(
  (JSON.parse(readFileSync(inProject('custom-elements.json'), 'utf8')) as Manifest).modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, name }) => (tagName ? [[tagName, name] as const] : [])),
);

/** Every tag of the package. */
export const tags: readonly string[] = [...classes.keys()];

const data = readData();

/** A year of prices that no build drew. */
export const priceYear = data['services-spending'].find(({ deflator }) => deflator !== null)?.year ?? '';

/** A tag on the author's page, and what a reader sees there: a picture, or words. */
interface Shown {
  readonly html: string;
  readonly shows: string;
}

const picture = (html: string): Shown => ({ html, shows: 'a picture' });

/** What stands on the page: every chart, one in a view that no build drew, a figure in a sentence, and figures of the author's own as a table, as text and as a spec. */
const standing: readonly Shown[] = [
  ...tags.filter((tag) => !['care-chart', 'care-stat'].includes(tag)).map((tag) => picture(`<${tag}></${tag}>`)),
  picture(
    `<care-early-intervention-spending id="other-prices" price-year="${priceYear}"></care-early-intervention-spending>`,
  ),
  { html: '<care-stat figure="F15"></care-stat>', shows: stats(data)['F15']?.short ?? '' },
  picture(
    `<care-chart source="Test figures">${table([
      ['Year', 'Spending (£m)'],
      ['2022/23', '41.2'],
      ['2023/24', '38.9'],
    ])}</care-chart>`,
  ),
  picture('<care-chart source="Test figures" id="by-rows"></care-chart>'),
  picture(
    `<care-chart source="Test figures"><script type="application/json">${JSON.stringify(spec)}</script></care-chart>`,
  ),
];

/** What readers see at each tag of the page, in its order. */
export const shows: readonly string[] = standing.map(({ shows }) => shows);

/** The author's page. Before any script of hers has run, it notes how much place each chart holds at least, in CSS pixels. */
export const page = (head: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}</head>
<body>
${standing.map(({ html }) => html).join('\n')}
<script>
window.held = Math.min(...[...document.querySelectorAll('body > :not(:defined):not(care-stat, care-chart)')].map((tag) => tag.offsetHeight));
</script>
</body>
</html>
`;

/** A way in which an author can bring something in. */
export interface Way {
  /** The entry of her page. */
  readonly entry: string;
  /** What she writes. */
  readonly writes: string;
  /** Modules of hers by their names, the entry among them. */
  readonly modules: Readonly<Record<string, string>>;
}

/** The module that imports the stylesheet, where the bundler takes one. */
const STYLES = "import './styles.js';";
/** Hands a text to the property `rows` as soon as there is such a property. */
const SAY_ROWS =
  "document.getElementById('by-rows').rows = 'Year,Day care,Night care\\n2019,40,22\\n2020,44,18\\n2021,51,12\\n';";
const names = [...classes.values()].join(', ');
const loaders = tags.map((tag) => `'${tag}': () => import('./${tag}.js')`).join(', ');

/** All ways to the charts, for every tag. */
export const ways: readonly Way[] = [
  {
    entry: 'everything',
    writes: "import 'care-charts'",
    modules: { everything: `${STYLES} import 'care-charts'; ${SAY_ROWS}` },
  },
  {
    entry: 'by-name',
    writes: "import { CareFundingGap } from 'care-charts'",
    modules: {
      'by-name': `${STYLES} import { ${names} } from 'care-charts'; window.named = { ${names} }; ${SAY_ROWS}`,
    },
  },
  {
    entry: 'one-by-one',
    writes: "import 'care-charts/charts/funding-gap'",
    modules: {
      ...Object.fromEntries(tags.map((tag) => [tag, `import 'care-charts/charts/${tag.replace('care-', '')}';`])),
      // Each comes when it is asked for, so that it can be seen what it brings.
      'one-by-one': `${STYLES} window.bring = { ${loaders} };`,
      'care-chart': `import 'care-charts/charts/chart'; ${SAY_ROWS}`,
    },
  },
  {
    entry: 'on-demand',
    writes: "import 'care-charts/autoload'",
    // The rows are set before the tag is defined.
    modules: { 'on-demand': `${STYLES} import 'care-charts/autoload'; ${SAY_ROWS}` },
  },
];

/** The evidence without a chart: one table of it. */
export const evidence: Way = {
  entry: 'evidence',
  writes: "import { childrenLookedAfter } from 'care-charts/data'",
  modules: {
    evidence:
      "import './styles.js'; import { childrenLookedAfter } from 'care-charts/data'; window.evidence = childrenLookedAfter.length;",
  },
};

/** How many rows it has. */
export const evidenceRows = data['children-looked-after'].length;

/** What would be in a script that brought an element, or another table. */
export const notEvidence = [
  'customElements',
  'attachShadow',
  data.sources[0]?.title ?? '',
  data.events[0]?.title ?? '',
];
