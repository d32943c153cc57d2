import type { ReactNode } from 'react';
import type { HubPlayer } from '../../../core/talk/hub.ts';
import { useHub, type BoardLine } from '../../app/hub/state.ts';
import { hrefOf } from '../../app/places.ts';
import { fixed } from '../format.ts';
import { LabelPicture } from '../missions/LabelPicture.tsx';
import { useLabels } from '../missions/useLabels.ts';
import { Icon } from '../parts/Icon.tsx';
import { causeText, missionTitle } from '../sentences.ts';
import { HUB, LOCAL } from '../textHub.ts';
import { Stamps } from './Stamps.tsx';
import { useVerbs } from './hubContext.ts';
import { useSeeds } from './useSeeds.ts';

type Props = {
  readonly name: string;
  readonly lines: readonly BoardLine[];
  readonly from: 'hub' | 'device';
  /** What else can be done with a line. */
  readonly keys?: (line: BoardLine) => ReactNode;
};

/** A board: of a hub or of this device, it is the same. */
export function BoardTable({ name, lines, from, keys }: Props) {
  const hub = useVerbs();
  const own = useHub((state) => state.identity?.key);
  const seedOf = useSeeds();
  const missions = [...new Set(lines.map(({ mission }) => mission))];
  const labels = useLabels(missions.map((mission) => ({ mission, seed: seedOf(mission) ?? 1 })));
  return (
    <table className="board" aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{HUB.rank}</th>
          <th scope="col">
            <span className="sr">{HUB.label}</span>
          </th>
          <th scope="col">{HUB.colony}</th>
          <th scope="col">{HUB.sols}</th>
          <th scope="col">{HUB.score}</th>
          <th scope="col">{HUB.grade}</th>
          <th scope="col">{HUB.verdicts}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const { id, rank, mission, sol, score, grade, alive, cause, player, stamps, reason } = line;
          const mine = player !== null && player.key === own;
          return (
            <tr key={id} className={mine ? 'is-mine' : undefined}>
              <td className="board-rank num">{rank ?? '–'}</td>
              <td className="board-label" aria-hidden="true">
                <LabelPicture svg={labels[missions.indexOf(mission)] ?? null} />
              </td>
              <th scope="row">
                <button type="button" className="board-name" onClick={() => void hub.open(line, from)}>
                  {line.name}
                </button>
                <span className="board-by">
                  <Icon
                    name={line.class === 'stock' ? 'human' : line.class === 'gauntlet' ? 'simhub' : 'governor'}
                    size="s"
                  />
                  {player === null ? LOCAL.here : <PlayerLink of={player} mine={mine} />} · {missionTitle(mission)},{' '}
                  {alive ? HUB.alive : HUB.lost(causeText(cause))}
                </span>
                {reason !== null && <span className="refusal">{reason}</span>}
                {keys?.(line)}
              </th>
              <td className="board-sols num">{fixed(sol, 0)}</td>
              <td className="board-score num">{fixed(score, 0)}</td>
              <td className="board-grade">
                <b className="grade">{grade}</b>
              </td>
              <td className="board-stamps">
                {line.class === 'gauntlet' ? (
                  <span className="muted">{HUB.classes.gauntlet}</span>
                ) : (
                  <Stamps of={stamps} />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A player's name, which leads to their page. */
export function PlayerLink({ of, mine }: { readonly of: HubPlayer; readonly mine: boolean }) {
  return (
    <a className="board-player" href={`${hrefOf('hub')}/player/${of.key}`}>
      {whoOf(of, mine)}
    </a>
  );
}

/** Digits of a key that tell two players apart by eye. */
const SHOWN = 8;

/** What a player is called: a handle, or the beginning of the key. */
export function whoOf(player: BoardLine['player'], mine: boolean): string {
  if (player === null) return LOCAL.here;
  const name = player.handle ?? HUB.nameless(player.key.slice(0, SHOWN));
  return mine ? `${name} (${HUB.you})` : name;
}
