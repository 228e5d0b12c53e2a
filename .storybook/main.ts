import type { StorybookConfig } from '@storybook/web-components-vite';
import { REQUEST_WHATS_NEW_DATA } from 'storybook/internal/core-events';
import type { Channel } from 'storybook/internal/channels';
import type { Plugin } from 'vite';

/** What the public type leaves out: the channel between Storybook's page and its server. */
interface ServerChannel {
  readonly experimental_serverChannel: (channel: Channel) => Channel;
}

const SOURCES = /\/(src|stories)\/.+\.(ts|css)$/;

/** Treats the sources as what they are, modules that define tags. */
const sourcesDefineTags: Plugin = {
  name: 'care-charts:sources-define-tags',
  transform: {
    filter: { id: SOURCES },
    // package.json tells bundlers that only dist/ and cdn/ define tags, so they would leave the sources out.
    handler: () => ({ moduleSideEffects: true }),
  },
  hotUpdate({ file, server }) {
    if (!SOURCES.test(file)) return undefined;
    // A tag is defined once in the life of a page.
    server.ws.send({ type: 'full-reload' });
    return [];
  },
};

/** Storybook of the charts. Nothing in it asks another origin for anything. */
const config: StorybookConfig & ServerChannel = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  // The page on the data links to its files.
  staticDirs: [{ from: '../data', to: '/data' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  features: {
    // The toolbar's own switch sets the page, with its colour scheme.
    backgrounds: false,
    interactions: false,
    changeDetection: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  experimental_serverChannel(channel) {
    // The setting above hides the news; this keeps the server from fetching them.
    channel.removeAllListeners(REQUEST_WHATS_NEW_DATA);
    return channel;
  },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), sourcesDefineTags],
    // Storybook's renderer imports this one by itself; bundled apart, it would bring a second Lit.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit/directive-helpers.js'],
    },
    // Storybook takes over the target of vite.config.ts and none of its library build. CSS stays as it ships.
    build: { ...vite.build, cssTarget: 'esnext', chunkSizeWarningLimit: 2000 },
  }),
};

export default config;
