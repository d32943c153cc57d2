import { hrefOf } from '../../app/places.ts';
import { Blank } from '../parts/Blank.tsx';
import { EMPTY } from '../textShell.ts';

/** The screen while there is nothing to show on it. */
export function Contracts() {
  const { title, line, key } = EMPTY.contracts;
  return (
    <Blank title={title} line={line} drawing="board">
      <a className="key" href={hrefOf('inspect')}>
        {key}
      </a>
    </Blank>
  );
}
