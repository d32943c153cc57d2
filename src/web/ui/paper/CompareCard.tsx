import { useState } from 'react';
import { useApp } from '../../app/store.ts';
import type { Card } from '../../../core/talk/card.ts';
import { useDeck } from '../deckContext.ts';
import { fixed } from '../format.ts';
import { Icon } from '../parts/Icon.tsx';
import { ago, crewCount, missionTitle } from '../sentences.ts';
import { COMPARE } from '../text.ts';
import { BOTH } from '../textSaving.ts';
import { Paper } from './Paper.tsx';
import { VerdictRows } from './VerdictRows.tsx';
import { told } from '../told.ts';

/** What has just been plugged in, beside what ran before, with the way back. */
export function CompareCard() {
  const deck = useDeck();
  const swap = useApp((state) => state.swap);
  const elsewhere = useApp((state) => state.elsewhere);
  const [openedAt] = useState(() => Date.now());
  if (swap === null) return null;
  const { now, before, canUndo, verdicts, forked } = swap;
  // A colony that has just been begun, and not inserted, is asked for no verdicts.
  const asked = now.tick > 0 || verdicts.now !== null;
  const rows: readonly (readonly [string, (card: Card) => string])[] = [
    [COMPARE.mission, (card) => missionTitle(card.mission)],
    [COMPARE.sol, (card) => fixed(card.sol, 0)],
    [COMPARE.crew, (card) => crewCount(card.crewAlive, card.crewTotal)],
    [COMPARE.grade, (card) => `${card.grade} · ${fixed(card.score, 0)}`],
    [COMPARE.age, (card) => age(card, openedAt)],
    [COMPARE.ranked, (card) => (card.unranked ? COMPARE.no : COMPARE.yes)],
  ];
  return (
    <Paper legend={COMPARE.legend} title={COMPARE.title(missionTitle(now.mission), now.sol)}>
      {forked !== undefined && <p className="card-remedy">{forked}</p>}
      <table className="compare">
        <thead>
          <tr>
            <td />
            <th scope="col">{COMPARE.now}</th>
            {before !== null && <th scope="col">{COMPARE.before}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, read]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{read(now)}</td>
              {before !== null && <td>{read(before)}</td>}
            </tr>
          ))}
          {asked && <VerdictRows verdicts={verdicts} both={before !== null} />}
        </tbody>
      </table>
      <div className="card-keys">
        {canUndo && (
          <button type="button" className="key" onClick={() => void deck.undoInsert()}>
            <Icon name="revert" size="s" />
            {COMPARE.undo}
          </button>
        )}
        {canUndo && !elsewhere && (
          <button type="button" className="key" onClick={() => void deck.keepBoth()}>
            {BOTH.key}
          </button>
        )}
        <button type="button" className="key key--dark" onClick={() => deck.dismiss('swap')}>
          {COMPARE.keep}
        </button>
      </div>
      {canUndo && <p className="card-note">{COMPARE.kept}</p>}
      {now.migratedFrom !== null && <p className="card-note">{COMPARE.migrated(now.migratedFrom)}</p>}
      {now.losses.length > 0 && (
        <>
          <p className="card-note">{COMPARE.losses}</p>
          <ul className="losses">
            {now.losses.map((loss) => (
              <li key={loss}>{told(loss)}</li>
            ))}
          </ul>
        </>
      )}
    </Paper>
  );
}

function age({ created }: Card, nowMs: number): string {
  const since = nowMs - Date.parse(created);
  return Number.isFinite(since) ? ago(Math.max(0, since)) : COMPARE.unknown;
}
