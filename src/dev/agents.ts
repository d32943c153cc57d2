/** `npm run -s agents`: writes the shipped agents into public/agents, with a list of them and their digests. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { AGENTS_FOLDER, agentFiles } from './agents/all.ts';

mkdirSync(AGENTS_FOLDER, { recursive: true });
for (const [name, text] of Object.entries(agentFiles())) writeFileSync(`${AGENTS_FOLDER}/${name}`, text);
