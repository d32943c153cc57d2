/** `npm run sources`: writes src/core/mars/SOURCES.md, and the table of the page's help, from every registered constant of src/core. */
import { writeFileSync } from 'node:fs';
import { SOURCES_FILE, sourcesText } from './sources/page.ts';
import { TABLE_FILE, tableText } from './sources/table.ts';

writeFileSync(SOURCES_FILE, await sourcesText());
writeFileSync(TABLE_FILE, await tableText());
