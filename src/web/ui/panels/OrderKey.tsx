import { useApp } from '../../app/store.ts';
import type { Command } from '../../../core/colony/commands/command.ts';
import { PANEL } from '../textPanels.ts';
import { sameOrder, useOrder } from './useOrder.ts';

type Props = {
  readonly command: Command;
  readonly label: string;
  /** What it is about, for who hears the key without seeing the line it stands in. */
  readonly of: string;
  /** It can't be granted now. */
  readonly barred?: boolean;
};

/** A key that gives an order; it stays down until the order has entered. */
export function OrderKey({ command, label, of, barred = false }: Props) {
  const { order, over } = useOrder();
  const asked = useApp((state) => state.details?.pending.some((one) => sameOrder(one, command)) ?? false);
  return (
    <button
      type="button"
      className="key order-key"
      disabled={over || barred}
      // It keeps the focus while it waits: whoever pressed it goes on from here.
      aria-disabled={asked}
      onClick={() => asked || order(command)}
    >
      {asked ? PANEL.asked : label}
      <span className="sr">{of}</span>
    </button>
  );
}
