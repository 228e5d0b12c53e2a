import { render } from 'solid-js/web';
import { Figures } from './Figures';

render(Figures, document.getElementById('app') as HTMLElement);
