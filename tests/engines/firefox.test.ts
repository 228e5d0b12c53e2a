import { behavesAlike } from './behaviour.ts';
import { firefox } from './firefox.ts';

behavesAlike(firefox);
