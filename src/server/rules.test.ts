import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentText, filesIn } from '../core/colony/documents.test-support.ts';

const text = readFileSync(new URL('HUB.md', import.meta.url), 'utf8');

test('every rule of HUB.md is proved by a test that cites it, and no test cites a rule that is not there', () => {
  const rules = [...text.matchAll(/^- \*\*(H\d+\.\d+)\*\* /gm)].map(([, id]) => id ?? '');
  expect(new Set(rules).size).toBe(rules.length);
  expect(rules.length).toBeGreaterThan(20);
  const cited = new Set<string>();
  for (const path of filesIn('../server/', '../web/app/hub/', 'replay/').filter((name) =>
    /\.(test|contract)\.ts$/.test(name),
  ))
    for (const [, ids] of documentText(path).matchAll(/\(\s*['`]((?:H\d+\.\d+ )+)/g))
      for (const id of (ids ?? '').trim().split(' ')) cited.add(id);
  expect([...cited].sort()).toEqual(rules.sort());
});
