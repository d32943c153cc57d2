import type * as English from '../../app/words.ts';
import type { Words } from './same.ts';

/** What the deck says on the line of notices. */
export const NOTICES: Words<typeof English> = {
  NOTICES: {
    ejected: (kilobytes, fileName) => `Copia expulsada, ${kilobytes} kB: ${fileName}`,
    slowed: (reason) => `El reloj bajó a 1×: ${reason}.`,
    written: (fileName, kilobytes) => `Escrito en ${fileName}, ${kilobytes} kB.`,
    shared: (fileName) => `Compartido: ${fileName}`,
    instead: {
      declined: (fileName) => `No se permite escribir en ${fileName}. `,
      failed: (fileName) => `No se pudo escribir en ${fileName}. `,
      noLinks: 'Este navegador no puede enlazar un archivo. ',
      noDialog: 'El navegador no abrió su diálogo. ',
      notShared: 'Este navegador no lo compartió. ',
    },
    noFile: 'No se eligió ningún archivo. Nada ha cambiado.',
    sharedNothing: 'No se compartió nada.',
    undoUntilClosed:
      'Deshacer devuelve la colonia anterior hasta que se cierre esta página; expúlsela para conservarla.',
    backUntilClosed: 'Lo que corría antes se puede devolver hasta que se cierre esta página.',
    nothingBefore: 'No hay nada que devolver.',
    nothingElse: 'No hay nada más que conservar.',
    noAutosave: 'No hay guardado automático que despertar.',
    noneKept: 'No se guarda nada más en este dispositivo.',
    setAside: 'Queda apartado y se puede descargar.',
    notResumed: (sol, why, where) => `El guardado del sol ${sol} no se pudo despertar. ${why} ${where}`,
    nothingWaits: 'Ningún archivo espera una respuesta.',
    missed: (orders) =>
      orders === 1
        ? 'La última orden antes de cerrar la página no se pudo retomar. Dela de nuevo.'
        : `Las últimas ${orders} órdenes antes de cerrar la página no se pudieron retomar. Delas de nuevo.`,
    notOwner: 'Otra pestaña posee lo que se guarda aquí. Tome el relevo para cambiarlo.',
    nameLength: 'Un nombre tiene de 1 a 120 caracteres.',
    inSlot: 'Está en la ranura. Ponga antes otra colonia.',
    tookOver: 'Otra pestaña ha tomado el relevo. Esta se detiene, y lo que haga ya no se guarda aquí.',
    noText: (fileName) => `${fileName} no es un archivo de texto.`,
    tooLong: (fileName, characters, most) =>
      `${fileName} tiene ${characters} caracteres. Un programa tiene ${most} como mucho.`,
    notSaved:
      'La colonia no pudo guardarse en este dispositivo. Expúlsela primero; luego cierre la página y ábrala de nuevo.',
    unread: 'El archivo con el que se abrió esta aplicación no se pudo leer.',
    gone: 'Eso ya no está en este dispositivo.',
    shelved: {
      module: (title) => `${title}, un módulo, está en el estante.`,
      agent: (title) => `${title}, un agente, está en el estante.`,
      system: (title) => `${title}, un sistema, está en el estante. Nada de él se ejecuta allí.`,
    },
    laidOut: (title) => `${title} está junto al piloto automático. Revíselo y asígnelo allí.`,
    laidOutLater: (title) => `${title} está junto al piloto automático, para la próxima colonia.`,
    longProgram: (title, length, most) =>
      `${title} tiene un programa de ${length} caracteres. Caben como máximo ${most}.`,
    linkCopied: (length, echoes, blocks) =>
      echoes + blocks === 0
        ? `Enlace copiado, ${length} caracteres. La colonia va entera en él.`
        : `Enlace copiado, ${length} caracteres. La colonia sigue desde él; ${echoes} ecos y ${blocks} bloques de su pasado se quedan aquí.`,
    notCopied: 'El navegador no permitió copiar el enlace. Guarde la colonia como archivo o como imagen.',
    pictureSaved: (kilobytes, fileName) => `Imagen guardada, ${kilobytes} kB, con la colonia dentro: ${fileName}`,
    notDrawn: 'El navegador no dibujó la etiqueta. Guarde la colonia como archivo.',
    forkedFrom: (name) => `Rama de ${name}. Desde aquí es una partida suya.`,
    edited: (title) => `${title}, cambiado`,
    merged: (kilobytes, fileName) => `Archivo fundido guardado, ${kilobytes} kB: ${fileName}`,
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
