import { fixed } from '../format.ts';
import type * as English from '../textHelp.ts';
import type { Words } from './same.ts';

/** The words that stand on help, palette and map of keys. */
export const HELP: Words<typeof English> = {
  HELP: {
    play: 'Cómo se juega, en un minuto',
    steps: [
      [
        'Que cuatro cosas no se acaben',
        'Las reservas muestran los soles que quedan, todas en una escala. La aguja más corta es el problema.',
      ],
      ['Deje pasar el tiempo', 'Espacio reproduce y pausa. El reloj baja a 1× cuando alguien le necesita.'],
      ['Responda a lo que llega en papel', 'Una decisión tiene un plazo, y una respuesta que vale si nadie da otra.'],
      [
        'Reparta la energía sobrante',
        'Calefacción, ISRU e invernadero toman lo que deja la carga fija. A mano, o con un gobernador: un pequeño programa que los fija cada sol.',
      ],
      ['Construya, investigue, encargue', 'Todo cuesta horas, energía y repuestos. Una nave tarda casi un año.'],
      [
        'Llévesela',
        'Ctrl+S expulsa toda la colonia como un archivo. Suelte un archivo en cualquier parte, y esa colonia despierta.',
      ],
    ],
    carried:
      'Todos tienen el mismo Marte: el tiempo y los sucesos vienen de un registro público. La puntuación es suya, y cualquiera puede comprobarla repitiéndola.',
    why: 'El porqué de cada número',
    whyAbout: 'Cada número que usa la física, con su unidad y de dónde sale. Los nombres y fuentes están en inglés.',
    search: 'Buscar un número',
    searchHint: 'oxygen, kPa, NASA …',
    loading: 'Trayendo la tabla.',
    missing: 'La tabla no se pudo traer. Inténtelo de nuevo cuando tenga conexión.',
    none: 'Ningún número con ese nombre, unidad o fuente.',
    count: (count) => `${count} números`,
    more: (count) => `Mostrar más, quedan ${count}`,
    columns: { name: 'Nombre', value: 'Valor', unit: 'Unidad', source: 'Fuente', sure: 'Certeza' },
    sure: {
      A: 'leído en el documento original, o exacto por definición',
      B: 'leído de segunda mano',
      C: 'saber general, o elección nuestra',
      D: 'derivado de otros de aquí',
    },
  },
  ACTION: {
    groups: {
      cartridge: 'Cartucho',
      time: 'Tiempo',
      answer: 'Decisiones',
      go: 'Ir a',
      console: 'Consola',
      here: 'En esta pantalla',
    },
    names: {
      eject: 'Expulsar una copia',
      saveTo: 'Guardar en un archivo y enlazarlo',
      copyLink: 'Copiar un enlace que contiene la colonia',
      savePicture: 'Guardar la etiqueta como imagen con la colonia dentro',
      open: 'Abrir un cartucho',
      undo: 'Deshacer la última inserción',
      toggle: 'Pausar o reproducir',
      step: 'Avanzar un tic',
      speed1: 'Velocidad 1×',
      speed8: 'Velocidad 8×',
      speed64: 'Velocidad 64×',
      speedMax: 'Velocidad máxima',
      answer1: 'Primera respuesta',
      answer2: 'Segunda respuesta',
      answer3: 'Tercera respuesta',
      goColony: 'Ir a la colonia',
      goTasks: 'Ir a Tareas',
      goGovernor: 'Ir a Gobernador',
      goNerves: 'Ir a Nervios',
      goTimeline: 'Ir a Cronología',
      goResearch: 'Ir a Investigación',
      goBase: 'Ir a Base',
      goContracts: 'Ir a Contratos',
      goInspect: 'Ir a Examinar',
      goHub: 'Ir a SimHub',
      goShelf: 'Ir al estante',
      goAgents: 'Ir a los agentes',
      goTerminal: 'Ir a la terminal',
      goMissions: 'Ir a las misiones',
      palette: 'Buscar una acción',
      keys: 'Mostrar las teclas',
      dismiss: 'Apartar lo de encima',
    },
    goTo: (name) => `Ir a ${name}`,
  },
  PALETTE: {
    name: 'Acciones',
    field: 'Buscar una acción',
    found: (count) =>
      count === 0 ? 'Ninguna acción con ese nombre.' : count === 1 ? '1 acción' : `${fixed(count, 0)} acciones`,
  },
  KEYS: { name: 'Teclas', lettersOff: 'Las teclas de una letra están apagadas. Se encienden en Ajustes.' },
};
