import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { argTypes } from '../stories/arg-types.ts';
import { showEvents } from '../stories/events.ts';
import { followReader } from '../stories/follow-reader.ts';
import { manifest } from '../stories/manifest.ts';
import { pasted } from '../stories/pasted.ts';
import '../stories/your-area/draw-here.ts';
import ChartPage from './ChartPage.mdx';
import { look } from './look.ts';
import './preview.css';

setCustomElementsManifest(manifest);
showEvents();

/** How every story is shown: on a page of the chosen colour scheme, with the tag to paste beside it. */
const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { page: 'light' },
  globalTypes: {
    page: {
      description: 'The page that the chart stands on',
      toolbar: {
        title: 'Page',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light page', icon: 'sun' },
          { value: 'dark', title: 'Dark page', icon: 'moon' },
        ],
      },
    },
  },
  decorators: [
    (story, { id, args, globals, viewMode }) =>
      html`<div
        class="page page-${String(globals['page'])} ${viewMode === 'story' ? 'page-whole' : ''}"
        @care-change=${followReader(id, args)}
      >
        ${story()}
      </div>`,
  ],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: {
      page: ChartPage,
      theme: look,
      codePanel: true,
      toc: { headingSelector: 'h2, h3' },
      extractArgTypes: argTypes,
      source: { transform: pasted },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Theming',
          'Type',
          'Layouts',
          'Writing with numbers',
          'States',
          'Accessibility',
          'Performance',
          'Your own figures',
          'Your area',
          'The evidence',
          'Data',
          'In code',
          'Charts',
          'In a sentence',
        ],
      },
    },
  },
};

export default preview;
