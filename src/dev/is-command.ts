import { pathToFileURL } from 'node:url';

/** Whether a module is the script that Node was started with. Give it `import.meta.url`. */
export function isCommand(url: string): boolean {
  return url === pathToFileURL(process.argv[1] ?? '').href;
}
