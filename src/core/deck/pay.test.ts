import { expect, test } from 'vitest';
import { terms } from './modules.test-support.ts';
import { abandonPayOf, payOf, settled } from './pay.ts';
import type { Chain } from './record/chain.ts';
import { freshDeck } from './record/deckRecord.ts';

function chain(phases: number, outcomes: readonly ('full' | 'partial')[], heat = 0): Chain {
  return {
    id: 'a/b',
    colony: 'colony-a',
    offeredBy: null,
    terms: { ...terms({ needs: Array.from({ length: phases }, () => 'FORGE') }), pay: 1000, rep: 10 },
    records: outcomes.map((outcome, phase) => ({ phase, outcome, heat, module: null, rev: '' })),
    values: {},
    option: null,
    unclean: false,
    faults: 0,
  };
}

test('D3.1 pay is base × shape × outcomes over phases × what heat leaves, never less than half', () => {
  expect(payOf(chain(1, ['full']))).toEqual({ credits: 1000, reputation: 10 });
  expect(payOf(chain(2, ['full', 'full'])).credits).toBe(1400);
  expect(payOf(chain(3, ['full', 'full', 'full'])).credits).toBe(1500);
  expect(payOf(chain(4, ['full', 'full', 'full', 'full'])).credits).toBe(1600);
  expect(payOf(chain(2, ['full', 'partial']))).toEqual({ credits: 1120, reputation: 5 });
  expect(payOf(chain(1, ['full'], 3)).credits).toBe(850);
  expect(payOf(chain(1, ['full'], 10)).credits).toBe(500);
  expect(payOf(chain(1, ['full'], 100)).credits).toBe(500);
});

test('D3.2 giving up pays half of what finished phases earned and takes five points, never below nothing', () => {
  expect(abandonPayOf(chain(4, []))).toEqual({ credits: 0, reputation: -5 });
  expect(abandonPayOf(chain(4, ['full', 'partial'])).credits).toBe(320);
  const deck = settled({ ...freshDeck(1, 'A'), reputation: 3 }, chain(4, []), abandonPayOf(chain(4, [])));
  expect(deck).toMatchObject({ reputation: 0, credits: 0, settled: ['a/b'] });
});
