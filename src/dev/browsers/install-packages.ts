import { execFileSync } from 'node:child_process';

/** Runs a command that installs something, and tells whether it could. */
export function tryCommand(command: string, ...parameters: readonly string[]): boolean {
  try {
    execFileSync(command, parameters, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

/** Whether the user may do everything, as in a container. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/** Tries to install Debian's packages, as root or as somebody who may become it without a password. */
export function installPackages(packages: readonly string[]): boolean {
  const asRoot = isRoot() ? [] : ['sudo', '-n'];
  const apt = (...parameters: string[]): boolean => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', ...parameters];
    return tryCommand(command, ...rest);
  };
  // Lists that could not be renewed may still be good enough.
  apt('update', '-qq');
  return apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
