import { engines } from '../../src/dev/browsers/find.ts';

/** Says which engines are here, of those that `npm run test:browsers` asks. */
export default function tell(): void {
  const all = engines();
  const absent = all.filter(({ here }) => !here).map(({ name }) => name);
  const present = all.filter(({ here }) => here).map(({ name }) => name);
  const rest = absent.length ? `; not here: ${absent.join(', ')} (\`npm run test:browsers\` installs them)` : '';
  console.log(`Engines: ${present.join(', ')}${rest}.`);
}
