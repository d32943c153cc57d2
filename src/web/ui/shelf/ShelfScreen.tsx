import { Shelf } from './Shelf.tsx';

/** The shelf on a plate of its own. */
export function ShelfScreen() {
  return (
    <section className="plate shelf-plate" aria-labelledby="place">
      <Shelf />
    </section>
  );
}
