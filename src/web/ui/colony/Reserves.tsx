import { Cap } from '../parts/Cap.tsx';
import { RESERVE } from '../text.ts';
import { Meter } from './Meter.tsx';
import { BANK } from './reserves.ts';

/** Four reserves on one scale in sols. The shortest needle is the problem. */
export function Reserves() {
  return (
    <section className="reserves" aria-labelledby="reserves">
      <Cap id="reserves" title={RESERVE.title}>
        <i className="ghost-key" aria-hidden="true" />
        {RESERVE.ghost}
      </Cap>
      <div className="reserves-bank">
        <div className="meters">
          {BANK.map((bank) => (
            <Meter key={bank.key} bank={bank} />
          ))}
        </div>
      </div>
    </section>
  );
}
