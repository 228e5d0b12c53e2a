import type { CareChart } from '../../care-chart/care-chart.ts';

/** Saves the figure as a file, as its Download does. */
export async function takePicture(chart: CareChart, kind: string): Promise<void> {
  const file = kind === 'png' ? await chart.toPNG(2) : new Blob([chart.toSVG()], { type: 'image/svg+xml' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `chart.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
