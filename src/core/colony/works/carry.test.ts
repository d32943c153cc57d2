import { expect, test } from 'vitest';
import { copyOf, customColony, PUBLISHED, tick } from '../colony.test-support.ts';
import type { Command } from '../commands/command.ts';
import { Colony } from '../schema.ts';
import { build, byHand, declare, END, labour, order, study } from './works.test-support.ts';

const ASKED: Readonly<Record<number, readonly Command[]>> = {
  1: [build('medbay'), build('solar_farm'), study('improved_solar'), labour(0.2, 0.5)],
  30: [order('mixed'), declare('power_save')],
  61: [declare('crew_rest'), order('food')],
  150: [END, build('airlock')],
  222: [byHand(4), { kind: 'cancel-build', place: 1 }],
  400: [declare('rationing'), order('spares')],
};

test('R1.1 R10.2 R10.10 R10.17 a base that builds, studies, rests and waits for ships goes on from its file in every tick as if it had never stopped', () => {
  let carried = customColony({ people: 3, robots: 2, startSol: 665 });
  const kept = copyOf(carried);
  for (let i = 0; i < 24 * 24; i++) {
    const commands = ASKED[i] ?? [];
    tick(kept, 1, commands, PUBLISHED);
    carried = Colony.parse(JSON.parse(JSON.stringify(carried)));
    tick(carried, 1, commands, PUBLISHED);
  }
  expect(carried).toEqual(kept);
  expect(kept.ships.length).toBeGreaterThan(0);
  expect(kept.built.length).toBeGreaterThan(10);
  expect(kept.research.done.length + (kept.research.running === null ? 0 : 1)).toBeGreaterThan(0);
});
