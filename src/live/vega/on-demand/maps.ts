import { geoArea, geoBounds, geoCentroid } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { transforms } from 'vega-dataflow';
import { geojson, geopath, geopoint, geoshape, graticule, projection } from 'vega-geo';
import { voronoi } from 'vega-voronoi';
import { bring } from './maps.stub.ts';

/** Adds maps and nearest points to the engine. Loaded when the first spec uses them. */
export function bringMaps(): void {
  bring({ geoArea, geoBounds, geoCentroid, feature, mesh });
  Object.assign(transforms, { geojson, geopath, geopoint, geoshape, graticule, projection, voronoi });
}
