import vegaEmbed from 'vega-embed';
import { chartPlaces } from './places.js';

for (const { place, figure } of chartPlaces()) vegaEmbed(place, figure, { renderer: 'svg', actions: false });
