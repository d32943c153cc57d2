/** Ships from Earth: orders on their way, launches, landings. */
import { draw, streamOf } from '../../kernel/random.ts';
import { TICK_SECONDS, TICKS_PER_SOL } from '../../mars/constants.ts';
import type { Frame } from '../../mars/frame.ts';
import { noted } from '../commands/noted.ts';
import type { Flows } from '../flows.ts';
import type { Cargo, Colony } from '../schema.ts';
import { cargoText } from './cargoes.ts';
import { LANDING_LOSS, ORDER_KBIT, SHIPS_MOST } from './constants.ts';
import { nextWindow } from './windows.ts';

const LANDING = streamOf('supply/landing');

/** Minutes from sending an order to its last bit on Earth: the light's way, and the length of the message. */
function sendingMinutes(colony: Colony, frame: Frame): number {
  const rateKbps = frame.comms.bandwidth_kbps * colony.plant.linkScale;
  return rateKbps > 0 ? colony.conditions.lightMinutes + ORDER_KBIT / rateKbps / 60 : Number.POSITIVE_INFINITY;
}

/**
 * Follows an order that is not answered yet, every tick. When it has been heard, Earth loads a ship of the next window;
 * the answer needs the light's way back, which is always less than a tick.
 */
export function tendOrder(colony: Colony, flows: Flows, frame: Frame): void {
  const { order, ships } = colony;
  if (order === null || !colony.conditions.linkOpen) return;
  if (order.heard) {
    colony.order = null;
    const ship = ships.at(-1);
    const text = ship === undefined ? '' : ` A ship leaves on sol ${ship.leavesSol} and lands on sol ${ship.landsSol}.`;
    flows.events.push(noted(colony, 'supply-heard', '', `Earth has heard the order.${text}`));
    return;
  }
  if (((colony.tick - order.sentTick) * TICK_SECONDS) / 60 < sendingMinutes(colony, frame)) return;
  const window = ships.length < SHIPS_MOST ? nextWindow(colony, frame) : null;
  if (window === null) return;
  order.heard = true;
  ships.push({ cargo: { ...order.cargo }, leavesSol: window.leavesSol, landsSol: window.landsSol });
}

/** Launches and lands what is due in the sol that begins. */
export function tendSupply(colony: Colony, flows: Flows, frame: Frame): void {
  const { ships } = colony;
  if (ships.length === 0) return;
  const sol = Math.floor(colony.tick / TICKS_PER_SOL);
  for (const [index, ship] of ships.entries()) {
    // What was under way when the colony began left before it did.
    if (ship.leavesSol === sol && sol > 0)
      flows.events.push(
        noted(colony, 'supply-launched', '', `A ship has left Earth; it lands on sol ${ship.landsSol}.`),
      );
    if (ship.landsSol > sol) continue;
    if (draw(colony.seed, LANDING, frame.sol, index) < LANDING_LOSS)
      flows.events.push(
        noted(colony, 'supply-lost', '', `The ship was lost in landing: ${cargoText(ship.cargo)}.`, 0.6),
      );
    else {
      const left = land(colony, ship.cargo);
      const over = cargoText(left);
      const rest = over === 'nothing' ? '' : ` No tank had room for ${over}.`;
      flows.events.push(noted(colony, 'supply-landed', '', `A ship has landed: ${cargoText(ship.cargo)}.${rest}`));
    }
  }
  colony.ships = ships.filter(({ landsSol }) => landsSol > sol);
}

/** Unloads a ship as far as there is room in the tanks. Returns what stays in it, and never crosses the boundary. */
export function land(colony: Colony, cargo: Cargo): Cargo {
  const { tanks, plant, books } = colony;
  const oxygenKg = Math.min(cargo.oxygenKg, Math.max(0, plant.o2TankKg - tanks.oxygenKg));
  const nitrogenKg = Math.min(cargo.nitrogenKg, Math.max(0, plant.n2TankKg - tanks.nitrogenKg));
  const waterKg = Math.min(cargo.waterKg, Math.max(0, plant.waterTankKg - tanks.waterKg));
  tanks.oxygenKg += oxygenKg;
  tanks.nitrogenKg += nitrogenKg;
  tanks.waterKg += waterKg;
  colony.foodKg += cargo.foodKg;
  colony.sparesKg += cargo.sparesKg;
  books.o2InKg += oxygenKg;
  books.n2InKg += nitrogenKg;
  books.waterInKg += waterKg;
  books.foodInKg += cargo.foodKg;
  books.sparesInKg += cargo.sparesKg;
  return {
    oxygenKg: cargo.oxygenKg - oxygenKg,
    nitrogenKg: cargo.nitrogenKg - nitrogenKg,
    waterKg: cargo.waterKg - waterKg,
    foodKg: 0,
    sparesKg: 0,
  };
}
