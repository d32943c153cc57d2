import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeAgent } from '../core/colony/agents/compose.ts';
import { missionColony, sols } from '../core/colony/colony.test-support.ts';
import { PLAYABLE } from '../core/colony/missions.ts';
import { AGENTS_FOLDER, agentFiles, SHIPPED_AGENTS, termsOfShipped } from './agents/all.ts';

test('the shipped agents and their digests are what `npm run -s agents` writes', () => {
  const files = agentFiles();
  expect(readdirSync(AGENTS_FOLDER).sort()).toEqual(Object.keys(files).sort());
  for (const [name, text] of Object.entries(files))
    expect(readFileSync(join(AGENTS_FOLDER, name), 'utf8'), name).toBe(text);
});

describe.each(SHIPPED_AGENTS)('$name', (shipped) => {
  test('boots whole, and governs every mission for 45 sols without a fault', () => {
    const agent = termsOfShipped(shipped);
    expect(composeAgent(agent)).toMatchObject({ failed: [], problem: null });
    for (const mission of PLAYABLE) {
      const colony = missionColony(mission, 2);
      sols(colony, 45, [{ kind: 'seat-agent', agent }]);
      expect(colony.mind.governor.trouble, mission).toBeNull();
      expect(colony.mind.governor.complaint, mission).toBe('');
      expect(colony.mind.agent, mission).toMatchObject({ sols: 45, faults: 0 });
    }
  });
});
