import { readFileSync } from 'node:fs';

/** LANGUAGE.md. */
export const DOCUMENT = readFileSync(new URL('./LANGUAGE.md', import.meta.url), 'utf8');
