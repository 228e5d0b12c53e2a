import { behavesAlike } from './behaviour.ts';
import { webkit } from './webkit.ts';

behavesAlike(webkit);
