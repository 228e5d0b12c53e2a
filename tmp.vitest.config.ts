import { defineConfig } from 'vitest/config';
import { liveEngine } from './src/build/live-engine.ts';
import { careCharts } from './src/build/plugin.ts';
export default defineConfig({ plugins: [careCharts(), liveEngine()], test: { environment: 'node', env: { TZ: 'Europe/London' }, testTimeout: 60000, hookTimeout: 300000, include: ['tests/**/*.test.ts'] } });
