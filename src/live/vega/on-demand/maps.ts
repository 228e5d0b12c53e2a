import { geoArea, geoBounds, geoCentroid } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { transforms } from 'vega-dataflow';
import { geojson, geopath, geopoint, geoshape, graticule, projection } from 'vega-geo';
import { voronoi } from 'vega-voronoi';
import { bring } from './maps.stub.ts';

/** Brings to the engine what maps and nearest points need. Fetched when a spec is the first to ask for it. */
export function bringMaps(): void {
  bring({ geoArea, geoBounds, geoCentroid, feature, mesh });
  Object.assign(transforms, { geojson, geopath, geopoint, geoshape, graticule, projection, voronoi });
}
