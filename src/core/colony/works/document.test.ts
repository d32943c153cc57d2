import { expect, test } from 'vitest';
import { documentText } from '../../documents.test-support.ts';
import { MODULE_KEYS } from '../moduleKeys.ts';
import { MODULE } from '../modules.ts';
import { TECH } from '../research.ts';
import { TECH_KEYS } from '../techKeys.ts';
import { CARGO_KEYS, LOAD } from './cargoes.ts';
import { PROTOCOL, PROTOCOL_KEYS } from './protocolTable.ts';

test('R10.5 R10.9 R10.10 R10.15 RULES.md lists every module, technology, protocol and cargo as it is', () => {
  const none = '–';
  const rows = [
    ...MODULE_KEYS.map((key) => [key, MODULE[key].does]),
    ...TECH_KEYS.map((key) => {
      const { tier, needs, does } = TECH[key];
      return [key, tier, needs.map((need) => `\`${need}\``).join(', ') || none, does];
    }),
    ...PROTOCOL_KEYS.map((key) => {
      const { sols, allocation, ration, does } = PROTOCOL[key];
      const shares = allocation === null ? none : Object.values(allocation).join(', ');
      return [key, sols, shares, ration ?? none, does];
    }),
    ...CARGO_KEYS.map((key) => [key, Object.values(LOAD[key].cargo).join(', ')]),
  ].map(([key, ...cells]) => `| \`${key}\` | ${cells.join(' | ')} |`);
  const text = documentText('colony/RULES.md');
  expect(rows.filter((row) => !text.includes(row))).toEqual([]);
});
