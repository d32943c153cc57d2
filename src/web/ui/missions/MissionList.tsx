import type { MissionOffer } from '../../../core/talk/catalogue.ts';
import { CHOICE } from '../textPanels.ts';
import { told } from '../told.ts';
import { LabelPicture } from './LabelPicture.tsx';
import { useLabels } from './useLabels.ts';

const LEVELS = ['easy', 'medium', 'hard', 'extreme'] as const;
/** The pictures in the list are always of the same colony. */
const SEED = 1;

type Props = {
  readonly missions: readonly MissionOffer[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
};

/** The missions, each with its picture, what it asks, and how hard it is. */
export function MissionList({ missions, chosen, onChoose }: Props) {
  const labels = useLabels(missions.map(({ key }) => ({ mission: key, seed: SEED })));
  return (
    <fieldset className="mission-list">
      <legend className="sr">{CHOICE.missions}</legend>
      {missions.map(({ key, title, brief, difficulty }, index) => (
        <label key={key} className="mission-key">
          <input
            type="radio"
            name="mission"
            aria-label={told(title)}
            aria-describedby={`about-${key}`}
            checked={key === chosen}
            onChange={() => onChoose(key)}
          />
          <LabelPicture svg={labels[index] ?? null} />
          <span className="mission-words" id={`about-${key}`}>
            <b aria-hidden="true">{told(title)}</b>
            <span className="mission-line">{firstSentence(told(brief))}</span>
            <span className="mission-level">{key === 'custom' ? CHOICE.yours : <Level of={difficulty} />}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Level({ of }: { readonly of: MissionOffer['difficulty'] }) {
  return (
    <>
      {LEVELS.map((level, place) => (
        <i key={level} className={place <= LEVELS.indexOf(of) ? 'pip pip--on' : 'pip'} aria-hidden="true" />
      ))}
      {CHOICE.difficulty[of]}
    </>
  );
}

/** The whole of it stands beside the list. */
function firstSentence(text: string): string {
  return text.slice(0, text.indexOf('. ') + 1) || text;
}
