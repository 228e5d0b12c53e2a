import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { COLOURS, chartPlaces } from './places.js';

use([BarChart, GridComponent, LegendComponent, LineChart, SVGRenderer, TitleComponent, TooltipComponent]);

for (const { place, figure } of chartPlaces()) {
  const { kind, title, rows } = figure;
  const names = [...new Set(rows.map(({ series }) => series))];
  const years = [...new Set(rows.map(({ year }) => year))];
  const categories = { type: 'category', data: kind === 'bars' ? names : years };
  const values = { type: 'value' };
  init(place, null, { renderer: 'svg' }).setOption({
    animation: false,
    color: COLOURS,
    title: { text: title },
    tooltip: { trigger: 'item' },
    xAxis: kind === 'bars' ? values : categories,
    yAxis: kind === 'bars' ? categories : values,
    series:
      kind === 'bars'
        ? [{ type: 'bar', data: rows.map(({ value }) => value) }]
        : names.map((name) => ({
            name,
            type: 'line',
            symbolSize: 8,
            data: rows.filter(({ series }) => series === name).map(({ value }) => value),
          })),
  });
}
