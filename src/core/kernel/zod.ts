import { z } from 'zod';

// Zod compiles validators with `new Function`, and probes for it when a schema is defined. Both break a strict
// content security policy, so this must run before the first schema: hence one importer of zod, this file.
z.config({ jitless: true });

/** Zod, set up for a strict content security policy. No other file may import the package (lint holds it). */
export { z };
