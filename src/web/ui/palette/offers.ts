/** What the palette offers: the table of actions, every place, and what the open screen adds. */
import { useState } from 'react';
import { ACTIONS, canDo, type ActionGroup } from '../../app/actions.ts';
import type { Deck } from '../../app/face.ts';
import { PANELS, type Panel } from '../../app/places.ts';
import { useApp } from '../../app/store.ts';
import { ACTION } from '../textHelp.ts';
import { PLACE } from '../textShell.ts';

/** An action by its name. */
export type Offer = {
  readonly key: string;
  readonly name: string;
  readonly group: ActionGroup | 'here';
  readonly keys: readonly string[];
  readonly run: (deck: Deck) => void;
};

/** Places that the table of actions goes to by itself. */
const GONE_TO: ReadonlySet<Panel> = new Set([
  'tasks',
  'governor',
  'nerves',
  'timeline',
  'research',
  'base',
  'contracts',
  'inspect',
  'hub',
  'begin',
]);

/** A stranger's screen may be full of keys. */
const MOST_HERE = 120;

/** The keys and links of the screen that can be pressed, as they stood when the palette was opened. */
function pressable(): readonly Offer[] {
  const found = [...document.querySelectorAll<HTMLElement>('main :is(button:not(:disabled), a[href])')];
  const names = new Set<string>();
  return found.slice(0, MOST_HERE).flatMap((element, place): readonly Offer[] => {
    const name = nameOf(element);
    if (name === '' || names.has(name)) return [];
    names.add(name);
    return [{ key: `here-${place}`, name, group: 'here', keys: [], run: () => element.click() }];
  });
}

/** What a key is called: its label, or its words without those that are for the eye alone. */
function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const copy = element.cloneNode(true);
  if (copy instanceof HTMLElement) for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** All that can be done now. */
export function useOffers(): readonly Offer[] {
  const state = useApp();
  const [here] = useState(pressable);
  const lost = state.card?.alive === false;
  const made = ACTIONS.filter(
    (action) => action.id !== 'palette' && action.id !== 'dismiss' && canDo(action, state),
  ).map((action): Offer => ({
    key: action.id,
    name: ACTION.names[action.id],
    group: action.group,
    keys: action.keys,
    run: (deck) => void action.run(deck),
  }));
  const places = PANELS.filter((panel) => !GONE_TO.has(panel) && (panel !== 'postMortem' || lost)).map(
    (panel): Offer => ({
      key: panel,
      name: ACTION.goTo(PLACE.names[panel]),
      group: 'go',
      keys: [],
      run: (deck) => deck.show(panel),
    }),
  );
  return [...made, ...here, ...places];
}

/** Those whose name has every word that was typed; the ones that begin with it first. */
export function ranked(offers: readonly Offer[], typed: string): readonly Offer[] {
  const words = plain(typed)
    .split(' ')
    .filter((word) => word !== '');
  const fits = offers.filter(({ name }) => words.every((word) => plain(name).includes(word)));
  const begins = (offer: Offer): boolean => words.length > 0 && plain(offer.name).startsWith(words[0] ?? '');
  return [...fits.filter(begins), ...fits.filter((offer) => !begins(offer))];
}

/** Without case and accents: `gráfica` is found by `grafica`. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
