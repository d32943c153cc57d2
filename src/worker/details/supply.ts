/** Stores, and what comes from Earth. */
import { orderSupply } from '../../core/colony/commands/orderSupply.ts';
import type { Colony } from '../../core/colony/schema.ts';
import { CARGO_KEYS, cargoText, LOAD } from '../../core/colony/works/cargoes.ts';
import { nextWindow } from '../../core/colony/works/windows.ts';
import type { Run } from '../../core/cartridge/run.ts';
import type { CargoDetail, Details, StoreDetail } from '../../core/talk/details.ts';
import { frameToShow } from '../view.ts';

/** Stores, the link, the order under way, ships, the next launch window, and what can be ordered. */
export function supplyOf(run: Run): Details['supply'] {
  const { colony } = run;
  const { order, ships, conditions } = colony;
  const frame = colony.ended === null ? frameToShow(run) : null;
  return {
    stores: storesOf(colony),
    link: { open: conditions.linkOpen && colony.plant.linkScale > 0, lightMinutes: conditions.lightMinutes },
    order: order === null ? null : { holds: cargoText(order.cargo), sentTick: order.sentTick, heard: order.heard },
    ships: ships.map(({ cargo, leavesSol, landsSol }) => ({ holds: cargoText(cargo), leavesSol, landsSol })),
    window: frame === null ? null : nextWindow(colony, frame),
    cargoes: CARGO_KEYS.map((key): CargoDetail => {
      // The verb itself is asked, on a copy of what it changes.
      const tried = orderSupply({ ...colony }, { kind: 'order-supply', cargo: key });
      const { title, cargo } = LOAD[key];
      return { key, title, holds: cargoText(cargo), refusal: typeof tried === 'string' ? tried : null };
    }),
  };
}

function storesOf({ tanks, plant, foodKg, sparesKg, wasteKg }: Colony): StoreDetail[] {
  return [
    { of: 'oxygen', kg: tanks.oxygenKg, mostKg: plant.o2TankKg },
    { of: 'nitrogen', kg: tanks.nitrogenKg, mostKg: plant.n2TankKg },
    { of: 'carbonDioxide', kg: tanks.carbonDioxideKg, mostKg: plant.co2TankKg },
    { of: 'hydrogen', kg: tanks.hydrogenKg, mostKg: plant.h2TankKg },
    { of: 'methane', kg: tanks.methaneKg, mostKg: null },
    { of: 'water', kg: tanks.waterKg, mostKg: plant.waterTankKg },
    { of: 'greyWater', kg: tanks.greyWaterKg, mostKg: null },
    { of: 'urine', kg: tanks.urineKg, mostKg: null },
    { of: 'brine', kg: tanks.brineKg, mostKg: null },
    { of: 'food', kg: foodKg, mostKg: null },
    { of: 'spares', kg: sparesKg, mostKg: null },
    { of: 'waste', kg: wasteKg, mostKg: null },
  ];
}
