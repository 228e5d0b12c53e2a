/** The fields of package.json that hold addresses. A maintainer sets `repository`; the others follow from it. */
interface Addresses {
  readonly repository?: string | { readonly url: string };
  readonly homepage?: string;
  readonly bugs?: { readonly url: string };
}

/**
 * The address of the project, from `repository` of package.json: `https://example.org/charities/care-charts`.
 *
 * @returns `undefined` where none is set.
 * @throws {Error} where it is no address that a browser opens.
 */
export function addressOf(packageJson: string): string | undefined {
  const { repository } = JSON.parse(packageJson) as Addresses;
  if (repository === undefined) return undefined;
  const given = typeof repository === 'string' ? repository : repository.url;
  const [, address] = /^(?:git\+)?(https:\/\/[^\s/]+\/\S+?)(?:\.git|\/)?$/.exec(given) ?? [];
  if (address) return address;
  throw new Error(`repository in package.json is “${given}”; it has to be an address that begins with https://`);
}

/** The text of package.json with `repository` as npm writes it, and `homepage` and `bugs` beside it. Without an address it has none of them. */
export function withAddresses(packageJson: string): string {
  const address = addressOf(packageJson);
  const { homepage: _homepage, bugs: _bugs, ...fields } = JSON.parse(packageJson) as Addresses;
  const written: readonly (readonly [string, unknown])[] = [
    ['repository', { type: 'git', url: `git+${address}.git` }],
    ['homepage', `${address}#readme`],
    ['bugs', { url: `${address}/issues` }],
  ];
  const entries = Object.entries(fields).flatMap((field) => (field[0] === 'repository' ? written : [field]));
  return JSON.stringify(Object.fromEntries(entries));
}

/** The README's line about the address; empty without one. */
export function addressLine(packageJson: string): string {
  const address = addressOf(packageJson);
  return address ? `The source is at <${address}>; tell what is wrong at <${address}/issues>.` : '';
}
