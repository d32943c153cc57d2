/** What the core and the page's own machinery say to a person on the page, as sentences: each has its Spanish. */
import { ofCode } from './places.ts';

/** Rooms whose sentences reach the page, as paths. */
const ROOMS = new RegExp(
  `^src/(?:${[
    'core/colony/(?:bay|commands|hazards|missions|modules|nervous|postMortem|programs|research|risk|score|works|tasks|daily|agents/problem)',
    'core/mars/events',
    'core/cartridge/(?:codec|meaning|readJson|json|png|link|unwrap|start|fork|merge|newer|ledgerOf|branches|carried|issue|knownPart|convert|diff|migrations/(?:losses|migrate|0002))',
    'core/kernel/zod',
    'core/replay',
    'core/deck/(?:board/bounties|slot)',
    'core/agent/(?:leave|terms|worlds|document)',
    'worker',
    'web/(?:app|storage)',
  ].join('|')})`,
);

/**
 * Of those, what no screen shows: sources of numbers, the language's own documentation and errors, names of streams of
 * chance, patches for machines, and the distribution that the command line prints.
 */
const ELSEWHERE =
  /onstants\.ts|\/bay\/(?:lessons|meaning|handler|jobs\/programs)|\/programs\/(?:readings|verbs|shippedAutopilots|character|table)|\/diff\/(?:apply|operation)|\/(?:monteCarlo|gauntlet|rankedSeed|archive)\.ts|\/app\/(?:words|keys|actions|hub\/client|deck\/notices)\.ts|\/baySchema\.ts/;

/** Sources of numbers that stand beside what is said, and names that are not for people. */
const NOT_SAID =
  /design choice|the ancestor|\bI?SS \b|^ISS|NASA|ICES|ECLSS|^kg |^(?:facts|input,)|^(?:gauntlet|marsdeck) |^autopilot \{\}s$|^\{\}: (?:a fifth|40|half)|\/research\.py|^A reader runs|^\s*[;(]|\n\(/;

/** A sentence as the page looks it up: every hole is `{}`. */
function keyOf(text: string): string {
  return text.replaceAll(/\{\w*\}/g, '{}');
}

/** The sentences that reach the page, each once, by room. */
export function spoken(): readonly { readonly place: string; readonly key: string }[] {
  const said = ofCode(ROOMS)
    .filter(({ place, text }) => !ELSEWHERE.test(place) && !NOT_SAID.test(text))
    .map(({ place, text }) => ({ place, key: keyOf(text) }));
  return [...new Map(said.map((one) => [one.key, one])).values()].filter(({ key }) =>
    /\p{L}{2}/u.test(key.replaceAll('{}', '')),
  );
}
