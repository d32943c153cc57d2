import type * as English from '../textRemedies.ts';
import type { Words } from './same.ts';

/** What can be done about a file that was refused. */
export const REMEDY_WORDS: Words<typeof English> = {
  REMEDIES: {
    tooLarge: 'Pida una copia recortada; en la línea de órdenes la hace marsdeck trim.',
    damaged: 'Traiga el archivo otra vez, o pida otra copia.',
    damagedLink: 'Copie otra vez el enlace entero, o pida el archivo mismo.',
    notACartridge: 'Elija un archivo que haya escrito Marsdeck: .cartridge.json, .cartridge.png o .lispy.json.',
    wrongFormat: 'Examinar muestra qué es. Un módulo va a la bahía de módulos; un agente o un sistema, al estante.',
    tooNew: 'Recargue la página para tener un Marsdeck más nuevo, y abra otra vez el archivo.',
    notResumable: 'Examinar muestra lo que hay. Un archivo anterior de la misma colonia puede guardar más.',
    migration: 'Examinar muestra lo que hay. El archivo queda como está.',
    invalid: 'El lugar se nombra abajo. Un archivo tal como se expulsó no tiene ese valor: pida ese.',
    inconsistent: 'El lugar se nombra abajo. Pida el archivo tal como se expulsó.',
    unknownLedger: 'Pida un archivo que lleve sus cuadros.',
    tooSlow: 'Cierre otras páginas y ábralo otra vez, o pida una copia recortada.',
    notSeated: 'Corríjalo como dice la frase, y pruebe otra vez.',
  },
};
