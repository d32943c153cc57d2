import { describe, expect, test } from 'vitest';
import { MISSION, PLAYABLE } from '../core/colony/missions.ts';
import { suppliesFor } from '../core/colony/missions/landing.ts';
import { decode } from '../core/cartridge/codec.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import { catalogueOf } from './catalogue.ts';
import { bench } from './host.test-support.ts';

const start = (mission: string, custom?: unknown) => {
  const host = bench();
  const answer = host.ask({ kind: 'new', mission, seed: 3, id: 'MDK-NEW', created: '2026-01-01T00:00:00Z', custom });
  return { ...host, answer };
};

/** The genesis that a begun colony's file carries. */
const genesisOf = ({ ask }: Pick<ReturnType<typeof start>, 'ask'>) => {
  const encoded = ask({ kind: 'encode', purpose: 'file' });
  if (encoded.kind !== 'encoded') throw new Error('not encoded');
  const file = decode(encoded.bytes);
  if (!file.ok) throw new Error(file.error.message);
  const { genesis } = file.value.cartridge;
  if ('from' in genesis) throw new Error('not begun');
  return genesis;
};

describe('a new colony', () => {
  test.each(PLAYABLE)('%s begins, and its file is one that can be read', (mission) => {
    const host = start(mission);
    const { title, site, startSol, crew, robots } = MISSION[mission];
    expect(host.answer).toMatchObject({
      kind: 'seated',
      card: { mission, name: title, crewTotal: crew.length || robots.length },
      view: { robots: { length: robots.length }, crew: { length: crew.length } },
    });
    expect(genesisOf(host)).toMatchObject({ mission, site, startSol });
  });

  test('a custom mission is as its settings say, and for the rest as the catalogue does', () => {
    const { custom } = catalogueOf(10);
    expect(genesisOf(start('custom'))).toMatchObject({
      site: custom.site,
      startSol: custom.startSol,
      supplies: custom.supplies,
      fuse: 1,
    });
    const settings = { people: 6, robots: 2, site: 'hellas', startSol: 400, supplies: { waterKg: 50 }, fuse: 3 };
    const genesis = genesisOf(start('custom', settings));
    expect(genesis).toMatchObject({ site: 'hellas', startSol: 400, fuse: 3 });
    expect(genesis.supplies).toEqual({ ...suppliesFor(6, 2), waterKg: 50 });
    expect([genesis.crew.length, genesis.robots.length]).toEqual([6, 2]);
    expect(genesisOf(start('custom', custom))).toEqual(genesisOf(start('custom')));
  });

  test('a negative zero among the settings becomes a zero', () => {
    const genesis = genesisOf(start('custom', { supplies: { oxygenKg: -0 }, fuse: -0 }));
    expect([Object.is(genesis.supplies.oxygenKg, 0), Object.is(genesis.fuse, 0)]).toEqual([true, true]);
  });

  test.each([
    ['nobody', { people: 0, robots: 0 }, ''],
    ['too many', { people: 9 }, '/people'],
    ['half a person', { people: 1.5 }, '/people'],
    ['no such site', { site: 'venus' }, '/site'],
    ['before the first sol', { startSol: 0 }, '/startSol'],
    ['stores below nothing', { supplies: { foodKcal: -1 } }, '/supplies/foodKcal'],
    ['another fuse', { fuse: 2 }, '/fuse'],
    ['what it does not know', { wings: 2 }, '/wings'],
    ['a number', 7, ''],
    ['null', null, ''],
  ])('a custom mission of %s is refused in a sentence', (_, custom, path) => {
    expect(start('custom', custom).answer).toMatchObject({
      kind: 'refused',
      error: { kind: 'invalid-argument', message: expect.stringMatching(/^A custom mission .*\.$/), path },
    });
  });

  test('other missions take no settings', () => {
    expect(start('ares', { people: 2 }).answer).toMatchObject({ error: { kind: 'invalid-argument' } });
  });
});

test('the catalogue offers every mission by its title, and sites by theirs', () => {
  const { missions, sites, lastSol } = catalogueOf(referenceLedger().headSol);
  expect(missions.map(({ key }) => key)).toEqual([...PLAYABLE]);
  expect(sites.length).toBeGreaterThan(5);
  expect(lastSol).toBeGreaterThan(1000);
  for (const { brief, site, people, robots } of missions) {
    expect([brief, site]).not.toContain('');
    expect(people + robots).toBeGreaterThan(0);
  }
});
