import { READER_WAITS } from '../reader-waits.ts';
import type { LoadPart } from './load-part.ts';

/**
 * Stands in for load-part.ts where a bundler brings the charts (vite.config.ts): gives a part up after ten seconds.
 *
 * @throws what the browser says of it; `LateError` (load-part.ts) after ten seconds; also of a part that is empty.
 */
export const importPart: LoadPart = async (load, failed) => {
  const asked = load();
  if (failed !== undefined) return asked;
  let timer;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('a part has not come in ten seconds', { cause: asked })), READER_WAITS);
  });
  try {
    const module = await Promise.race([asked, late]);
    for (const _ in module) return module;
    throw new Error('a part came empty');
  } finally {
    clearTimeout(timer);
  }
};
