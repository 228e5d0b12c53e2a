import { loaders } from 'virtual:live-areas';

/*
 * Charts of areas are drawn in the browser here: what the package `care-charts-areas` would bring for all of them is many
 * times this Storybook. What draws them is fetched with the first area.
 */
Object.assign(globalThis, {
  [Symbol.for('care-charts areas')]: Object.fromEntries(
    Object.entries(loaders).map(([name, load]) => [name, { live: load }]),
  ),
});
