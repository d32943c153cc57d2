/** One word for each thing, and the tone: what is not to be written in what people see, and what to write in its place. */

/** Something that is not written. `instead` is. `where`: the places it is read for; everywhere when left out. */
type Rule = { readonly not: RegExp; readonly instead: string; readonly where?: RegExp };

/** Documents are written in plain text: a straight apostrophe and three dots are at home there, and in programs. */
const IN_SOURCES = /^(?!.*\.md:|public\/agents|.*\/programs\/shipped)/;

/** Synonyms of the words of the house. */
const SYNONYMS: readonly Rule[] = [
  { not: /\b(?:save ?games?|save files?|saved games?|game saves?)\b/i, instead: 'cartridge' },
  { not: /\b(?:(?:last|next|earlier|older|a) saves?)\b(?! pump)/i, instead: 'autosave' },
  { not: /\bthe game\b/i, instead: 'Marsdeck, or a colony' },
  { not: /\bplay ?throughs?\b|\bsessions? of play\b/i, instead: 'run' },
  { not: /\b(?:A\.?I\.?|chat ?bots?)\b/, instead: 'governor, or agent' },
  { not: /\bgovernor scripts?\b|\bscripts? (?:that|which) govern/i, instead: 'governor' },
  { not: /\bmartian days?\b|\bgame days?\b|\bdays? left\b/i, instead: 'sol' },
  { not: /\b(?:plug-?ins?|add-?ons?|expansions?|mods)\b/i, instead: 'module' },
  { not: /\b(?:quests?|side jobs?|gigs?)\b/, instead: 'contract' },
  { not: /\b(?:a|the|this|take|an edited) jobs?\b(?!’s)/i, instead: 'contract', where: /^(?!.*\.md:)/ },
  { not: /\b(?:scenarios?|campaigns?)\b/i, instead: 'mission' },
  { not: /\b(?:leader ?boards?|high ?scores?)\b/i, instead: 'board' },
  { not: /\b(?:settlers?|colonists?|astronauts?|cosmonauts?|citizens?)\b/i, instead: 'crew, or people' },
  { not: /\b(?:snapshots?|checkpoints?|save ?points?)\b/i, instead: 'cartridge, or checked state' },
  { not: /\b(?:turns? per|game turns?|time ?steps?)\b/i, instead: 'tick' },
  { not: /\b(?:block ?chains?|hash ?chains? of blocks)\b/i, instead: 'chain' },
  { not: /\b(?:install|uninstall)(?:s|ed)? (?:a|the) (?:module|cartridge)/i, instead: 'seat, or take out' },
  { not: /\b(?:upload|unload)(?:s|ed|ing)?\b/i, instead: 'insert, eject, or hand in' },
  { not: /\b(?:log ?in|sign ?in|sign ?up|accounts? of yours)\b/i, instead: 'your key' },
  { not: /\b(?:tech|perk|upgrade) tree\b/i, instead: 'research' },
  { not: /\bautopilot mode\b|\bauto-?pilot(?<!autopilot)\b/i, instead: 'autopilot' },
  { not: /\b(?:feed ?back|delta) (?:report|summary)\b|\bdaily reports?\b/i, instead: 'echo' },
  { not: /\bthe bots?\b|\ba bot\b/i, instead: 'robot' },
];

/** What an operator does not say to an operator. */
const TONE: readonly Rule[] = [
  { not: /(?<!\bset|\bsort|\bput)(?<=[\p{L}\d)”"])!(?=\s|$)/u, instead: 'a full stop' },
  { not: /\bsuccess(?:fully|ful)?\b/i, instead: 'what happened' },
  {
    not: /\b(?:oops|whoops|uh-oh|sorry|unfortunately|congratulations|awesome|great job|well done)\b/i,
    instead: 'what happened',
  },
  { not: /\b(?:please|kindly)\b/i, instead: 'the verb alone' },
  { not: /\b(?:invalid|illegal|forbidden)\b/i, instead: 'what does not fit, and what would' },
  { not: /\byou (?:must|have to|need to|should|failed|forgot|did not|didn’t)\b/i, instead: 'what is needed' },
  { not: /\byour (?:mistake|fault|error)\b/i, instead: 'what happened' },
  { not: /\bfailed to\b|\bunable to\b|\bcould not be processed\b/i, instead: 'what could not be done' },
  {
    not: /\b(?:something went wrong|an error (?:has )?occurred|unknown error|unexpected error)\b/i,
    instead: 'what happened',
  },
  { not: /\b(?:abort(?:s|ed|ing)?|terminate[sd]?|terminating)\b/i, instead: 'stop' },
  { not: /\bclick(?:s|ed|ing)?\b/i, instead: 'press' },
  { not: /\be\.g\.|\bi\.e\.|\betc\./i, instead: 'words' },
];

/** One way to write it. */
const SPELLING: readonly Rule[] = [
  { not: /(?:\d|\{\})%(?![a-z0-9]{2})/i, instead: 'a space before %' },
  { not: /\bper ?cent\b/i, instead: '%' },
  {
    not: /\b(?:Ctrl|Control|Shift|Alt|Cmd)[ -](?:[A-Z]|Enter|Shift)\b|\bcontrol\+|\bctrl\+|\bCMD\b/,
    instead: 'Ctrl+S',
  },
  { not: /\bEscape key\b|\bESC\b|\bReturn key\b|\b[Ss]pace ?bar\b/, instead: 'Esc, Enter, Space' },
  { not: /\p{Ll}'(?:t|s|re|ve|ll|d)\b/u, instead: 'the apostrophe ’', where: IN_SOURCES },
  { not: /\.{3}(?:\s|$)/, instead: '…', where: IN_SOURCES },
  {
    not: /\bSim ?hub\b(?<!SimHub)|\bMars ?Deck\b(?<!Marsdeck)|\bLispy\b|\bLISPY\b/,
    instead: 'SimHub, Marsdeck, LisPy',
  },
  { not: /\bSols\b(?<=[a-z,] Sols)/, instead: 'sols' },
  { not: /\b(?:kwh|KWh|kwH|Kg|KG|msv|MSv|kpa|KPa)\b(?<!_\w+)/, instead: 'the unit as SI writes it' },
];

/** The words of the design, each of which the help screen explains, by its key there. */
export const TERMS: readonly string[] = (
  'sol tick frame ledger colony genesis command echo inertia flip reflex governor task mission contract phase block chain ' +
  'cartridge deck colonyBay moduleBay module eject insert seat agent allocation ration protocol override fork replay ' +
  'verdict signature key seed ranked risk score gauntlet gas profile lispy simhub autosave'
).split(' ');

/** Words in capitals that need no entry: files, units, keys of a keyboard, and what hardware has stamped on it. */
export const PLAIN_CAPITALS: ReadonlySet<string> = new Set([
  'CSV',
  'PNG',
  'SVG',
  'ZIP',
  'JSON',
  'MB',
  'GB',
  'CO',
  'OS',
  'SOL',
  'NASA',
  'RFC',
]);

/** All that is read for. */
const RULES: readonly Rule[] = [...SYNONYMS, ...TONE, ...SPELLING];

/** Words that stay as they are, and why. One that is not found any more is to be struck off. */
export const STAYS: readonly { readonly place: string; readonly found: string; readonly because: string }[] = [];

/** What a text has at its place that is not to be written: the words, and what to write instead. */
export function faults(place: string, text: string): readonly { readonly found: string; readonly instead: string }[] {
  return RULES.flatMap(({ not, instead, where }) => {
    const found = where?.test(place) === false ? null : not.exec(text);
    return found === null ? [] : [{ found: found[0], instead }];
  });
}
