// What pages do to whatever stands in them, and what then may not become of a chart.

const ROWS = [
  ['Bees', 14],
  ['Owls', 9],
  ['Hares', 21],
] as const;
/** A table of an author. */
export const TABLE = `<table><tr><th>Animal</th><th>Sightings</th></tr>${ROWS.map(([name, count]) => `<tr><td>${name}</td><td>${count}</td></tr>`).join('')}</table>`;
const SPEC = JSON.stringify({
  data: { values: ROWS.map(([name, count]) => ({ name, count })) },
  mark: 'bar',
  encoding: { x: { field: 'count', type: 'quantitative' }, y: { field: 'name', type: 'nominal' } },
});
/** A chart of the build, one of a table and one of a spec. */
export const CHARTS = [
  '<care-funding-gap></care-funding-gap>',
  `<care-chart source="Warden">${TABLE}</care-chart>`,
  `<care-chart source="Warden" spec='${SPEC}'></care-chart>`,
];
/** A paragraph. */
export const WORDS =
  '<p>The wardens counted what they saw on a walk through the wood, each at the same hour, and wrote it down.</p>';

/** Styles of the element around a chart (`&`), of the chart (`chart`), and what stands beside it. */
interface Host {
  readonly css: string;
  readonly beside?: string;
}

const HOSTS: Readonly<Record<string, Host>> = {
  'a row of flex items': { css: '&{display:flex}', beside: WORDS },
  'a row that wraps': { css: '&{display:flex;flex-wrap:wrap}', beside: WORDS },
  'a row beside what does not give way': {
    css: '&{display:flex;inline-size:700px} &>p{flex:none;inline-size:680px}',
    beside: WORDS,
  },
  'a row that is centred': { css: '&{display:flex;justify-content:center}' },
  'a column that is centred': { css: '&{display:flex;flex-direction:column;align-items:center}' },
  'a grid': { css: '&{display:grid;grid-template-columns:auto 1fr}', beside: WORDS },
  'a grid of the least width': { css: '&{display:grid;grid-template-columns:min-content 1fr}', beside: WORDS },
  'a grid that is centred': { css: '&{display:grid;place-items:center}' },
  'a float': { css: 'chart{float:left}' },
  'an inline block': { css: 'chart{display:inline-block}' },
  'a tag that is a flex container': {
    css: 'chart{display:flex;justify-content:center;flex-direction:column;align-items:center}',
  },
  'a tag that is a grid': { css: 'chart{display:grid;place-items:center}' },
  'a tag that is inline': { css: 'chart{display:inline}' },
  'a tag without a box': { css: 'chart{display:contents}' },
  'a tag of columns': { css: 'chart{columns:2}' },
  'a tag written downwards': { css: 'chart{writing-mode:vertical-rl}' },
  'a page written downwards': { css: '&{writing-mode:vertical-lr;block-size:700px;inline-size:500px}' },
  'text of no size': { css: '&{font-size:0}' },
  'lines of no height': { css: '*{line-height:0!important}' },
  'text that is moved away': { css: '*{text-indent:-999em!important}' },
  'text that does not wrap': { css: '*{white-space:nowrap!important}' },
  'text that keeps its lines': { css: '*{white-space:pre!important}' },
  'words that break anywhere': { css: '*{word-break:break-all!important}' },
};

/** The styles and the HTML of every chart in every host. Each chart has the name of its host in `data-host`. */
export function hostsOf(charts: readonly string[]): { readonly css: string; readonly body: string } {
  const hosts = Object.entries(HOSTS);
  const css = hosts.map(([, host], at) =>
    host.css
      .replaceAll('&', `.host-${at}`)
      .replaceAll('chart{', `.host-${at}>[data-host]{`)
      .replaceAll('*{', `.host-${at} *{`),
  );
  const sections = hosts.flatMap(([name, { beside = '' }], at) =>
    charts.map(
      (chart) =>
        `<section><div class="host-${at}">${chart.replace(/<care-[\w-]+/, `$& data-host="${name}"`)}${beside}</div></section>`,
    ),
  );
  return { css: css.join('\n'), body: sections.join('') };
}

/**
 * The charts whose letters of 12 px are less than 7 or more than 18 in the window, and those whose words are cut off, moved
 * away or without height. It runs in the page: everything it needs is in it.
 */
export function hostFaults(): string[] {
  return [...document.querySelectorAll('[data-host]')].flatMap((chart) => {
    const root = chart.shadowRoot;
    const svg = root?.querySelector<SVGSVGElement>('.plot svg');
    const label = svg ? (12 * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width : 0;
    const cut = [...(root?.querySelectorAll('#headline, p:not([hidden])') ?? [])].filter((words) => {
      const indent = Number.parseFloat(getComputedStyle(words).textIndent);
      const wider = words.scrollWidth > words.clientWidth + 1;
      return words.textContent?.trim() && (wider || words.clientHeight < 12 || indent !== 0);
    });
    const faulty = label < 7 || label > 18 || cut.length > 0;
    const tag = `${chart.localName} in ${chart.getAttribute('data-host')}`;
    return faulty ? [`${tag}: label ${label.toFixed(1)} px, ${cut.length} cut`] : [];
  });
}
