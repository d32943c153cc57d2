/** The hub's stories, through its routes; every answer is checked against its schema. On each database there is. */
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { boardStories } from './boards.contract.ts';
import { newSchema } from '../dev/load/schema.ts';
import { gauntletStories } from './gauntlets.contract.ts';
import { testHub } from './hub.test-support.ts';
import { playerStories } from './players.contract.ts';
import { stageOf } from './stage.test-support.ts';
import { submissionStories } from './submissions.contract.ts';

/** The embedded database takes its time, the more so on a busy machine. */
const OPENING_MS = 60_000;
const address = process.env['MARSDECK_TEST_DATABASE_URL'];
const schema = address === undefined ? null : await newSchema(address);
const HUBS = [
  ['embedded', testHub()] as const,
  ...(schema === null
    ? []
    : [['PostgreSQL', testHub(undefined, { place: { kind: 'postgresql', url: schema.url } })] as const]),
];

describe.each(HUBS)('%s', (_, hub) => {
  const stage = stageOf(hub);
  beforeAll(() => hub.hub.database.query('SELECT 1'), OPENING_MS);
  afterAll(() => hub.stop());
  beforeEach(() => hub.hub.database.script('DELETE FROM players; DELETE FROM nonces'));

  describe('submissions', () => submissionStories(stage));
  describe('boards', () => boardStories(stage));
  describe('players', () => playerStories(stage));
  describe('the gauntlet', () => gauntletStories(stage));
});
afterAll(() => schema?.drop());
