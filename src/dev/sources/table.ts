/** The table of constants as the page's help shows it: the same entries as SOURCES.md. */
import { absolute } from './files.ts';
import { entries } from './page.ts';

/** Where the table is. */
export const TABLE_FILE = absolute('src/web/ui/help/constants.generated.json');

/** The table as JSON, a constant a line: name, value, unit, source, how sure (A to D). */
export async function tableText(): Promise<string> {
  const lines = (await entries()).map(({ name, value, unit, source, confidence }) =>
    JSON.stringify([name, typeof value === 'number' ? String(value) : value.join(', '), unit, source, confidence]),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}
