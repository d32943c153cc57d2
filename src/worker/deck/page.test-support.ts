/** A page for the deck's tests in the worker: everything is performed at once. */
import { readFileSync, readdirSync } from 'node:fs';
import type { DeckAsk, DeckAnswer, DeckTodo } from '../../core/talk/deck.ts';
import { advanceTick, beginRun, submitCommand, type Run } from '../../core/cartridge/run.ts';
import { genesisOf } from '../../core/colony/genesis.ts';
import { RULES } from '../../core/colony/step.ts';
import { referenceLedger } from '../../core/mars/referenceLedger.ts';
import type { FrameSource } from '../frames.ts';
import { createDeckBay } from './bay.ts';
import { evidenceIn } from './evidence.ts';
import type { LookedAsk } from './looked.ts';
import { moduleIn } from './moduleFile.ts';

const FOLDER = 'public/modules';
const MODULES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.cartridge.json'))
  .map((name) => new Uint8Array(readFileSync(`${FOLDER}/${name}`)));

/** A young colony. */
export function colony(id = 'MDK-DECK'): Run {
  const ledger = referenceLedger();
  const genesis = genesisOf('ares', 7, RULES, { id: ledger.id, headHash: ledger.headHash });
  return beginRun({ id, name: '', description: '', author: '', created: '2026-01-01T00:00:00Z' }, genesis, ledger);
}

/** An ask with its file read, as the errands do it in a thread of their own. */
function looked(ask: DeckAsk): LookedAsk {
  if (ask.kind === 'insert') return { kind: 'insert', name: ask.name, read: moduleIn(ask.bytes) };
  if (ask.kind === 'evidence') return { kind: 'evidence', found: evidenceIn(ask.bytes) };
  return ask.kind === 'stock' ? { kind: 'stock', files: ask.files.map(moduleIn) } : ask;
}

/** A page that performs everything at once, and stores what it is told to. */
export function pageOf(run: Run | null) {
  const ledger = referenceLedger();
  const frames: FrameSource = { ledger, bring: () => Promise.resolve(null), ahead() {} };
  let stirs = 0;
  const fail = (error: unknown): void => {
    throw error instanceof Error ? error : new Error(String(error));
  };
  const bay = createDeckBay(frames, () => stirs++, fail);
  bay.stock(MODULES.map(moduleIn));
  const stored: {
    file: Uint8Array | null;
    record: Uint8Array | null;
    journal: string | null;
    saves: Map<string, string>;
    notices: string[];
  } = {
    file: null,
    record: null,
    journal: null,
    saves: new Map(),
    notices: [],
  };
  const page = {
    run,
    storageWorks: true,
    saveText: null as string | null,
    stored,
    ask,
    given,
    sols,
    stirs: () => stirs,
  };

  function ask(asked: DeckAsk): DeckAnswer {
    return given(looked(asked));
  }

  function given(asked: LookedAsk): DeckAnswer {
    const answer = bay.take(asked, page.run);
    let last = answer;
    for (const todo of answer.todo) {
      const next = perform(todo);
      if (next !== null) last = ask(next);
    }
    return { ...last, error: answer.error };
  }

  function perform(todo: DeckTodo): DeckAsk | null {
    switch (todo.kind) {
      case 'write-journal':
        stored.journal = todo.text;
        return null;
      case 'write-flash':
        if (page.storageWorks) stored.record = todo.bytes;
        return { kind: 'flashed', ticket: todo.ticket, ok: page.storageWorks };
      case 'read-save':
        return { kind: 'save-read', ticket: todo.ticket, text: page.saveText };
      case 'write-save':
        stored.saves.set(todo.module, todo.text);
        return { kind: 'save-flushed', ticket: todo.ticket, ok: page.storageWorks };
      case 'command':
        if (page.run !== null) submitCommand(page.run, todo.command);
        return null;
      case 'notice':
        stored.notices.push(todo.notice);
        return null;
      case 'hold':
      case 'release':
      case 'set-record-aside':
      case 'set-save-aside':
        stored.notices.push(todo.kind);
        return null;
      case 'download':
        stored.file = todo.bytes;
        return null;
    }
  }

  function sols(count: number): DeckAnswer {
    let answer = ask({ kind: 'look', said: [] });
    for (let tick = 0; tick < count * 24; tick++) {
      if (page.run !== null) advanceTick(page.run);
      answer = ask({ kind: 'look', said: [] });
    }
    return answer;
  }

  ask({ kind: 'boot', record: null, journal: null, seed: 41, crashedIn: null });
  ask({ kind: 'look', said: [] });
  return page;
}

/** Seats a module and accepts the offer of that title. */
export function accepted(page: ReturnType<typeof pageOf>, title: string, module: string): DeckAnswer {
  const { view } = page.ask({ kind: 'seat', module });
  const offer = view.board.find((one) => one.title === title);
  return page.ask({ kind: 'accept', offer: offer?.id ?? '' });
}
