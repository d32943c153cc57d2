import type * as English from '../../app/words.ts';
import type { Words } from './same.ts';

/** What the deck says on the line of notices. */
export const NOTICES: Words<typeof English> = {
  NOTICES: {
    ejected: (kilobytes, fileName) => `Copia expulsada, ${kilobytes} kB: ${fileName}`,
    slowed: (reason) => `El reloj bajó a 1×: ${reason}.`,
    notSaved:
      'La colonia no pudo guardarse en este dispositivo. Expúlsela primero; luego cierre la página y ábrala de nuevo.',
    unread: 'El archivo con el que se abrió esta aplicación no se pudo leer.',
    gone: 'Eso ya no está en este dispositivo.',
    foreign: 'Eso no es ni un archivo ni el texto de un cartucho.',
  },
  REASONS: {
    died: 'una muerte',
    critical: 'alguien está en peligro',
    'robot-lost': 'un robot se ha parado para siempre',
    'colony-lost': 'la colonia se ha perdido',
    'task-raised': 'una decisión espera',
    'ledger-end': 'el registro ha llegado a su fin. Lo que sigue es un pronóstico y no puntúa',
    power: 'queda poca energía',
    oxygen: 'queda poco oxígeno',
    carbonDioxide: 'hay demasiado dióxido de carbono',
    water: 'queda poca agua',
    food: 'queda poca comida',
    cold: 'la cabina está fría',
  },
  HUB_SAYS: {
    faults: {
      offline: 'No se alcanza el hub. Inténtelo de nuevo cuando tenga conexión.',
      'no-hub': 'No hay un hub en esta dirección.',
    },
    keyFaults: {
      encrypted: 'Esa clave está cifrada. Quítele antes la contraseña.',
      'public-key': 'Esa es una clave pública. Para firmar hace falta la privada.',
      'other-key': 'Esa es una clave privada de otro tipo. Se necesita Ed25519.',
      'no-key': 'En ese archivo no hay ninguna clave.',
    },
    noColony: 'Eso no es una colonia.',
  },
};
