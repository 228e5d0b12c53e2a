import vegaEmbed, { type VisualizationSpec } from 'vega-embed';

/** What a page without this package has: vega-embed with all of Vega as they come, in one script, and a spec to draw. */
const spec = JSON.parse(document.querySelector('#spec')?.textContent ?? '') as VisualizationSpec;
await vegaEmbed('#drawing', spec, { renderer: 'svg' });
