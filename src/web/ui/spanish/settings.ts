import { fixed } from '../format.ts';
import type * as English from '../textSettings.ts';
import type { Words } from './same.ts';

/** The words that stand on the settings. */
export const SETTINGS: Words<typeof English> = {
  SETTINGS: {
    plates: { console: 'Consola', units: 'Unidades', play: 'Juego' },
    options: {
      language: {
        name: 'Idioma',
        about: 'De la consola. Lo que dice un cartucho queda como se escribió.',
        choices: { en: 'English', es: 'Español' },
      },
      sound: {
        name: 'Sonido',
        about: 'Teclas, papel, bomba, viento y alarmas distintas según la causa. Nada se dice solo con sonido.',
        choices: { false: 'No', true: 'Sí' },
      },
      vibration: {
        name: 'Vibración',
        about: 'Un teléfono que puede vibra con las alarmas, cada causa a su ritmo, y al mover un cartucho.',
        choices: { false: 'No', true: 'Sí' },
      },
      motion: {
        name: 'Movimiento',
        about: 'Lo que se mueve: agujas, tambores, papel, polvo, el cielo.',
        choices: { system: 'Como el sistema', less: 'Menos', full: 'Completo' },
      },
      sky: {
        name: 'Luz',
        about: 'Marte elige la luz de la consola, o se queda como usted la ponga.',
        choices: {
          mars: 'Marte',
          noon: 'Mediodía',
          sunset: 'Ocaso',
          night: 'Noche',
          storm: 'Tormenta',
          nightstorm: 'Tormenta nocturna',
        },
      },
      temperature: { name: 'Temperatura', about: 'De cabina, cúpula y cielo.', choices: { C: '°C', K: 'K' } },
      pressure: {
        name: 'Presión',
        about: 'Del aire interior, y de cada gas en él.',
        choices: { kPa: 'kPa', mbar: 'mbar', psi: 'psi' },
      },
      speed: {
        name: 'Velocidad de una colonia nueva',
        about: 'Su reloj le espera, puesto así.',
        choices: { 1: '1×', 8: '8×', 64: '64×', max: 'Máx' },
      },
      fuse: {
        name: 'Tiempo para decidir',
        about: 'En una colonia nueva. La partida lo registra; Protocolos lo cambia en una en marcha.',
        choices: { 1: 'Como está', 3: 'El triple', 0: 'Sin plazo' },
      },
      letters: {
        name: 'Teclas de una letra',
        about: 'G C y similares. Las teclas con Ctrl o Alt se quedan.',
        choices: { true: 'Sí', false: 'No' },
      },
    },
    lessons: {
      name: 'Primeras lecciones',
      done: (done, of) => `${fixed(done, 0)} de ${fixed(of, 0)} hechas`,
      again: 'Darlas de nuevo',
    },
    data: {
      title: 'En este dispositivo',
      used: 'En uso, con el programa',
      most: 'Puede usarse',
      records: 'Partidas y notas guardadas',
      counting: 'contando',
      unknown: 'se desconoce',
      exportAll: 'Exportar todo',
      exported: 'Exportado en un ZIP, cada cartucho en su propio archivo.',
      deleteAll: 'Borrar todo',
      deleted: 'Borrado. Se puede recuperar hasta que se cierre esta página.',
      deletedSeated:
        'Borrado. Se puede recuperar hasta que se cierre esta página. Lo que está en marcha se guarda de nuevo con su próximo guardado.',
      putBack: 'Recuperarlo todo',
      isBack: 'Todo ha vuelto.',
      failed: (why) => `El navegador no lo permitió (${why}).`,
      note: 'Nada sale de este dispositivo si usted no lo expulsa o lo envía.',
    },
  },
};
