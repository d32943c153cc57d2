import { useEffect, useRef, type ReactNode } from 'react';
import type { ContractView, DeckView, PromptView } from '../../../core/talk/deck.ts';
import { useDeckState } from '../../app/deck/state.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { BOARD, PROMPT, WORK } from '../textDeck.ts';
import { Debrief, EjectKey } from './Debrief.tsx';
import { Legend } from './Legend.tsx';
import { Stop } from './Stop.tsx';
import { isAnswer, useBay, useShown } from './useBay.ts';
import { printedOn, told } from '../told.ts';

/** The slot's display: what the deck asks, what it is at, or what came of the last contract. */
export function Display({ children }: { readonly children: ReactNode }) {
  const prompt = useShown((view) => view.prompt, null);
  const contract = useShown((view) => view.contract, null);
  const debrief = useShown((view) => view.debrief, null);
  const said = useDeckState((state) => state.said);
  const closed = useDeckState((state) => state.closed);
  const body =
    prompt !== null ? (
      <Asked prompt={prompt} leftMs={contract?.leftMs ?? null} isLive={contract?.live === true} />
    ) : contract !== null ? (
      <Working contract={contract} />
    ) : debrief !== null && closed !== debrief.contract ? (
      <Debrief debrief={debrief} />
    ) : (
      children
    );
  const root = useRef<HTMLDivElement>(null);
  const closing = debrief !== null && closed !== debrief.contract ? debrief.contract : null;
  // What is at hand, but for its progress.
  const at =
    prompt !== null
      ? `${prompt.ask} ${contract?.at ?? ''}`
      : contract !== null
        ? `${contract.phase} ${contract.at}`
        : closing;
  const before = useRef(at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    // The key that was pressed is gone, or lies far below: eye and focus go to what is asked next.
    if (isAnswer() || document.activeElement === document.body) root.current?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <div className="dp-display" tabIndex={-1} ref={root}>
      <div role="status" className="dp-display-body">
        {body}
      </div>
      {said !== null && (
        <p role="alert" className="dp-said">
          {told(said)}
        </p>
      )}
    </div>
  );
}

type AskedParts = { readonly prompt: PromptView; readonly leftMs: number | null; readonly isLive: boolean };

function Asked({ prompt, leftMs, isLive }: AskedParts) {
  const { act } = useBay();
  const needs = prompt.ask === 'insert' ? prompt.needs : null;
  const wanted = useShown(({ rack }) => rack.find(({ tag }) => tag === needs)?.digest ?? '', '');
  const wasIn = useShown((view) => needs !== null && wasInSlot(view, needs), false);
  switch (prompt.ask) {
    case 'insert':
      return (
        <>
          <span className="dp-ghost" aria-hidden="true">
            <Icon name="insert" size="l" />
          </span>
          <div className="dp-words">
            <Legend text={PROMPT.insert} height={17} />
            <Legend text={prompt.name} height={34} />
          </div>
          {prompt.wrong !== null && (
            <p className="dp-wrong">
              {wasIn ? PROMPT.wrong(prompt.needs) : PROMPT.requires(prompt.phase, prompt.needs)}
              <br />
              {wasIn ? PROMPT.reinsert(prompt.name) : PROMPT.insertFirst(prompt.name)}
            </p>
          )}
          <p>
            {PROMPT.cannot(prompt.phase)} {isLive ? BOARD.live : BOARD.holds}
          </p>
          <Left leftMs={leftMs} />
          <div className="dp-keys">
            <button type="button" className="key key--go" onClick={() => act({ kind: 'seat', module: wanted })}>
              <Icon name="insert" size="s" />
              {PROMPT.take}
            </button>
            <Stop />
          </div>
        </>
      );
    case 'empty-slot':
      return (
        <>
          <div className="dp-words">
            <Legend text={PROMPT.empty} height={26} />
          </div>
          <p>{PROMPT.emptyText}</p>
          <Left leftMs={leftMs} />
          <div className="dp-keys">
            <button type="button" className="key key--go" onClick={() => act({ kind: 'eject' })}>
              <Icon name="eject" size="s" />
              {PROMPT.empty.charAt(0) + PROMPT.empty.slice(1).toLowerCase()}
            </button>
            <Stop />
          </div>
        </>
      );
    case 'choice':
      return (
        <>
          <div className="dp-words">
            <Legend text={PROMPT.choice(prompt.phase)} height={26} />
          </div>
          <p>{PROMPT.choiceText}</p>
          <div className="dp-keys dp-options">
            {prompt.options.map(({ id, label }) => (
              <button key={id} type="button" className="key" onClick={() => act({ kind: 'choose', option: id })}>
                {printedOn(label)}
              </button>
            ))}
          </div>
          <div className="dp-keys">
            <Stop />
          </div>
        </>
      );
    case 'suspend-or-abandon':
      return (
        <>
          <div className="dp-words">
            <Legend text={PROMPT.late} height={22} />
          </div>
          <p>{PROMPT.lateText}</p>
          <div className="dp-keys">
            <Stop first />
            <button type="button" className="key key--dark" onClick={() => act({ kind: 'resume' })}>
              {PROMPT.goOn}
            </button>
          </div>
        </>
      );
    case 'storage':
      return (
        <>
          <div className="dp-words">
            <Legend text={PROMPT.storage} height={26} />
          </div>
          <p>{PROMPT.storageText[prompt.what]}</p>
          <div className="dp-keys">
            <EjectKey />
            <button type="button" className="key key--go" onClick={() => act({ kind: 'retry' })}>
              {PROMPT.retry}
            </button>
            <button type="button" className="key key--dark" onClick={() => act({ kind: 'force' })}>
              {PROMPT.force}
            </button>
          </div>
        </>
      );
  }
}

/** Whether this contract has had the module that it asks for. */
function wasInSlot({ contract, rack }: DeckView, needs: string): boolean {
  if (contract === null) return false;
  const { at, phases, unclean, work } = contract;
  if (at === 0) return rack.some(({ tag, known }) => tag === needs && known);
  return unclean || work !== null || phases.slice(0, at).some((phase) => phase.needs === needs);
}

/** What is left of the five minutes. It is not announced as it falls. */
function Left({ leftMs }: { readonly leftMs: number | null }) {
  if (leftMs === null) return null;
  const seconds = Math.ceil(leftMs / 1000);
  const text = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <p className="dp-left" aria-live="off">
      <b className="num">
        {PROMPT.left}: {text}
      </b>{' '}
      <span>{PROMPT.leftText}</span>
    </p>
  );
}

function Working({ contract }: { readonly contract: ContractView }) {
  const { act } = useBay();
  const deck = useDeck();
  const stands = useApp((state) => state.phase === 'playing' && !state.running);
  const { phase, phases, at, work, here, unclean, faults, closing } = contract;
  const due = phases[at];
  if (phase === 'COMMIT')
    return (
      <>
        <div className="dp-words">
          <Legend text={WORK.writing} height={18} />
        </div>
        <p>{closing ? WORK.closing : WORK.writingText}</p>
      </>
    );
  if (phase === 'RESUMABLE')
    return (
      <>
        <div className="dp-words">
          <Legend text={WORK.held} height={26} />
        </div>
        {unclean && <p className="dp-wrong">{WORK.unclean}</p>}
        {faults > 0 && <p>{WORK.faults(faults)}</p>}
        {!here && <p>{WORK.elsewhere}</p>}
        <div className="dp-keys">
          {here && faults < 3 && (
            <button type="button" className="key key--go" onClick={() => act({ kind: 'resume' })}>
              {WORK.resume}
            </button>
          )}
          <Stop />
        </div>
      </>
    );
  return (
    <>
      <div className="dp-words">
        <Legend text={WORK.running(at + 1, phases.length)} height={20} />
        <Legend text={printedOn(due?.title ?? contract.title).slice(0, 24)} height={24} />
      </div>
      {work === null || due === undefined ? (
        <p>
          {due?.needs === 'DECK' && due.sols === 1 && contract.id.startsWith('deck/') ? WORK.checking : WORK.begins}
        </p>
      ) : (
        <>
          <progress
            className="dp-progress"
            aria-label={printedOn(due.title)}
            max={due.sols}
            value={Math.min(due.sols, work.progress)}
          />
          <p>
            {WORK.progress(work.progress, due.sols)}. {WORK.heat(work.heat)}.
          </p>
        </>
      )}
      <div className="dp-keys">
        {stands && (
          <button type="button" className="key key--go" onClick={() => void deck.play()}>
            <Icon name="play" size="s" />
            {WORK.run}
          </button>
        )}
        <Stop />
      </div>
    </>
  );
}
