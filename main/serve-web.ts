import { join } from 'node:path';
import { serveBrowserEdition } from './serve-browser-edition.ts';

void serveBrowserEdition(join(import.meta.dirname, '..', 'web'));
