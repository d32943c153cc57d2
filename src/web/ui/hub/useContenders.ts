/** Who can run the gauntlet: governors of the bench and of this device's seatings, agents that come with the game or lie on the shelf. */
import { useEffect, useState } from 'react';
import type { AgentOffer } from '../../../core/talk/agentFacts.ts';
import type { AgentPlace } from '../../app/agents.ts';
import type { Program } from '../../app/benches.ts';
import type { Contender } from '../../app/hub/gauntlet.ts';
import { say } from '../../app/notice.ts';
import { partsOf } from '../../app/shelf.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { GAUNTLET } from '../textHub.ts';

export type Choice = {
  readonly key: string;
  readonly title: string;
  readonly name: string;
  /** Fetches what seats it; null when it can't be had, which is said. */
  readonly seat: () => Promise<Contender | null>;
};

/** All of them, governors first. */
export function useContenders(): readonly Choice[] {
  const { agents } = useDeck();
  const bench = useApp((state) => state.work.governor.draft);
  const seatings = useApp((state) => state.seatings);
  const shelf = useApp((state) => state.shelf);
  const [offers, setOffers] = useState<readonly AgentOffer[]>([]);
  useEffect(() => {
    void agents.shipped().then(setOffers);
  }, [agents]);
  const tried = bench === null ? [] : [governor('bench', GAUNTLET.bench(bench.name), bench)];
  const seen = new Set<string>();
  const seated = seatings.flatMap((program, index) => {
    if (seen.has(program.source)) return [];
    seen.add(program.source);
    return [governor(`seated ${index}`, program.name, program)];
  });
  const agent = (key: string, name: string, place: AgentPlace): Choice => ({
    key,
    name,
    title: GAUNTLET.agent(name),
    async seat() {
      const looked = await agents.look(place);
      const command = looked.ok ? looked.agent.seat?.command : undefined;
      if (command?.kind === 'seat-agent') return { name, command };
      if (looked.ok) say('alarm', looked.agent.whyNot ?? GAUNTLET.noSeat);
      return null;
    },
  });
  const kept = shelf === null ? [] : partsOf(shelf).there.filter(({ kind }) => kind === 'agent');
  return [
    ...tried,
    ...seated,
    ...offers.map(({ file, name }) => agent(`shipped ${file}`, name, { shipped: file })),
    ...kept.map(({ key, title }) => agent(`shelf ${key}`, title, { shelf: key })),
  ];
}

function governor(key: string, title: string, { name, source, profile }: Program): Choice {
  const command = { kind: 'set-governor', name, source, profile } as const;
  return { key, title, name, seat: () => Promise.resolve({ name, command }) };
}
