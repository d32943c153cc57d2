/** The command line's entry. */
import { marsdeck } from './marsdeck.ts';

// Whoever reads our output may have had enough of it, as `head` does: that is the end, and no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await marsdeck(process.argv.slice(2));
