/** Answers what editor and terminal ask besides the colony. Loaded when the first of it is asked. */
import { unreachable, type Result } from '../core/kernel/result.ts';
import type { Refusal } from '../core/cartridge/refusal.ts';
import { format } from '../core/lispy/format.ts';
import type { WorkshopAnswer, WorkshopAsk } from '../core/talk/workshop.ts';
import { createTerminal, type Terminal } from './workshop/terminal.ts';
import { editorWords } from './workshop/words.ts';
import { unpack } from './unpack.ts';

export type Workshop = (asked: WorkshopAsk) => Promise<Result<WorkshopAnswer, Refusal>>;

/** A workshop with nothing in its terminal. */
export function createWorkshop(terminal: Terminal = createTerminal()): Workshop {
  return async (asked) => {
    switch (asked.ask) {
      case 'words':
        return { ok: true, value: { words: editorWords() } };
      case 'format':
        return { ok: true, value: { source: format(asked.source) } };
      case 'open': {
        const unpacked = await unpack(asked.bytes);
        return unpacked.ok ? as(terminal.open(unpacked.value), (system) => ({ system })) : unpacked;
      }
      case 'read':
        return as(terminal.read(asked.path), (text) => ({ text }));
      case 'boot':
        return as(terminal.boot(), (up) => ({ up }));
      case 'type':
        return terminal.type(asked.line, asked.shelf);
      default:
        return unreachable(asked);
    }
  };
}

function as<T, U>(result: Result<T, Refusal>, shaped: (value: T) => U): Result<U, Refusal> {
  return result.ok ? { ok: true, value: shaped(result.value) } : result;
}
