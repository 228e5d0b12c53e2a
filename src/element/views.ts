import { type ChartArtifact, type ChartView, type Choice, viewKey } from '../artifact.ts';

const loaded = new WeakMap<ChartArtifact, Map<string, ChartView>>();

/** A view that is already here: the default one, or one that any chart of the page has loaded. */
export function viewAt(artifact: ChartArtifact, choice: Choice): ChartView | undefined {
  const key = viewKey(artifact.options, choice);
  return key ? loaded.get(artifact)?.get(key) : artifact.view;
}

/**
 * Loads a view that is not here yet.
 * @throws {Error} when its module cannot be fetched.
 */
export async function loadView(artifact: ChartArtifact, choice: Choice): Promise<void> {
  const key = viewKey(artifact.options, choice);
  const load = artifact.views[key];
  if (!load) throw new Error(`${artifact.name} has no view ${key}`);
  const { default: view } = await load();
  loaded.set(artifact, (loaded.get(artifact) ?? new Map<string, ChartView>()).set(key, view));
}
