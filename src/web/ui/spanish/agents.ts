import { fixed } from '../format.ts';
import { missionTitle } from '../sentences.ts';
import type * as English from '../textAgents.ts';
import type { Words } from './same.ts';

/** The words of the agent bay. */
export const AGENT_WORDS: Words<typeof English> = {
  AGENTS: {
    lede: 'Un agente gobierna una colonia, aprende en ella y se va con lo que ha llegado a ser. Es un archivo: suelte uno en cualquier parte de la página.',
    seat: 'En el puesto',
    noColony: 'No hay colonia. Empiece una o inserte un cartucho, y luego instale un agente.',
    nobody: 'Ningún agente gobierna esta colonia.',
    left: (name) => `${name} gobernó el último. Todavía se puede exportar.`,
    governs: (name, fromSol) => `${name} gobierna desde el sol ${fromSol + 1}.`,
    record: (sols, faults) =>
      faults === 0
        ? `${fixed(sols, 0)} soles decididos, sin fallos.`
        : `${fixed(sols, 0)} soles decididos, ${fixed(faults, 0)} con fallo.`,
    digest: (digest) => `Resumen ${digest.slice(0, 16)}`,
    line: (sol) => `Sol ${sol}`,
    remembered: 'Recordado aquí',
    unseat: 'Retirar',
    export: 'Exportar',
    shipped: 'Vienen con Marsdeck',
    noShipped: 'No se pudieron traer los agentes que vienen con Marsdeck. Recargue la página con conexión.',
    shelf: 'En el estante',
    empty: 'No hay agentes en el estante.',
    look: 'Arrancar',
    import: 'Importar un archivo',
    of: (name) => ` ${name}`,
    booted: 'Arrancado',
    notBooted:
      'Arranque un agente, y aquí se lee lo que dice de sí, lo que recuerda y dónde ha gobernado. La colonia no lo nota hasta que se instala.',
    failed: 'Dejado fuera',
    memory: 'Memoria',
    seatKey: 'Instalar',
    merge: 'Fundir dos colonias',
    mergeLede:
      'Dos colonias del estante se vuelven la semilla de un mundo. Es un archivo como un agente; las dos quedan como están.',
    mergeNeeds: 'Hacen falta dos colonias en el estante.',
    mergeOne: 'Una',
    mergeOther: 'Y la otra',
    mergeKey: 'Fundir',
    colony: (title, sol) => `${title}, sol ${sol}`,
    world: 'Mundo fundido de',
    parent: ({ name, mission, sols, alive, id }) =>
      `${name} (${missionTitle(mission)}, ${fixed(sols, 0)} soles, ${alive ? 'viva' : 'perdida'}, ${id})`,
    resonance: (sols) => `Sobre ${fixed(sols, 0)} soles alineados`,
    begins: ({ people, robots, site, seed }) =>
      `Una colonia suya tiene ${people} personas y ${robots} robots en ${site}, semilla ${seed}.`,
    beginKey: 'Empezar una colonia de este mundo',
    busy: 'Arrancando.',
    service: 'Hoja de servicios',
    noService: 'Todavía no ha gobernado en ningún sitio.',
    barred: 'Para instalarlo hace falta una colonia viva en la ranura.',
    served: ({ mission, sols, grade, worst_hour: worst }) => {
      const hour =
        worst === null
          ? 'ninguna hora con falta'
          : `peor hora: sol ${worst.sol}, ${String(worst.hour).padStart(2, '0')}:00, ${fixed(worst.served * 100, 0)} % de la carga servida`;
      return `${missionTitle(mission)}: ${fixed(sols, 0)} soles, nota ${grade}, ${hour}.`;
    },
  },
};
