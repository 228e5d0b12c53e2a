import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Figures } from './Figures';

createRoot(document.getElementById('app') as HTMLElement).render(
  createElement(StrictMode, null, createElement(Figures)),
);
