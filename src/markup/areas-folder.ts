/** On hosts that serve packages of npm, charts of areas are in a package of their own, of the same version. */
const PACKAGE = /\/care-charts(@[^/]+\/cdn\/)$/;

/**
 * The address of the folder that has the modules of charts of areas, with a slash at its end.
 *
 * @param folder The folder of the script, with a slash at its end.
 */
export function areasFolder(folder: string): string {
  return `${folder.replace(PACKAGE, '/care-charts-areas$1')}areas/`;
}
