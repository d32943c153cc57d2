import { useApp } from '../../app/store.ts';
import { Cap } from '../parts/Cap.tsx';
import { LazyShelf } from '../shelf/LazyShelf.tsx';
import { SHELF } from '../textSaving.ts';

/** The shelf before a colony runs, once there is something on it. */
export function ShelfPlate() {
  const any = useApp((state) => state.shelf !== null && state.shelf.length > 0);
  if (!any) return null;
  return (
    <section className="plate title-shelf" aria-labelledby="title-shelf">
      <Cap id="title-shelf" title={SHELF.title} />
      <LazyShelf />
    </section>
  );
}
