import { register } from 'tsx/esm/api';

register();
await import('./on-request.ts');
