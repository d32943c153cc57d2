import { useState, type SyntheticEvent } from 'react';
import { useApp } from '../../app/store.ts';
import { fixed } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { ORDERS } from '../textPanels.ts';
import { NumberField } from './NumberField.tsx';
import { useOrder } from './useOrder.ts';

const FIELDS = ['sols', 'heating', 'isru', 'greenhouse', 'ration'] as const;
type Draft = Readonly<Record<(typeof FIELDS)[number], string>>;

const inPercent = (share: number): string => String(Math.round(share * 100));

/** Shares and ration by hand for some sols. It begins from what holds now. */
export function Override({ solsMost }: { readonly solsMost: number }) {
  const { order, over } = useOrder();
  const controls = useApp((state) => state.controls);
  const [draft, setDraft] = useState<Draft>(() => ({
    sols: '5',
    heating: inPercent(controls.heating),
    isru: inPercent(controls.isru),
    greenhouse: inPercent(controls.greenhouse),
    ration: inPercent(controls.ration),
  }));
  const bounds = { sols: [1, solsMost], heating: [0, 100], isru: [0, 100], greenhouse: [0, 100], ration: [10, 150] };
  const sum = Number(draft.heating) + Number(draft.isru) + Number(draft.greenhouse);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    order({
      kind: 'override',
      sols: Number(draft.sols),
      heating: Number(draft.heating) / 100,
      isru: Number(draft.isru) / 100,
      greenhouse: Number(draft.greenhouse) / 100,
      ration: Number(draft.ration) / 100,
    });
  };
  return (
    <section aria-labelledby="override">
      <Cap id="override" title={ORDERS.override} />
      <p className="muted">{ORDERS.overrideHint}</p>
      <form className="fields" onSubmit={submit}>
        {FIELDS.map((field) => (
          <NumberField
            key={field}
            label={ORDERS.fields[field]}
            value={draft[field]}
            min={bounds[field][0] ?? 0}
            max={bounds[field][1] ?? 100}
            disabled={over}
            onChange={(value) => setDraft({ ...draft, [field]: value })}
          />
        ))}
        <button type="submit" className="key" disabled={over || sum !== 100}>
          {ORDERS.run}
          <span className="sr">{ORDERS.override}</span>
        </button>
      </form>
      <p className="refusal" role="status">
        {sum !== 100 && ORDERS.sum(fixed(sum, 0))}
      </p>
    </section>
  );
}
