import { useEffect, useRef } from 'react';
import { hrefOf } from '../../app/places.ts';
import { Cap } from '../parts/Cap.tsx';
import { GLOSSARY } from '../textGlossary.ts';

/** What the words of the console mean, by the alphabet of the language that is spoken. `#/help/echo` leads to one. */
export function Glossary() {
  const list = useRef<HTMLDListElement>(null);
  const { lang } = document.documentElement;
  const terms = Object.entries(GLOSSARY.terms).toSorted(([, [a = '']], [, [b = '']]) => a.localeCompare(b, lang));
  useEffect(() => {
    const arrive = (): void => {
      const key = /^#\/help\/(\w+)$/.exec(location.hash)?.[1];
      if (key === undefined) return;
      const at = list.current?.querySelector<HTMLElement>(`[data-term="${key}"]`);
      at?.scrollIntoView({ block: 'center' });
      at?.focus({ preventScroll: true });
    };
    arrive();
    addEventListener('hashchange', arrive);
    return () => removeEventListener('hashchange', arrive);
  }, []);
  return (
    <section className="plate glossary" aria-labelledby="h-words">
      <Cap id="h-words" title={GLOSSARY.title} />
      <p className="muted">{GLOSSARY.about}</p>
      <dl ref={list}>
        {terms.map(([key, [name, text]]) => (
          <div key={key} data-term={key} tabIndex={-1}>
            <dt>
              <a href={`${hrefOf('help')}/${key}`}>{name}</a>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
