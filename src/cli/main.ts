/** The command line's entry. */
import { marsdeck } from './marsdeck.ts';

process.exitCode = marsdeck(process.argv.slice(2));
