import { fixed } from '../format.ts';
import type * as English from '../textSaving.ts';
import type { Words } from './same.ts';

/** The words about saving. */
export const SAVING: Words<typeof English> = {
  SHELF: {
    title: 'Estante',
    reading: 'Leyendo el estante.',
    empty:
      'Todavía no hay nada en el estante. Cada colonia que juegue, y cada módulo o agente que suelte aquí, acaba sobre él.',
    kinds: { colony: 'Colonia', module: 'Módulo', agent: 'Agente', system: 'Sistema' },
    colony: (mission, sol, grade) => `${mission}, sol ${fixed(sol, 0)}, nota ${grade}`,
    lost: 'perdida',
    seated: 'en la ranura',
    saved: (ago) => `Guardado ${ago}`,
    exported: (ago, sol) => `Exportado ${ago}${sol === null ? '' : `, en el sol ${fixed(sol, 0)}`}`,
    neverExported: 'Nunca exportado',
    insert: 'Insertar',
    terminal: 'Abrir en la terminal',
    export: 'Exportar',
    rename: 'Renombrar',
    duplicate: 'Duplicar',
    delete: 'Eliminar',
    restore: 'Deshacer',
    of: (title) => ` ${title}`,
    earlier: (count) => (count === 1 ? '1 guardado anterior' : `${fixed(count, 0)} guardados anteriores`),
    point: (sol, ago) => `Sol ${fixed(sol, 0)}, ${ago}`,
    why: { autosave: 'guardado automático', backup: 'antes de que entrara otra cosa', copy: 'puesto aquí por usted' },
    gone: 'Eliminado',
    goneNote: 'Se conserva siete días, o hasta que este dispositivo necesite el espacio.',
    readOnly: 'Otra pestaña posee lo que se guarda aquí. Esta puede mirar y exportar.',
    usage: (used, quota) => `${used} de ${quota} en uso en este dispositivo.`,
    persisted: 'El navegador ha prometido conservarlo.',
    notPersisted:
      'El navegador puede borrarlo si le falta espacio, o tras semanas sin visitas. Los archivos están a salvo.',
    unknownUsage: 'Este navegador no dice cuánto espacio se usa.',
    bytes: (bytes) => {
      if (bytes < 999_500) return `${fixed(Math.ceil(bytes / 1000), 0)} kB`;
      return bytes < 999_500_000 ? `${fixed(bytes / 1e6, 1)} MB` : `${fixed(bytes / 1e9, 1)} GB`;
    },
  },
  FILES: {
    eject: 'Expulsar una copia',
    saveTo: 'Guardar en este archivo…',
    linked: (name) => `Ctrl+S escribe en ${name}.`,
    unlink: 'Desenlazar',
    share: 'Compartir',
    copyLink: 'Copiar enlace',
    savePicture: 'Guardar como imagen',
  },
  OTHER_TAB: {
    title: 'Abierto en otra pestaña',
    colony: (name, sol, since) => `${name}, sol ${fixed(sol, 0)}, está en la pestaña abierta a las ${since}.`,
    empty: (since) => `La pestaña abierta a las ${since} posee lo que se guarda en este dispositivo.`,
    silent: 'Otra pestaña posee lo que se guarda en este dispositivo.',
    here: 'Lo que se juegue aquí no se guarda en este dispositivo.',
    takeOver: 'Tomar el relevo',
    taking: 'Pidiendo a la otra pestaña que guarde y ceda.',
  },
  NEWER: {
    legend: 'Archivo más nuevo',
    title: (version) => `Hecho con la versión ${version}`,
    text: 'Este Marsdeck es más antiguo que el archivo. Puede hacer una copia sin puntuación de lo que conoce; el archivo queda como está.',
    unknown: (count) => (count === 1 ? 'Aquí no se conoce 1 cosa:' : `Aquí no se conocen ${fixed(count, 0)} cosas:`),
    allKnown: 'Nada en su estado es desconocido aquí.',
    more: (count) => `y ${fixed(count, 0)} más`,
    left: 'Su registro y su historia se quedan con el archivo.',
    load: 'Cargar una copia sin puntuación',
    leave: 'Dejarlo',
  },
  BOTH: { key: 'Conservar ambas en el estante' },
  NAMING: { name: 'Nombre', set: 'Poner', cancel: 'Cancelar' },
  VERDICT: {
    names: { format: 'Formato', chain: 'Cadena', ledger: 'Registro', replay: 'Reproducción', signature: 'Firma' },
    words: { pass: 'se sostiene', fail: 'falla', skipped: 'no comprobado' },
    waiting: 'comprobando',
  },
  RESUMES: {
    orders: (count) => (count === 1 ? '1 orden' : `${fixed(count, 0)} órdenes`),
    since: 'Desde entonces',
    time: 'algunas horas',
  },
};
