import { fixed } from '../format.ts';
import type * as English from '../textEditor.ts';
import type { Words } from './same.ts';

/** The words of the governor's desk. */
export const EDITOR_WORDS: Words<typeof English> = {
  WORDS: {
    kinds: {
      reading: 'lectura',
      list: 'lista',
      dial: 'ajusta',
      verb: 'colonia',
      form: 'forma',
      builtin: 'función',
      constant: 'constante',
    },
    now: (value) => `Ahora ${value}`,
    came: (value, count) => (count > 1 ? `Dio ${value}, ${fixed(count, 0)} veces` : `Dio ${value}`),
  },
  DESK: {
    loading: 'El editor está en camino.',
    plain: 'No se pudo cargar el editor. Este campo sencillo hace el mismo trabajo.',
    format: 'Ordenar',
    formatKeys: 'Mayús Alt F',
    parses: 'Funciona',
    fails: 'Falla',
    line: (line, message) => (line > 0 ? `Línea ${fixed(line, 0)}: ${message}` : message),
    tabs: { program: 'Programa', reads: 'Entradas', sets: 'Diales', trace: 'Traza' },
    tabsName: 'Partes de la mesa',
  },
  READS: {
    title: 'Lee',
    live: 'en vivo',
    find: 'Buscar una lectura',
    used: 'la lee el programa',
    none: 'Ninguna lectura tiene eso en su nombre ni en su texto.',
    all: (count) => `${fixed(count, 0)} lecturas`,
  },
  SETS: {
    title: 'Ajusta',
    sum: (sum) => `suma ${sum}`,
    was: (value) => `era ${value}`,
    same: 'sin cambio',
    pinned: 'fijado a mano',
    nothing: 'El programa no ajusta nada mientras falla.',
  },
  TRACE: {
    now: (sol) => `Traza, tal como está el sol ${fixed(sol, 0)}`,
    last: (sol) => `Traza de la última ejecución, sol ${fixed(sol, 0)}`,
    columns: { step: 'Paso', line: 'Línea', form: 'Forma', value: 'Valor', count: 'Veces', gas: 'Gas hasta ahí' },
    none: 'No se evaluó nada.',
    more: (count) => `Y ${fixed(count, 0)} formas más.`,
  },
  TRIAL: {
    title: 'Probar con 20 semillas',
    about: 'Vive veinte colonias con este programa, y veinte con el instalado. No cambia nada.',
    from: 'Desde',
    froms: { start: 'el aterrizaje', now: 'esta hora' },
    sols: 'Durante',
    solsOf: (sols) => `${fixed(sols, 0)} soles`,
    begin: 'Probar',
    stop: 'Parar',
    progress: (done, all) => `${fixed(done, 0)} de ${fixed(all, 0)} colonias`,
    columns: { program: 'Programa', min: 'Mínimo', q1: 'Cuarto', median: 'Mediana', q3: 'Tres cuartos', max: 'Máximo' },
    figures: { sols: 'Soles vividos', score: 'Puntuación' },
    alive: (alive, all) => `${fixed(alive, 0)} de ${fixed(all, 0)} vivas`,
    seated: (name) => `${name}, instalado`,
    causes: (text) => `Perdidas por ${text}.`,
    otherText: 'De otro texto que el que está aquí.',
  },
  HISTORY: {
    title: 'Instalados antes',
    none: 'Los programas que instale aparecen aquí.',
    of: (sol, colony) => `sol ${fixed(sol, 0)}, ${colony}`,
    open: 'Abrir',
    openOf: (name, sol) => `Abrir ${name} del sol ${fixed(sol, 0)}`,
  },
};
