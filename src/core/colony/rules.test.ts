import { expect, test } from 'vitest';
import { Command } from './commands/command.ts';
import { citedIds, documentText, rulesIn } from './documents.test-support.ts';
import { ALARMS, CAUSES } from './schema.ts';
import { RULES } from './step.ts';

const text = documentText('colony/RULES.md');

test('every rule of RULES.md is proved by a test that cites it, and no test cites a rule that is not there', () => {
  const rules = rulesIn(text);
  expect(new Set(rules).size).toBe(rules.length);
  expect(rules.length).toBeGreaterThan(40);
  const cited = [...citedIds()].filter((id) => id.startsWith('R'));
  expect(cited.sort()).toEqual(rules.sort());
});

test('R1.8 the table of rules versions ends with the number this build computes', () => {
  const versions = [...text.matchAll(/^\| (\d+) \| /gm)].map(([, number]) => Number(number));
  expect(versions).toEqual(Array.from({ length: RULES }, (_, i) => i + 1));
});

test('R3.3 RULES.md lists every command with its fields, every alarm and every cause of death', () => {
  for (const option of Command.options) {
    const { kind, ...fields } = option.shape;
    const row = `| \`${kind.value}\` | ${Object.keys(fields)
      .map((key) => `\`${key}\``)
      .join(', ')} |`;
    expect(text).toContain(row);
  }
  for (const word of [...ALARMS, ...CAUSES]) expect(text).toContain(`\`${word}\``);
});
