import { expect, test } from 'vitest';
import { MODULE_IDS, moduleFile } from '../../../colony/bay/bay.test-support.ts';
import type { Loose } from '../../cartridge.test-support.ts';
import { type CapabilityModule, checkIntegrity, readModule } from '../capability.ts';
import { lintModule, voiceFindings } from './lint.ts';
import { mentionsOf } from './mentions.ts';
import { saveRoomOf, withSave } from './save.ts';

/** A shipped module, changed. */
function bent(id: string, change: (document: Loose) => void): CapabilityModule {
  const document = moduleFile(id) as Loose;
  change(document);
  const read = readModule(document);
  if (!read.ok) throw new Error(`${read.error.message} ${read.error.path}`);
  return read.value;
}
const LIBRARY = MODULE_IDS.map((id) => bent(id, () => {}));
const foundIn = (id: string, change: (document: Loose) => void): string[] => {
  const module = bent(id, change);
  const others = LIBRARY.filter((one) => one.id !== id);
  return [...lintModule(module, others), ...voiceFindings(module)].map(({ path, message }) => `${path} ${message}`);
};

test.each<[string, string, (document: Loose) => void, string]>([
  [
    'a program that does not compile',
    'forge',
    (one) => (one.programs.mill = '(define (on-sol c)'),
    '/programs/mill Line 1',
  ],
  ['no on-sol', 'forge', (one) => (one.programs.mill = '(define (on-sun c) 1)'), 'does not define (on-sol c)'],
  [
    'a value that nobody hands on',
    'verdant',
    (one) => (one.programs.sow = one.programs.sow.replaceAll('k-biomass', 'k-mass')),
    'It reads k-biomass, which no earlier phase hands on.',
  ],
  ['a program that nobody needs', 'forge', (one) => (one.programs.idle = one.programs.mill), 'No contract uses it.'],
  [
    'a value that comes later',
    'verdant',
    (one) => one.contracts[1].phases.reverse(),
    'It reads k-fit, which no earlier phase hands on.',
  ],
  [
    'a request without a limit',
    'ranger',
    (one) => delete one.contracts[0].phases[0].limits.dose,
    'd-dose, which has no limit',
  ],
  [
    'a limit beyond the host',
    'ranger',
    (one) => (one.contracts[0].phases[0].limits.power = 500),
    'the host allows 60 a sol',
  ],
  ['a limit of nothing', 'ranger', (one) => (one.contracts[0].phases[0].limits.ore = 5), 'No colony has ore.'],
  [
    'a cost that can’t be paid',
    'ranger',
    (one) => (one.contracts[0].phases[0].cost = { morale: 1 }),
    'can’t take morale',
  ],
  ['a reward nobody knows', 'ranger', (one) => (one.contracts[0].reward[0].what = 'glory'), 'No deck knows the reward'],
  [
    'a reward beyond the host',
    'ranger',
    (one) => (one.contracts[0].reward[0].amount = 0.9),
    'the host gives 0.6 at most',
  ],
  [
    'a phase without its program',
    'ranger',
    (one) => (one.contracts[0].phases[0].program = 'fly'),
    'There is no program fly',
  ],
  ['a word without a line', 'ranger', (one) => one.vocabulary.productions.splice(0, 1), 'It says "ranger-step"'],
  ['a predicate that does not compile', 'verdant', (one) => (one.contracts[2].when = '(< 1'), '/contracts/2/when'],
  [
    'a line that is too long',
    'ranger',
    (one) => (one.vocabulary.productions[0].say = '{step} {step} {step} {step} {step}'),
    'may have 10 words',
  ],
  [
    'a term that is not there',
    'ranger',
    (one) => (one.vocabulary.productions[0].say = '{boot}'),
    'There is no term boot.',
  ],
  [
    'programs that no colony takes',
    'ranger',
    (one) => {
      for (let i = 0; i < 9; i++) one.programs[`long-${i}`] = `; ${'x'.repeat(3900)}`;
    },
    'a colony takes 32768',
  ],
])('F10.19 %s is found', (_, id, change, found) => {
  expect(foundIn(id, change).join('\n')).toContain(found);
});

test('F10.19 what another module hands on is taken on trust where that module is not at hand', () => {
  const forge = bent('forge', () => {});
  expect(lintModule(forge)).toEqual([]);
  const worse = bent('forge', (one) => (one.contracts[2].phases[0].needs = 'MEDBAY'));
  expect(lintModule(worse)).toEqual([]);
});

test('F10.19 what a source mentions: a default makes a value no need, a branch of say both words', () => {
  const source = `(define (on-sol c)
    (let ((q (get c "k-a")) (r (get c "k-b" 1)) (s (get c "power_kwh")))
      (make-dict "progress" q "d-o2" 1 "say" (if (> r 1) "one" (if s "two" "three")))))
    (define (on-done c) (make-dict "k-z" 1))`;
  expect(mentionsOf(source)).toEqual({
    defines: ['on-done', 'on-sol'],
    reads: ['k-a'],
    asks: ['o2'],
    hands: ['k-z'],
    says: ['one', 'three', 'two'],
  });
  expect(mentionsOf('(').defines).toEqual([]);
});

test('F10.18 a save travels in the file, as far as there is room, and changes no digest', () => {
  const document = moduleFile('forge');
  const module = bent('forge', () => {});
  expect(saveRoomOf(module)).toBe(16_384);
  const saved = withSave(document, module, '{"runs":3}');
  if (!saved.ok) throw new Error(saved.error.message);
  const read = readModule(saved.value);
  expect(read.ok && read.value.save).toEqual({ version: 1, text: '{"runs":3}' });
  expect(checkIntegrity(saved.value, module).status).toBe('pass');
  expect(withSave(saved.value, module, null)).toEqual({ ok: true, value: document });
  expect(withSave(document, module, 'ü'.repeat(9000))).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  const { saveSchema: _schema, ...bare } = document;
  const none = readModule(bare);
  expect(none.ok && saveRoomOf(none.value)).toBe(0);
});
