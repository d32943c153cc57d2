import type * as English from '../../app/deck/notices.ts';
import type { Words } from './same.ts';

/** What the player is told of the slot. */
export const SLOT_NOTICES: Words<typeof English> = {
  SLOT_NOTICES: {
    'format-not-recognized': 'FORMATO DE CARTUCHO NO RECONOCIDO. No se leyó nada de él. Sáquelo.',
    'capability-not-granted':
      'CAPACIDAD NO CONCEDIDA. Esta consola no conoce lo que el cartucho dice aportar. Sáquelo.',
    'save-set-aside': 'El guardado propio del módulo no se pudo leer. Queda apartado, y el módulo empieza uno nuevo.',
    'save-unavailable': 'El guardado del módulo no se puede abrir en este dispositivo. El contrato se puede reanudar.',
    'chain-held-in-memory':
      'CADENA DE FASES RETENIDA EN MEMORIA. No se pudo escribir en este dispositivo. Haga sitio y reanude.',
    'another-colony': 'El contrato pertenece a otra colonia. Ponga aquella para seguir con él.',
    'colony-refused': 'La colonia rechazó el módulo. Lo que dijo está en la cinta del registro.',
  },
  SLOT_SAYS: {
    readOnly: 'Otra pestaña posee la consola. Tome el relevo para usarla aquí.',
    held: 'La colonia espera mientras la ranura está abierta. Ponga el módulo, elija, suspenda o abandone.',
    exported: (fileName) => `Módulo exportado, con lo que la consola guardaba para él: ${fileName}`,
    recordAside: (reason) =>
      `El registro de la consola no se pudo leer. ${reason} Queda apartado; la consola empieza de nuevo.`,
  },
};
