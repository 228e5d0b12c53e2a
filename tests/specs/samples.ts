/** A spec as an author writes it. */
export type Spec = Readonly<Record<string, unknown>>;

/** Specs by name. */
export type Specs = Readonly<Record<string, Spec>>;

/** Numbers that look random and are the same each time. */
function noise(seed: number): number {
  return Math.abs((Math.sin(seed * 12.9898) * 43758.5453) % 1);
}

/** Six places with a number each. */
export const bars = {
  values: ['A', 'B', 'C', 'D', 'E', 'F'].map((k, i) => ({ k, v: [28, 55, 43, 91, 81, 53][i] })),
};

/** Two numbers and a group, forty times. */
export const cloud = {
  values: Array.from({ length: 40 }, (_, i) => ({
    i,
    x: Math.round(noise(i + 1) * 100),
    y: Math.round(noise(i + 1) * 60 + noise(i + 50) * 40),
    s: Math.round(noise(i + 90) * 30) + 1,
    g: ['north', 'south', 'west'][i % 3],
  })),
};

/** Three series over five years. */
export const series = {
  values: ['north', 'south', 'west'].flatMap((g, n) =>
    [10, 14, 13, 18, 16].map((v, i) => ({ year: 2018 + i, g, v: v * (n + 1) })),
  ),
};

/** A number for each fortnight of a year. */
export const days = {
  values: Array.from({ length: 26 }, (_, i) => ({
    day: new Date(Date.UTC(2021, 0, 4 + i * 14)).toISOString().slice(0, 10),
    v: Math.round(40 + 30 * Math.sin(i / 4) + 10 * noise(i + 7)),
  })),
};

/** A square and a triangle on the map. */
export const shapes = {
  values: [
    {
      name: 'square',
      ring: [
        [-2, 51],
        [-2, 53],
        [0, 53],
        [0, 51],
        [-2, 51],
      ],
    },
    {
      name: 'triangle',
      ring: [
        [-4, 50],
        [-3.5, 52],
        [-3, 50],
        [-4, 50],
      ],
    },
  ].map(({ name, ring }, n) => ({
    type: 'Feature',
    properties: { name, n },
    geometry: { type: 'Polygon', coordinates: [ring] },
  })),
};

/** Fields of numbers, names, years. */
export const q = (field: string, more: Spec = {}): Spec => ({ field, type: 'quantitative', ...more });
export const n = (field: string, more: Spec = {}): Spec => ({ field, type: 'nominal', ...more });
export const o = (field: string, more: Spec = {}): Spec => ({ field, type: 'ordinal', ...more });
export const t = (field: string, more: Spec = {}): Spec => ({ field, type: 'temporal', ...more });

/** The addresses by which specs say their version. */
export const v5 = 'https://vega.github.io/schema/vega-lite/v5.json';
export const v6 = 'https://vega.github.io/schema/vega-lite/v6.json';
