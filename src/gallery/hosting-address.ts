import { home } from './home.ts';

/*
 * The answer to “Where will you host it?”: one field on a page, which every code on it follows.
 */

const field = document.querySelector<HTMLInputElement>('#hosting');
const hint = document.querySelector('#hosting-hint');

/** The address that the codes of the page were written with by the build. */
const builtWith = field?.dataset['built'] ?? home;

const LOCAL = 'This address is your own computer’s, which nobody else can open. Write where the folder cdn/ will be.';
const WRONG = 'Write an address that begins with https://, and to which you will copy the folder cdn/.';
const GOOD = 'Every code on this page names this address.';

/** The folder that a text is the address of, with a slash at its end; `null` where it is none. */
export function folderAt(text: string): string | null {
  if (!URL.canParse(text.trim())) return null;
  const { origin, pathname, protocol, host } = new URL(text.trim());
  return host && /^https?:$/.test(protocol) ? origin + pathname.replace(/\/?$/, '/') : null;
}

/** Whether only this computer can open an address. */
export const isOwnComputer = (address: string): boolean =>
  /^(localhost|127\.[\d.]+|\[::1\]|.*\.localhost)$/.test(new URL(address).hostname);

/** The last address that was written whole. */
let address = home;

/** A code with the chosen address in place of the one that it was made with. */
export function addressed(code: string): string {
  return code.replaceAll(builtWith, address).replaceAll(home, address);
}

/** The panel *Embed* of each chart names the chosen address too. */
function tellCharts(): void {
  for (const { localName } of document.querySelectorAll('.stage > *'))
    if (localName.startsWith('care-'))
      void customElements
        .whenDefined(localName)
        .then((chart) => Object.assign(chart, { script: new URL('care-charts.js', address).href }));
}

/** Prefills the field where the deployer has set no address, and calls `follow` whenever the answer changes. */
export function followHosting(follow: () => void): void {
  if (!field) return;
  field.value ||= home;
  const read = (): void => {
    const folder = folderAt(field.value);
    address = folder ?? address;
    field.setAttribute('aria-invalid', String(!folder));
    if (hint) hint.textContent = folder ? (isOwnComputer(folder) ? LOCAL : GOOD) : WRONG;
    tellCharts();
    follow();
  };
  field.addEventListener('input', read);
  read();
}
