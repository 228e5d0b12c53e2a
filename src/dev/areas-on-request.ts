import { Worker } from 'node:worker_threads';
import type { FileReply, FileRequest } from '../bundle/areas/on-request.ts';
import { readAreaPath } from '../prerender/area-paths.ts';
import { inProject } from '../prerender/project.ts';

/** Makes files of charts of areas that no build has written, when a page asks for them. */
export interface AreasOnRequest {
  /** A file by its path in `cdn/`; `null` where there is none. Rejects where it could not be made. */
  file(path: string): Promise<string | Uint8Array | null>;
  close(): Promise<unknown>;
}

/** Starts a thread for them when the first is asked for. A path that no file has starts none, and a file that is being made is made once. */
export function areasOnRequest(): AreasOnRequest {
  const making = new Map<string, Promise<string | Uint8Array | null>>();
  const waiting = new Map<number, { resolve(content: string | Uint8Array | null): void; reject(error: Error): void }>();
  let worker: Worker | undefined;
  let last = 0;
  const start = (): Worker => {
    const started = new Worker(inProject('src/bundle/areas/on-request-worker.js'), { execArgv: [] });
    started.unref();
    started.on('message', ({ id, content = null, error }: FileReply) => {
      const one = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) one?.resolve(content);
      else one?.reject(new Error(error));
    });
    const ended = (error: Error): void => {
      for (const one of waiting.values()) one.reject(error);
      waiting.clear();
      worker = undefined;
    };
    started.on('error', ended);
    started.on('exit', () => ended(new Error('the thread that makes charts of areas has ended')));
    return started;
  };
  const made = (path: string): Promise<string | Uint8Array | null> =>
    new Promise((resolve, reject) => {
      const request: FileRequest = { id: ++last, path };
      waiting.set(request.id, { resolve, reject });
      (worker ??= start()).postMessage(request);
    });
  return {
    async file(path) {
      if (!readAreaPath(path)) return null;
      const one = making.get(path) ?? made(path).finally(() => making.delete(path));
      making.set(path, one);
      return one;
    },
    close: async () => worker?.terminate(),
  };
}
