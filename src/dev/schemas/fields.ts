/** What each field of a colony's file is: by its name, or by the end of its path where a name means several things. */
import { AGENT_FIELDS } from './fieldsOfAgent.ts';
import { BAY_FIELDS } from './fieldsOfBay.ts';
import { MIND_FIELDS } from './fieldsOfMind.ts';
import { PLANT_FIELDS } from './fieldsOfPlant.ts';
import { RECORD_FIELDS } from './fieldsOfRecords.ts';
import { STATE_FIELDS } from './fieldsOfState.ts';

/** All of them. A test holds that every field of every schema has one, and that none is left over. */
export const FIELDS: Readonly<Record<string, string>> = {
  ...STATE_FIELDS,
  ...PLANT_FIELDS,
  ...MIND_FIELDS,
  ...AGENT_FIELDS,
  ...RECORD_FIELDS,
  ...BAY_FIELDS,
};
