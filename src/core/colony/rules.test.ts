import { expect, test } from 'vitest';
import { Command } from './commands/command.ts';
import { documentText, expectProved, filesIn } from '../documents.test-support.ts';
import { CAUSES, ROBOT_CAUSES } from './person.ts';
import { ALARMS } from './schema.ts';
import { RULES } from './step.ts';

const text = documentText('colony/RULES.md');

test('every rule of RULES.md is proved by a test that cites it, and no test cites a rule that is not there', () => {
  expectProved(text, 100, 'colony/', 'cartridge/', 'replay/', 'agent/', '../worker/', '../dev/balance/');
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
  for (const word of [...ALARMS, ...CAUSES, ...ROBOT_CAUSES]) expect(text).toContain(`\`${word}\``);
});

test('R1.7 RULES.md names every purpose for which chance is drawn', () => {
  const purposes = filesIn('colony/')
    .filter((path) => path.endsWith('.ts') && !path.includes('.test'))
    .flatMap((path) => [...documentText(path).matchAll(/streamOf\('([^']+)'\)/g)].map(([, purpose]) => purpose ?? ''));
  expect(purposes.length).toBeGreaterThan(8);
  for (const purpose of purposes) expect(text).toContain(`\`${purpose}\``);
});
