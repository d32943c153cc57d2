import { fixed } from '../format.ts';
import type * as English from '../textTerminal.ts';
import type { Words } from './same.ts';

/** The words of the terminal. */
export const TERMINAL_WORDS: Words<typeof English> = {
  TERMINAL: {
    empty: 'Ningún sistema abierto',
    emptyLine: 'Abra un sistema en LisPy, un lispy-os-cartridge. Nada de él se ejecuta antes de arrancarlo.',
    open: 'Abrir un archivo',
    shipped: 'Abrir Ridge OS',
    refused: 'No se abrió',
    boot: 'Arrancar',
    again: 'Arrancar de nuevo',
    close: 'Guardar',
    notUp: 'Todavía no se ha ejecutado nada. Al arrancar se ejecuta esto, en orden, dentro de un presupuesto de gas:',
    nothing: 'No tiene nada que ejecutar al arrancar.',
    by: (author) => `de ${author}`,
    screen: 'Pantalla',
    prompt: 'Línea, LisPy',
    run: 'Ejecutar',
    hint: 'Enter ejecuta la línea. Arriba y Abajo recuperan lo escrito. Tab completa una palabra.',
    goes: (words) => `Sigue: ${words}`,
    gas: (gas, most) => `${fixed(gas, 0)} de ${fixed(most, 0)} de gas`,
    files: 'Archivos',
    filesNone: 'No tiene archivos.',
    directory: 'directorio',
    characters: (count) => `${fixed(count, 0)} caracteres`,
    closeFile: 'Cerrar el archivo',
    governors: 'Programas',
    governorsAbout: 'Cualquiera puede ponerse en el banco del gobernador.',
    governorsNone: 'No tiene programas.',
    steers: 'ajusta un reparto',
    lay: 'Al banco',
    layOf: (name) => `Poner ${name} en el banco`,
  },
};
