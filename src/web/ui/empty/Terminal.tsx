import { hrefOf } from '../../app/places.ts';
import { Blank } from '../parts/Blank.tsx';
import { EMPTY } from '../textShell.ts';

/** The screen while there is nothing to show on it. */
export function Terminal() {
  const { title, line, key } = EMPTY.terminal;
  return (
    <Blank title={title} line={line} drawing="seat">
      <a className="key" href={hrefOf('inspect')}>
        {key}
      </a>
    </Blank>
  );
}
