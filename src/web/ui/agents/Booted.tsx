import { useEffect, useRef, useState } from 'react';
import type { AgentFacts } from '../../../core/talk/agentFacts.ts';
import type { AgentPlace } from '../../app/agents.ts';
import { useApp } from '../../app/store.ts';
import { useCalm } from '../../app/useCalm.ts';
import { useDeck } from '../deckContext.ts';
import { AGENTS } from '../textAgents.ts';
import { PANEL } from '../textPanels.ts';
import { WorldSeed } from './WorldSeed.tsx';
import { printedOn, told } from '../told.ts';
import { tickOf } from './tick.ts';

/** What booting an agent came to, and the key that seats it. */
export function Booted({ agent, place }: { readonly agent: AgentFacts; readonly place: AgentPlace }) {
  const { agents } = useDeck();
  const barred = useApp((state) => state.phase !== 'playing' || state.card?.alive !== true);
  const { name, about, boot, failed, soul, service, seat, whyNot, cut, world } = agent;
  const tick = useCalm(tickOf);
  /** The hour in which it was asked to sit down: until it is over, it is not asked again. */
  const [askedAt, setAskedAt] = useState<number | null>(null);
  const asked = askedAt === tick;
  const seatIt = (): void => void agents.seat(agent).then((answer) => answer.ok && setAskedAt(tick));
  const head = useRef<HTMLHeadingElement>(null);
  // On a phone it lies below everything else: whoever asked for it is taken there.
  useEffect(() => head.current?.focus(), [agent]);
  return (
    <div className="agents-booted">
      <h3 tabIndex={-1} ref={head}>
        {name}
      </h3>
      {about !== '' && <p>{printedOn(about)}</p>}
      <pre className="printout" tabIndex={0}>
        {boot.join('\n')}
      </pre>
      {failed.length > 0 && (
        <>
          <h4>{AGENTS.failed}</h4>
          <ul className="lines">
            {failed.map((one) => (
              <li key={one.name}>
                <b>{one.name}</b> {told(one.reason)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{AGENTS.service}</h4>
      {service.length === 0 ? (
        <p className="muted">{AGENTS.noService}</p>
      ) : (
        <ul className="lines">
          {service.map((one, index) => (
            <li key={`${one.world}-${index}`}>{AGENTS.served(one)}</li>
          ))}
        </ul>
      )}
      {soul !== '' && (
        <details>
          <summary>{AGENTS.memory}</summary>
          <pre className="printout" tabIndex={0}>
            {soul}
          </pre>
        </details>
      )}
      {cut.map((sentence) => (
        <p key={sentence} className="muted">
          {told(sentence)}
        </p>
      ))}
      {world !== null && <WorldSeed world={world} place={place} />}
      {seat === null && world === null && <p className="refusal">{told(whyNot)}</p>}
      {seat !== null && barred && <p className="muted">{AGENTS.barred}</p>}
      {seat !== null && (
        <div className="agents-keys">
          <button
            type="button"
            className="key key--go"
            disabled={barred}
            aria-disabled={asked}
            onClick={() => asked || seatIt()}
          >
            {asked ? PANEL.asked : AGENTS.seatKey}
            <span className="sr">{AGENTS.of(name)}</span>
          </button>
          <span className="muted num">{AGENTS.digest(seat.digest)}</span>
        </div>
      )}
    </div>
  );
}
