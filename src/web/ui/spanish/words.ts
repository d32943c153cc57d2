/**
 * Spanish. Its tables are printed over the English ones, in place: whoever shows a word reads it from there when it is
 * shown. The English ones are kept, to be printed back.
 */
import * as slot from '../../app/deck/notices.ts';
import * as notices from '../../app/words.ts';
import * as text from '../text.ts';
import * as agents from '../textAgents.ts';
import * as classroom from '../textClassroom.ts';
import * as deck from '../textDeck.ts';
import * as editor from '../textEditor.ts';
import * as glossary from '../textGlossary.ts';
import * as help from '../textHelp.ts';
import * as hub from '../textHub.ts';
import * as inspect from '../textInspect.ts';
import * as mind from '../textMind.ts';
import * as missions from '../textMissions.ts';
import * as panels from '../textPanels.ts';
import * as remedies from '../textRemedies.ts';
import * as saving from '../textSaving.ts';
import * as says from '../textSays.ts';
import * as scene from '../textScene.ts';
import * as settings from '../textSettings.ts';
import * as shell from '../textShell.ts';
import * as terminal from '../textTerminal.ts';
import * as timeline from '../textTimeline.ts';
import { readFrom } from '../told.ts';
import { AGENT_WORDS } from './agents.ts';
import { BOOK } from './book.ts';
import { CLASS_WORDS } from './classroom.ts';
import { CONSOLE } from './console.ts';
import { DECK_WORDS } from './deck.ts';
import { EDITOR_WORDS } from './editor.ts';
import { GLOSSARY_WORDS } from './glossary.ts';
import { HELP } from './help.ts';
import { HUB_WORDS } from './hub.ts';
import { INSPECT } from './inspect.ts';
import { MIND } from './mind.ts';
import { MISSIONS } from './missions.ts';
import { NOTICES } from './notices.ts';
import { PANELS } from './panels.ts';
import { copyOf, print } from './print.ts';
import { REMEDY_WORDS } from './remedies.ts';
import { SAVING } from './saving.ts';
import { SAYS } from './says.ts';
import { SCENE_WORDS } from './scene.ts';
import { SETTINGS } from './settings.ts';
import { SHELL } from './shell.ts';
import { SLOT_NOTICES } from './slotNotices.ts';
import { TERMINAL_WORDS } from './terminal.ts';
import { TIMELINE } from './timeline.ts';

/** English, and what is printed over it. */
export const TABLES: readonly (readonly [english: object, spanish: object])[] = [
  [notices, NOTICES],
  [slot, SLOT_NOTICES],
  [text, CONSOLE],
  [agents, AGENT_WORDS],
  [classroom, CLASS_WORDS],
  [deck, DECK_WORDS],
  [glossary, GLOSSARY_WORDS],
  [help, HELP],
  [hub, HUB_WORDS],
  [inspect, INSPECT],
  [mind, MIND],
  [missions, MISSIONS],
  [panels, PANELS],
  [remedies, REMEDY_WORDS],
  [saving, SAVING],
  [says, SAYS],
  [scene, SCENE_WORDS],
  [settings, SETTINGS],
  [shell, SHELL],
  [editor, EDITOR_WORDS],
  [terminal, TERMINAL_WORDS],
  [timeline, TIMELINE],
];
const ENGLISH = TABLES.map(([english]) => copyOf(english));

/** From now on the page speaks Spanish. */
export function inSpanish(): void {
  for (const [english, spanish] of TABLES) print(spanish, english);
  readFrom(BOOK);
}

/** From now on the page speaks English again. */
export function inEnglish(): void {
  TABLES.forEach(([english], at) => print(ENGLISH[at] ?? {}, english));
  readFrom(null);
}
