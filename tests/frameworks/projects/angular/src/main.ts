import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Figures } from './figures';

await bootstrapApplication(Figures, { providers: [provideZonelessChangeDetection()] });
