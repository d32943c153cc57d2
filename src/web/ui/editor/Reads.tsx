import { useId, useState, type RefCallback } from 'react';
import type { EditorWord } from '../../../core/talk/workshop.ts';
import { Cap } from '../parts/Cap.tsx';
import { READS } from '../textEditor.ts';
import type { Words } from './lispy.ts';
import { figure } from './told.ts';

type Props = {
  readonly words: Words;
  readonly readings: Readonly<Record<string, number>>;
  /** Names that the program reads, in its order. */
  readonly used: readonly string[];
  /** Where the row of a reading is; for the lines that lead from it. */
  readonly row: (name: string) => RefCallback<HTMLLIElement>;
};

/** What every governor looks at sooner or later: shown while it does not read them. */
const COMMON = [
  'o2_days',
  'h2o_days',
  'food_days',
  'power_kwh',
  'dust_tau',
  'crew_min_hp',
  'solar_eff',
  'mars_temp_k',
  'cri',
  'sol',
];
const MOST_ROWS = 14;

/** What the program can read, live: what it does read first. */
export function Reads({ words, readings, used, row }: Props) {
  const id = useId();
  const [wanted, setWanted] = useState('');
  const all = [...words.values()].filter((word) => word.name === word.first && Object.hasOwn(readings, word.name));
  const found = wanted.trim() === '' ? null : all.filter((word) => fits(word, wanted.trim().toLowerCase()));
  const shown = found?.map(({ name }) => name) ?? shortList(used, readings);
  return (
    <section aria-labelledby={`${id}-reads`} className="reads">
      <Cap id={`${id}-reads`} title={READS.title}>
        <span className="muted">{READS.live}</span>
      </Cap>
      <ul>
        {shown.map((name) => {
          const isUsed = used.includes(name);
          return (
            <li key={name} ref={row(name)} className={isUsed ? 'read read--used' : 'read'}>
              <span className="read-name">{name}</span>
              <span className="read-value">{figure(readings[name] ?? 0)}</span>
              <i aria-hidden="true" />
              {isUsed && <span className="sr">{READS.used}</span>}
              {found !== null && (
                <p className="muted">
                  {words.get(name)?.about} ({words.get(name)?.takes})
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {found?.length === 0 && <p className="muted">{READS.none}</p>}
      <label className="field reads-find">
        <span>{READS.find}</span>
        <input
          className="input"
          type="search"
          placeholder={READS.all(all.length)}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      </label>
    </section>
  );
}

function fits({ name, about }: EditorWord, wanted: string): boolean {
  return name.includes(wanted) || about.toLowerCase().includes(wanted);
}

function shortList(used: readonly string[], readings: Props['readings']): string[] {
  const others = COMMON.filter((name) => !used.includes(name) && Object.hasOwn(readings, name));
  return [...used, ...others.slice(0, Math.max(0, MOST_ROWS - used.length))];
}
