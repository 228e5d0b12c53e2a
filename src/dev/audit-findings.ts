/** As much of `npm audit --json` as is read. */
export interface AuditReport {
  /** By name of the package; missing where the registry did not answer. */
  readonly vulnerabilities?: Readonly<
    Record<
      string,
      {
        /** Paths in the lock file. */
        readonly nodes: readonly string[];
        /** Advisories on the package itself; names of others by which it is affected. */
        readonly via: readonly (string | { readonly severity: string; readonly title: string; readonly url: string })[];
      }
    >
  >;
  readonly message?: string;
}

/** As much of `package-lock.json` as is read. */
export interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly dev?: boolean; readonly devOptional?: boolean }>
  >;
}

/** The packages that a `LICENSE.txt` of a build names, as `name@version`. */
export function packagesNamedIn(licence: string): string[] {
  return [...licence.matchAll(/^---\n\n(\S+) (\d\S*) \(/gm)].map(([, name, version]) => `${name}@${version}`);
}

/**
 * What is known of packages that ship, high or critical, in a line each.
 *
 * A package that is affected by another is no finding: where the other ships it is one itself.
 *
 * @param bundled Packages of which code is bundled, as `name@version`. Those that are installed with this one ship too.
 */
export function findingsIn(
  { vulnerabilities = {} }: AuditReport,
  lock: LockFile,
  bundled: ReadonlySet<string>,
): string[] {
  const ships = (name: string, node: string): boolean => {
    const { version, dev, devOptional } = lock.packages[node] ?? {};
    return bundled.has(`${name}@${version}`) || !(dev || devOptional);
  };
  return Object.entries(vulnerabilities).flatMap(([name, { nodes, via }]) =>
    nodes
      .filter((node) => ships(name, node))
      .flatMap((node) =>
        via.flatMap((advisory) =>
          typeof advisory === 'object' && /^(high|critical)$/.test(advisory.severity)
            ? [`${name} ${lock.packages[node]?.version} (${advisory.severity}): ${advisory.title}, ${advisory.url}`]
            : [],
        ),
      ),
  );
}
