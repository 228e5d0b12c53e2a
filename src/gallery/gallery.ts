import { followCodes } from './codes.ts';
import { followControls } from './controls.ts';
import { followCopying } from './copying.ts';
import { followHosting } from './hosting-address.ts';
import { followSearch } from './search.ts';

/*
 * The script of the gallery. The page is whole without it: it adds codes that follow charts and address, and the search.
 */

followControls();
followCopying();
followHosting(followCodes());
followSearch();
