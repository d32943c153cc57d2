import { useEffect, useRef } from 'react';
import { brisk } from '../../app/calm.ts';
import { views } from '../../app/views.ts';
import { skyKey, watchSky } from './skyKey.ts';
import { stage, type Stage } from './stage.ts';
import type { Size } from './useSize.ts';

/** The base as a moving picture, on four sheets. It stands still while the page is hidden or it is scrolled away. */
export function Moving({ size: { width, height } }: { readonly size: Size }) {
  const root = useRef<HTMLDivElement>(null);
  const at = useRef<Stage | null>(null);
  useEffect(() => {
    const element = root.current;
    const [sky, a, b, live] = [...(element?.querySelectorAll('canvas') ?? [])];
    if (element === null || sky === undefined || a === undefined || b === undefined || live === undefined) return;
    const shown = stage({ sky, land: [a, b], live });
    at.current = shown;
    let away = false;
    const hide = (): void => shown.hide(away || document.visibilityState === 'hidden');
    const sight = new IntersectionObserver(([entry]) => {
      away = entry?.isIntersecting === false;
      hide();
    });
    sight.observe(element);
    document.addEventListener('visibilitychange', hide);
    const relight = (): void => shown.relight(skyKey());
    relight();
    const unwatch = watchSky(relight);
    const unfollow = views.subscribe((view) => shown.follow(view));
    const show = (): void => {
      const view = brisk.latest();
      if (view !== null) shown.show(view);
    };
    const unsubscribe = brisk.subscribe(show);
    show();
    return () => {
      unsubscribe();
      unfollow();
      unwatch();
      document.removeEventListener('visibilitychange', hide);
      sight.disconnect();
      shown.stop();
      at.current = null;
    };
  }, []);
  useEffect(() => {
    at.current?.resize(width, height, devicePixelRatio);
  }, [width, height]);
  return (
    <div className="scene-sheets" ref={root} aria-hidden="true">
      <canvas />
      <canvas className="scene-land" />
      <canvas className="scene-land" />
      <canvas />
    </div>
  );
}
