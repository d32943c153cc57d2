/** ARCHIVIST: reads what was written: echoes, welds, the dead. */
import type { ModuleSource } from './source.ts';

const REPLAY = `; Read the echoes backwards. Every stock that turned and never came back is a finding.
(define (on-sol c)
  (make-dict "progress" 1 "heat" 0 "d-power" -1 "say" "tape-turn"))
(define (on-done c)
  (make-dict "outcome" "full" "k-findings" (get c "turns") "k-clean" (if (= (get c "turns") 0) 1 0)))`;

const READ_DEAD = `; The cartridge of a colony that died. The longer it lived, the more there is to read.
(define (on-sol c)
  (make-dict "progress" (if (> (get c "ev-sols") 0) 1 0) "heat" 0 "d-power" -1 "d-stress" 0.3 "say" "tape-dead"))
(define (on-done c)
  (make-dict "outcome" (if (< (get c "ev-sols") 10) "partial" "full") "k-read" (min 100 (get c "ev-sols"))))`;

const CERTIFY = `; A certificate is a promise about a weld.
(define (on-sol c)
  (make-dict "progress" 1 "heat" 0 "d-power" -1 "say" "tape-turn"))
(define (on-done c)
  (make-dict "outcome" (if (< (get c "k-quality") 0.6) "partial" "full")
             "k-seal" (round (* 100 (get c "k-quality")))))`;

export const ARCHIVIST: ModuleSource = {
  id: 'archivist',
  name: 'ARCHIVIST',
  description: 'Reads the record, and the dead. While it is seated, any remembered sol can be looked at.',
  publisher: 'Blackbox Bureau',
  label: { hue: 268, glyph: '▤' },
  capability: {
    bit: 6,
    tag: 'ARCHIVIST',
    provides: ['replay-audit', 'certify', 'cold-case'],
    verbs: ['ANALYZE', 'SIGNAL'],
    affinities: ['RECORD'],
    grants: ['read-echoes', 'read-save-cartridge'],
  },
  vocabulary: {
    terms: {
      tape: ['clean tape', 'a gap', 'two clocks', 'the last good frame'],
      name: ['someone signed it', 'no hand on it'],
    },
    productions: [
      { on: 'tape-turn', weight: 3, say: '{tape}. {name}.' },
      { on: 'tape-dead', weight: 2, say: 'they stopped mid-word.' },
      { on: 'tape-dead', weight: 1, say: '{tape}. then none.' },
    ],
  },
  contracts: [
    {
      id: 'flight-recorder',
      title: 'FLIGHT RECORDER',
      brief: 'Read the last sols backwards. Find where it started to go wrong.',
      threat: 1,
      ttl: 30,
      pay: 260,
      rep: 4,
      phases: [
        {
          needs: 'ARCHIVIST',
          verb: 'ANALYZE',
          title: 'Replay audit',
          sols: 2,
          program: 'replay',
          limits: { power: 1 },
        },
      ],
      reward: [{ kind: 'reveal', what: 'root-cause', sols: 20 }],
    },
    {
      id: 'cold-case',
      title: 'COLD CASE',
      brief: 'Feed it the cartridge of a colony that died. Learn why. Be paid for not repeating it.',
      threat: 2,
      ttl: 60,
      pay: 650,
      rep: 10,
      phases: [
        {
          needs: 'ARCHIVIST',
          verb: 'ANALYZE',
          title: 'Read the dead',
          sols: 2,
          program: 'read-dead',
          limits: { power: 1, stress: 0.3 },
        },
        {
          needs: 'MEDBAY',
          verb: 'ANALYZE',
          title: 'Crew inquest',
          sols: 1,
          program: 'inquest',
          limits: { stress: 0.5 },
        },
      ],
      reward: [{ kind: 'unlock', what: 'governor-lesson', sols: 120 }],
    },
  ],
  programs: { replay: REPLAY, 'read-dead': READ_DEAD, certify: CERTIFY },
};
