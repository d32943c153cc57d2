/** `npm run language`: writes the tables of src/core/lispy/LANGUAGE.md. */
import { writeFileSync } from 'node:fs';
import { LANGUAGE_FILE, languageText } from './language/page.ts';

writeFileSync(LANGUAGE_FILE, languageText());
