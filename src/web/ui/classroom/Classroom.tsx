import { useState } from 'react';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { missionTitle } from '../sentences.ts';
import { Cap } from '../parts/Cap.tsx';
import { CLASSROOM } from '../textClassroom.ts';
import { LabSheet } from './LabSheet.tsx';
import { CLASS_PLANS, CLASSES, type Class } from './lessons.ts';
import '../css/classroom.css';

/** Five lessons: each with a cartridge that is the same for everyone, a question, what to observe, and a lab sheet. */
export function Classroom() {
  const [open, setOpen] = useState<Class | null>(null);
  const kept = useApp((state) => state.card !== null);
  return (
    <div className="classroom">
      <p className="muted classroom-lede">{CLASSROOM.lede}</p>
      {kept && <p className="muted classroom-lede">{CLASSROOM.kept}</p>}
      <ul className="classroom-cards">
        {CLASSES.map((one) => (
          <li key={one}>
            <Card of={one} open={open === one} onOpen={() => setOpen(open === one ? null : one)} />
          </li>
        ))}
      </ul>
      {open !== null && <LabSheet key={open} of={open} />}
    </div>
  );
}

type Props = { readonly of: Class; readonly open: boolean; readonly onOpen: () => void };

function Card({ of, open, onOpen }: Props) {
  const deck = useDeck();
  const { mission, seed, sols } = CLASS_PLANS[of];
  const { title, question, observe } = CLASSROOM.lessons[of];
  return (
    <article className="plate class-card" aria-labelledby={`class-${of}`}>
      <Cap id={`class-${of}`} title={title} />
      <p className="class-question">{question}</p>
      <h3>{CLASSROOM.observe}</h3>
      <ol className="class-observe">
        {observe.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p className="muted num">{CLASSROOM.cartridge(missionTitle(mission), String(seed), String(sols))}</p>
      <div className="class-keys">
        <button type="button" className="key" onClick={() => void deck.newColony({ mission, seed })}>
          {CLASSROOM.press}
          <span className="sr"> {title}</span>
        </button>
        <button type="button" className="key" aria-expanded={open} onClick={onOpen}>
          {CLASSROOM.sheet}
          <span className="sr"> {title}</span>
        </button>
      </div>
    </article>
  );
}
