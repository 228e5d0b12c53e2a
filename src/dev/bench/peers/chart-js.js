import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import { COLOURS, chartPlaces } from './places.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
);
Chart.defaults.animation = false;

const charts = chartPlaces().map(({ place, figure }) => {
  const { kind, title, measure, rows } = figure;
  const names = [...new Set(rows.map(({ series }) => series))];
  const years = [...new Set(rows.map(({ year }) => year))];
  const canvas = place.appendChild(document.createElement('canvas'));
  const bars = { labels: names, datasets: [{ label: measure, data: rows.map(({ value }) => value) }] };
  const lines = {
    labels: years,
    datasets: names.map((label, index) => ({
      label,
      data: rows.filter(({ series }) => series === label).map(({ value }) => value),
      borderColor: COLOURS[index],
    })),
  };
  return new Chart(canvas, {
    type: kind === 'bars' ? 'bar' : 'line',
    data: kind === 'bars' ? bars : lines,
    options: {
      indexAxis: kind === 'bars' ? 'y' : 'x',
      plugins: { title: { display: true, text: title } },
      maintainAspectRatio: false,
    },
  });
});
// A canvas cannot be asked.
document.told = () => charts.some(({ tooltip }) => tooltip?.opacity > 0);
document.spot = () => {
  const [chart] = charts;
  const { data } = chart.getDatasetMeta(0);
  const { x, y } = data[data.length >> 1];
  const box = chart.canvas.getBoundingClientRect();
  return { x: box.x + x, y: box.y + y };
};
