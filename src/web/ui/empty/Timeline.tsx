import { hrefOf } from '../../app/places.ts';
import { Blank } from '../parts/Blank.tsx';
import { EMPTY } from '../textShell.ts';

/** The screen while there is nothing to show on it. */
export function Timeline() {
  const { title, line, key } = EMPTY.timeline;
  return (
    <Blank title={title} line={line} drawing="tape">
      <a className="key" href={hrefOf('nerves')}>
        {key}
      </a>
    </Blank>
  );
}
