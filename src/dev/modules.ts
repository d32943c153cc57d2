/** `npm run -s modules`: writes the shipped modules to public/modules, and the digests by which a colony knows them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIGEST_FILE, MODULE_FOLDER, digestText, moduleFiles } from './modules/files.ts';

mkdirSync(MODULE_FOLDER, { recursive: true });
for (const [name, text] of Object.entries(moduleFiles())) writeFileSync(join(MODULE_FOLDER, name), text);
writeFileSync(DIGEST_FILE, digestText());
