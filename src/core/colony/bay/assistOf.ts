/** Which standing assist a module has: that of its tag. */
import { ASSISTS, type Assist } from '../baySchema.ts';

/** The assist of a tag; `none` for a tag that this build does not know. */
export function assistOf(tag: string): Assist {
  const key = tag.toLowerCase();
  return ASSISTS.find((assist) => assist === key && assist !== 'none') ?? 'none';
}

/** What each does while its module is seated, for people. */
export const ASSIST_DOES: Readonly<Record<Assist, string>> = {
  none: 'It does nothing by itself.',
  prospector: 'The hazards of the next sol are shown.',
  forge: 'Repairs use 10 % fewer parts.',
  medbay: 'The crew’s charts are open.',
  skyhook: 'The next supply window is shown.',
  stormwatch: 'The dust of the next three sols is shown as a band.',
  verdant: 'Crops grow 2 % more of the same light.',
  archivist: 'Any remembered sol can be looked at, and where stocks turned.',
  ranger: 'The risk of going outside is shown as a number.',
};
