import { describe, expect, test } from 'vitest';
import { copyOf, sols, stilled, stockColony } from '../colony.test-support.ts';
import { OVERRIDE } from '../works/protocolTable.ts';
import { begin } from '../works/protocols.ts';
import { governed, seated, toldOf } from './programs.test-support.ts';

const HELD = { heating: 0.3, isru: 0.25, greenhouse: 0.45 };

describe('what a governor sets', () => {
  test.each([
    ['(set! heating_alloc 0.5) (set! isru_alloc 0.25) (set! greenhouse_alloc 0.25)', [0.5, 0.25, 0.25]],
    ['(set-heating 0.5) (set-isru 0.25) (set-greenhouse 0.25)', [0.5, 0.25, 0.25]],
    // Brought to a sum of 1.
    ['(set! heating_alloc 1) (set! isru_alloc 0.5) (set! greenhouse_alloc 0.5)', [0.5, 0.25, 0.25]],
    // Clamped first: 3 is 1, -2 is 0.
    ['(set! heating_alloc 3) (set! isru_alloc -2) (set! greenhouse_alloc 1)', [0.5, 0, 0.5]],
  ])('%s', (source, shares) => {
    const colony = seated(source);
    const events = governed(colony);
    const { heating, isru, greenhouse } = colony.allocation;
    expect([heating, isru, greenhouse]).toEqual(shares);
    expect(Object.is(isru, -0)).toBe(false);
    expect(toldOf(events, 'governor-set')).toHaveLength(1);
  });

  test('shares that sum to 0 change nothing, and it says so once', () => {
    const colony = seated('(set! heating_alloc 0) (set! isru_alloc -1) (set! greenhouse_alloc 0)');
    expect(toldOf(governed(colony), 'governor-complaint')).toEqual(['The shares sum to 0.']);
    expect(colony.allocation).toEqual(HELD);
    expect(governed(colony)).toEqual([]);
  });

  test.each([
    ['(set! heating_alloc "warm")', 'heating_alloc is a text, not a number.'],
    ['(set! isru_alloc (list 1 2))', 'isru_alloc is a list, not a number.'],
    ['(set! food_ration nil)', 'food_ration is nil, not a number.'],
    ['(set! build_item (list 1))', 'build_item is a list, not the name of a module.'],
    ['(set! build_item "worker_bot")', 'Nobody here can build worker_bot.'],
    ['(build-module fission_reactor)', 'Fission reactor needs research first: Nuclear heat.'],
  ])('%s is refused for that output alone, and told once', (bad, complaint) => {
    const colony = seated(`${bad} (set! repair_alloc 0.6)`);
    expect(toldOf(governed(colony), 'governor-complaint')).toEqual([complaint]);
    expect(colony.allocation).toEqual(HELD);
    expect(colony.ration).toBe(1);
    expect(colony.works).toEqual([]);
    expect(colony.labour.repair).toBe(0.6);
    expect(toldOf(governed(colony), 'governor-complaint')).toEqual([]);
  });

  test.each([
    ['9', 1.5],
    ['0', 0.1],
    ['0.75', 0.75],
  ])('a ration of %s is held within its bounds', (asked, ration) => {
    const colony = seated(`(set-food-ration ${asked})`);
    governed(colony);
    expect(colony.ration).toBe(ration);
  });

  test.each([
    ['(set-repair 60)', { repair: 0.6, building: 0.4 }],
    ['(set! repair_alloc 0.2) (set! building_alloc 0.1)', { repair: 0.2, building: 0.1 }],
    ['(set! repair_alloc 0.9) (set! building_alloc 0.9)', { repair: 0.5, building: 0.5 }],
    ['(set! repair_alloc -4)', { repair: 0, building: 0.4 }],
  ])('%s sets the shares of labour', (source, labour) => {
    const colony = seated(source);
    governed(colony);
    expect(colony.labour).toEqual(labour);
    expect(colony.labour.repair + colony.labour.building).toBeLessThanOrEqual(1);
  });

  test('a module is begun under our name or the ancestor’s, once at a time, as the command does', () => {
    for (const source of [
      '(set! build_item "battery")',
      '(build-module battery_bank)',
      "(set! build_item 'battery_bank)",
    ]) {
      const colony = seated(source);
      const sparesKg = colony.sparesKg;
      expect(governed(colony)).toMatchObject([{ kind: 'built', module: 'battery_bank', stage: 'begun' }]);
      expect(colony.sparesKg).toBe(sparesKg - 200);
      expect(governed(colony)).toEqual([]);
      expect(colony.works).toHaveLength(1);
    }
  });

  test('what stays as it is makes no event, and less than half a per cent is not told', () => {
    expect(governed(seated('(set! heating_alloc heating_alloc)'))).toEqual([]);
    const colony = seated('(set! heating_alloc (+ heating_alloc 0.002))');
    expect(governed(colony)).toEqual([]);
    expect(colony.allocation.heating).toBeGreaterThan(0.3);
  });

  test('a change is one event that names the governor and says from what to what', () => {
    const colony = seated('(set-heating 0.4) (set-isru 0.2) (set-greenhouse 0.4) (set-food-ration 0.8)');
    expect(governed(colony)).toMatchObject([
      {
        topic: 'governor-set',
        about: 'trial',
        desc: 'heating 30 → 40 %, ISRU 25 → 20 %, greenhouse 45 → 40 %, ration 100 → 80 %',
      },
    ]);
  });

  test('what a hand has set is left alone', () => {
    const colony = seated('(set-heating 1) (set-isru 0) (set-greenhouse 0) (set-food-ration 0.5) (set-repair 0.1)');
    colony.mind.governor.byHand = { allocation: true, ration: true, labour: true };
    expect(governed(colony)).toEqual([]);
    expect(colony).toMatchObject({ allocation: HELD, ration: 1, labour: { repair: 0.4 } });
  });

  test('while an override holds, the governor sees and sets what comes back at its end', () => {
    const colony = seated('(set! _mem_seen heating_alloc) (set-heating 0.5) (set-isru 0.25) (set-greenhouse 0.25)');
    const override = { heating: 1, isru: 0, greenhouse: 0 };
    begin(colony, OVERRIDE, { sols: 3, allocation: override, ration: 0.5 });
    governed(colony);
    expect(colony.allocation).toEqual(override);
    expect(colony.protocol?.before.allocation).toEqual({ heating: 0.5, isru: 0.25, greenhouse: 0.25 });
    expect(colony.mind.governor.memory).toBe('{"_mem_seen":0.3}');
  });
});

describe('a governor that fails', () => {
  test.each([
    ['(set-heating 0.9)\n(set-isru (/ 1 0))', 'math', 2, 11],
    ['(set-heating 0.9)\n\n  (nothing 1)', 'unbound', 3, 3],
    ['(set-heating 0.9)\n(define (loop n) (loop (+ n 1)))\n(loop 0)', 'limit gas', 2, 18],
    [
      '(set-heating 0.9)\n(define s (list))\n(for-each (lambda (i) (set! s (append s (list i i i)))) (range 200))',
      'limit mem',
      3,
      31,
    ],
    ['(set-heating 0.9)\n(for-each (lambda (i) (log i)) (range 300))', 'limit output', 2, 23],
    ['(set-heating 0.9)\n(error "no")', 'user', 2, 1],
  ])('%s keeps the last allocations, and an event says which line and why', (source, kind, line, column) => {
    const colony = seated(source);
    const [event] = governed(colony);
    expect(colony.allocation).toEqual(HELD);
    expect(colony.mind.governor.trouble).toMatchObject({ kind, line, column, sinceSol: 1 });
    expect(event).toMatchObject({ topic: 'governor-failed', about: kind });
    expect(event).toMatchObject({ desc: expect.stringContaining(`Line ${line}, column ${column}: `) });
    // The same again is not told again.
    expect(governed(colony)).toEqual([]);
  });

  test('a source that does not compile is trouble at its first run', () => {
    const colony = seated('(set-heating 0.9');
    expect(toldOf(governed(colony), 'governor-failed')).toEqual([
      'Line 1, column 1: The bracket opened here is never closed.',
    ]);
    expect(colony.allocation).toEqual(HELD);
    expect(governed(colony)).toEqual([]);
  });

  test('another trouble is told, and so is its end', () => {
    const colony = seated('(cond ((> power_kwh 100) (/ 1 0)) ((> power_kwh 50) (nowhere)) (true 1))');
    colony.energy.batteryKwh = 120;
    expect(toldOf(governed(colony), 'governor-failed')).toHaveLength(1);
    colony.energy.batteryKwh = 80;
    expect(toldOf(governed(colony), 'governor-failed')).toHaveLength(1);
    colony.energy.batteryKwh = 20;
    expect(toldOf(governed(colony), 'governor-recovered')).toEqual(['The governor runs again.']);
    expect(colony.mind.governor.trouble).toBeNull();
  });

  test('an ordinary sol goes on under it', () => {
    const colony = stilled(stockColony());
    Object.assign(colony.mind.governor, { source: '(define (f n) (f n)) (f 1)', enabled: true });
    sols(colony, 5);
    expect(colony.ended).toBeNull();
    expect(colony.allocation).toEqual(HELD);
    expect(colony.mind.governor.trouble?.kind).toBe('limit gas');
  });
});

describe('the lenient profile', () => {
  test('says once what it forgives', () => {
    const colony = seated('(set-heating (+ 0.5 warmth_bonus)) (set-isru 0.5) (set-greenhouse 0', 'lenient');
    const [told] = toldOf(governed(colony), 'governor-forgiven');
    expect(told).toMatch(/^Forgiven in 2 places: .*warmth_bonus/);
    expect(colony.allocation).toEqual({ heating: 0.5, isru: 0.5, greenhouse: 0 });
    expect(governed(colony)).toEqual([]);
  });
});

describe('the habits of the ancestor’s governors', () => {
  test.each([
    // Phases in a cond of several body forms, setters in begin, a line of log.
    [
      `(begin (define phase (cond ((< sol 20) "EARLY") (true "LATE")))
         (cond ((< o2_days 3) (set! isru_alloc 0.8) (set! heating_alloc 0.1) (set! greenhouse_alloc 0.1))
               (true (begin (set! heating_alloc 0.2) (set! isru_alloc 0.4) (set! greenhouse_alloc 0.4))))
         (log (concat "Sol " (string sol) " " phase " " (string (round power_kwh 1)))))`,
      [0.2, 0.4, 0.4],
    ],
    // Names that no host ever gave a value count as 0, and - takes more than two.
    ['(set-heating (- 1 0.25 0.25)) (set-isru (+ 0.25 current_crew_count)) (set-greenhouse 0.25)', [0.5, 0.25, 0.25]],
    // A bracket too many, and one too few.
    ['(set-heating 0.5)) (set-isru 0.25) (set-greenhouse 0.25)', [0.5, 0.25, 0.25]],
    ['(begin (set-heating 0.5) (set-isru 0.25) (set-greenhouse 0.25)', [0.5, 0.25, 0.25]],
    [
      '(let* ((n (length crew)) (h (/ 2 n))) (set! heating_alloc h) (set! isru_alloc (/ h 2)) (set! greenhouse_alloc (/ 1 4)))',
      [0.5, 0.25, 0.25],
    ],
    // Robots are asked for here and there; that is one complaint, and the rest is done.
    ['(build-module worker_bot) (set-heating 0.5) (set-isru 0.25) (set-greenhouse 0.25)', [0.5, 0.25, 0.25]],
  ])('%s', (source, shares) => {
    const colony = seated(source, 'lenient');
    governed(colony);
    const { heating, isru, greenhouse } = colony.allocation;
    expect([heating, isru, greenhouse]).toEqual(shares);
    expect(colony.mind.governor.trouble).toBeNull();
  });
});

describe('memory', () => {
  const COUNT = '(set! _mem_count (+ 1 (or _mem_count 0))) (set! scratch 7) (set-heating (/ _mem_count 100))';

  test('names that begin with _mem survive, others do not', () => {
    const colony = seated(COUNT);
    for (let i = 0; i < 10; i++) governed(colony);
    expect(colony.mind.governor.memory).toBe('{"_mem_count":10}');
  });

  test('is the same when the colony goes through its text every sol', () => {
    let whole = seated(`${COUNT} (set! _mem_list (list (random) "x" nil true (make-dict "a" 1)))`);
    let halved = copyOf(whole);
    for (let i = 0; i < 10; i++) {
      governed(whole);
      governed(halved);
      halved = JSON.parse(JSON.stringify(halved)) as typeof halved;
    }
    expect(halved).toEqual(whole);
    whole = copyOf(whole);
    expect(whole.mind.governor.memory).toMatch(/"_mem_list":\[0\.\d+,"x",null,true,\{"a":1\}\]/);
  });

  test('what is no data or does not fit is left out, and told once', () => {
    const colony = seated(
      '(set! _mem_f (lambda () 1)) (set! _mem_a (string-append (repeat-text 3000) "")) (set! _mem_b _mem_a) (set! _mem_c _mem_a)'.replace(
        '(repeat-text 3000)',
        `"${'x'.repeat(3000)}"`,
      ),
    );
    const [told] = toldOf(governed(colony), 'governor-complaint');
    expect(told).toBe('There is no room to keep, or no way to write: _mem_c, _mem_f.');
    expect(Object.keys(JSON.parse(colony.mind.governor.memory) as object)).toEqual(['_mem_a', '_mem_b']);
    expect(colony.mind.governor.memory.length).toBeLessThanOrEqual(8192);
    expect(governed(colony)).toEqual([]);
  });

  test('a program that fails keeps what it had', () => {
    const colony = seated('(set! _mem_n (+ 1 (or _mem_n 0))) (if (= _mem_n 3) (error "three"))');
    for (let i = 0; i < 5; i++) governed(colony);
    expect(colony.mind.governor.memory).toBe('{"_mem_n":2}');
  });

  test('names that no file may hold are not kept', () => {
    const colony = seated('(set! _mem_é 1) (set! _mem___proto__ 2) (set! __proto__ 3) (set! constructor 4)');
    governed(colony);
    expect(colony.mind.governor.memory).toBe('{"_mem___proto__":2}');
    expect(colony.mind.governor.trouble).toBeNull();
    expect(({} as { constructor: unknown }).constructor).toBe(Object);
  });
});

describe('chance', () => {
  test('random is the run’s own: the same in the same sol, another in another sol or seed', () => {
    const drawn = (seed: number, sol: number): string => {
      const colony = seated('(set! _mem_r (list (random) (random)))', 'strict', stockColony(seed));
      colony.tick = 24 * sol + 23;
      governed(colony);
      return colony.mind.governor.memory;
    };
    expect(drawn(1, 3)).toBe(drawn(1, 3));
    expect(new Set([drawn(1, 3), drawn(1, 4), drawn(2, 3)]).size).toBe(3);
  });
});
