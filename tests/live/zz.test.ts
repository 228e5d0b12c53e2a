import { test } from 'vitest';
import { everySpec } from '../specs/every-spec.ts';
import { drawn } from './view.ts';
const seen = (item: any, depth = 0): string => {
  const { marktype, items } = item;
  const own = Object.keys(item).filter((k) => !/^(_|mark$|items|group|bounds|context|datum|source|zdirty|gradient|clip|interactive|path)/.test(k)).sort().map((k) => `${k}=${typeof item[k] === 'object' ? JSON.stringify(item[k], (kk, v) => kk === 'id' || kk === 'gradient' ? 0 : v) : typeof item[k] === 'function' ? 'fn' : item[k]}`).join(' ');
  return `${' '.repeat(depth)}${own}\n${(items ?? []).map((x: any) => seen(x, depth + 1)).join('')}`;
};
test('all', async () => {
  let ok = 0;
  const only = process.env['ONLY'];
  for (const [name, spec] of Object.entries(everySpec)) {
    if (only && !name.includes(only)) continue;
    try {
      const a = await drawn(spec, false), b = await drawn(spec, true);
      const sa = seen((a.view as any).scenegraph().root), sb = seen((b.view as any).scenegraph().root);
      if (a.errors.length !== b.errors.length || sa !== sb) {
        const la = sa.split('\n'), lb = sb.split('\n');
        const i = la.findIndex((l, i) => l !== lb[i]);
        console.log(name, 'DIFF', a.errors.map(String).slice(0,2), b.errors.map(String).slice(0,2), la.length, lb.length, '\nA', la[i]?.slice(0, 400), '\nB', lb[i]?.slice(0, 400));
      } else ok++;
    } catch (e) { console.log(name, 'THROWS', String(e), (e as Error).stack?.split('\n').slice(1,4).join('|').slice(0,300)); }
  }
  console.log('ok', ok);
}, 300_000);
