import { register } from 'tsx/esm/api';

// Packages come before tsx, which would look through each of their hundreds of modules.
await Promise.all([import('vega'), import('vega-lite'), import('svgo')]);
register();
await import('./draw-on-request.ts');
