import { useState, type SyntheticEvent } from 'react';
import type { Details } from '../../../core/talk/details.ts';
import { fixed, percentage } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { headText } from '../sentencesPanels.ts';
import { ORDERS } from '../textPanels.ts';
import { NumberField } from './NumberField.tsx';
import { useOrder } from './useOrder.ts';

type Draft = { readonly repair: string; readonly building: string };

/** How spare hours are shared, and where they went in the sol before. */
export function Labour({ labour }: Pick<Details, 'labour'>) {
  const { order, over } = useOrder();
  const [draft, setDraft] = useState<Draft | null>(null);
  const shown = draft ?? {
    repair: String(Math.round(labour.repair * 100)),
    building: String(Math.round(labour.building * 100)),
  };
  const rest = 100 - Number(shown.repair) - Number(shown.building);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const repair = Number(shown.repair) / 100;
    // Taken from the whole, so that the two never come to more than one by rounding.
    order({ kind: 'set-labour', repair, building: Math.min(Number(shown.building) / 100, 1 - repair) });
  };
  const field = (of: keyof Draft) => (
    <NumberField
      label={ORDERS.fields[of]}
      value={shown[of]}
      min={0}
      max={100}
      disabled={over}
      onChange={(value) => setDraft({ ...shown, [of]: value })}
    />
  );
  return (
    <section aria-labelledby="labour">
      <Cap id="labour" title={ORDERS.labour} />
      <p className="muted">{ORDERS.labourHint(percentage(Math.max(0, rest), 0))}</p>
      <form className="fields" onSubmit={submit}>
        {field('repair')}
        {field('building')}
        <button type="submit" className="key" disabled={over || rest < 0}>
          {ORDERS.set}
          <span className="sr">{ORDERS.labour}</span>
        </button>
      </form>
      <p className="refusal" role="status">
        {rest < 0 && ORDERS.labourOver}
      </p>
      <p className="muted">
        {ORDERS.hours}: {labour.hours.map(([of, hours]) => `${headText(of)} ${fixed(hours, 1)} h`).join(' · ')}
      </p>
    </section>
  );
}
