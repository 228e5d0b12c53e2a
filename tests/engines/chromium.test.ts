import { behavesAlike } from './behaviour.ts';
import { chromium } from './chromium.ts';

behavesAlike(chromium);
