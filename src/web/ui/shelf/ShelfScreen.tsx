import { Cap } from '../parts/Cap.tsx';
import { SHELF } from '../textSaving.ts';
import { Shelf } from './Shelf.tsx';

/** The shelf on a plate of its own. */
export function ShelfScreen() {
  return (
    <section className="plate shelf-plate" aria-labelledby="shelf">
      <Cap id="shelf" title={SHELF.title} />
      <Shelf />
    </section>
  );
}
