/** `npm run sources`: writes src/core/mars/SOURCES.md from every registered constant of src/core. */
import { writeFileSync } from 'node:fs';
import { SOURCES_FILE, sourcesText } from './sources/page.ts';

writeFileSync(SOURCES_FILE, await sourcesText());
