/** The command line's entry. */
import { marsdeck } from './marsdeck.ts';

process.exitCode = await marsdeck(process.argv.slice(2));
