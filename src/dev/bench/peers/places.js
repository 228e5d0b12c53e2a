/** The places of charts on the page, each with the figures that it shows. */
export function chartPlaces() {
  const figures = JSON.parse(document.querySelector('#figures').textContent);
  return [...document.querySelectorAll('.chart')].map((place) => ({ place, figure: figures[place.dataset.figure] }));
}

/** Colours of the series, those of the package. */
export const COLOURS = ['#12436D', '#F46A25'];
