import { Icon } from '../parts/Icon.tsx';

const MOST = 8;

/** The seats of the lander as a row of marks; the figures stand beside it. */
export function Seats({ people, robots }: { readonly people: number; readonly robots: number }) {
  const taken = [...Array.from({ length: people }, () => 'human'), ...Array.from({ length: robots }, () => 'robot')];
  const seats = Math.max(MOST, taken.length);
  return (
    <ul className="seats" aria-hidden="true">
      {Array.from({ length: seats }, (_, place) => {
        const who = taken[place];
        return (
          <li key={place} className={who === undefined ? 'seat' : `seat seat--${who}`}>
            {who !== undefined && <Icon name={who === 'human' ? 'human' : 'robot'} size="l" />}
          </li>
        );
      })}
    </ul>
  );
}
