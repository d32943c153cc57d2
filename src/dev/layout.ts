/** `npm run -s layout`: writes src/core/colony/layout.generated.ts. To be run after every change to the colony's schema. */
import { writeFileSync } from 'node:fs';
import { LAYOUT_FILE, layoutText } from './layout/file.ts';

writeFileSync(LAYOUT_FILE, layoutText());
