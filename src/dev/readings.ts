/** `npm run readings`: writes src/core/colony/programs/READINGS.md. */
import { writeFileSync } from 'node:fs';
import { READINGS_FILE, readingsText } from './readings/page.ts';

writeFileSync(READINGS_FILE, readingsText());
