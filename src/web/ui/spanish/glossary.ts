import type * as English from '../textGlossary.ts';
import type { Words } from './same.ts';

/** The words of the house, explained. */
export const GLOSSARY_WORDS: Words<typeof English> = {
  GLOSSARY: {
    title: 'Palabras',
    about: 'Qué quieren decir las palabras de esta consola. Cada una tiene su dirección.',
    terms: {
      agent: [
        'Agente',
        'Un gobernador que se lleva como archivo, con sus herramientas y su memoria. Ocupa el asiento del gobernador, aprende allí y se va con lo aprendido.',
      ],
      allocation: [
        'Reparto',
        'Cómo se divide la energía sobrante: calefacción, ISRU e invernadero. Las partes suman 1.',
      ],
      autopilot: ['Piloto automático', 'Un programa que responde a las tareas en su lugar.'],
      autosave: [
        'Guardado automático',
        'Lo que este dispositivo guarda por sí solo, cada 10 soles o 15 segundos de juego. Un archivo es más seguro: un navegador puede borrar lo que guarda.',
      ],
      block: ['Bloque', 'La entrada de un sol en la cadena: hashes de su cuadro, sus órdenes y el estado.'],
      books: ['Cuentas', 'Lo que entró y salió de la colonia, y lo que hay guardado. Cada línea tiene que dar cero.'],
      cartridge: [
        'Cartucho',
        'Un archivo que guarda una colonia entera: dónde empezó, todo lo que se le pidió y cómo está. Cualquiera puede calcularla de nuevo.',
      ],
      chain: [
        'Cadena',
        'Los bloques de una partida, cada uno con el hash del anterior. Quien cambia un sol pasado la rompe ahí.',
      ],
      cipher: [
        'Cifra',
        'La línea en que murmura la consola. No promete ni cambia nada; los módulos le traen palabras.',
      ],
      colony: ['Colonia', 'El mundo simulado: personas, robots, máquinas, reservas y aire.'],
      colonyBay: ['Bahía de colonia', 'Donde está el cartucho de la colonia en marcha.'],
      command: [
        'Orden',
        'Algo que se pide a la colonia. Lleva su tick y queda en la lista, se acepte o no. Los archivos y la línea de órdenes la llaman command.',
      ],
      contract: [
        'Contrato',
        'Un trabajo del tablón, en fases, pagado en créditos y reputación. Una fase puede necesitar un módulo en la ranura.',
      ],
      credits: ['Créditos', 'Lo que pagan los contratos. Son de la consola, no de una colonia.'],
      deck: [
        'Consola',
        'Esta consola: una bahía de colonia, una de módulos, y lo que recuerda de contratos. Sobrevive a toda colonia.',
      ],
      decision: [
        'Decisión',
        'Una tarea con respuestas para elegir. Una de ellas vale si nadie responde antes del plazo.',
      ],
      dose: [
        'Dosis',
        'La radiación que ha recibido un cuerpo, en milisievert (mSv). La bajan el refugio, las paredes y menos horas fuera.',
      ],
      dust: ['Opacidad del polvo, τ', 'Cuánto apaga el aire al Sol: 0,5 es claro, por encima de 1,5 es tormenta.'],
      echo: ['Eco', 'Lo que cambió un sol, escrito a su final. Gobernadores y reflejos actúan según él.'],
      eject: ['Expulsar', 'Sacar una copia de la colonia como archivo. La colonia sigue.'],
      excursion: [
        'Salida',
        'Personas fuera con traje: a limpiar, a reparar, a cumplir un contrato. Cuesta aire y dosis.',
      ],
      flip: ['Vuelco', 'Una reserva que crecía el sol anterior y baja en este, o al revés.'],
      fork: ['Bifurcación', 'Una partida propia que sale de otra en un sol de su pasado. Nombra su origen.'],
      frame: ['Cuadro', 'Un sol de Marte en el registro: clima, sucesos, peligros, la Tierra.'],
      fuse: [
        'Tiempo para decidir',
        'Cuánto espera una decisión: lo normal, el triple, o sin fin. Una partida anota cuál.',
      ],
      gas: [
        'Gas',
        'Lo que un programa puede gastar en una ejecución. Cada paso cuesta; el que lo agota se para, y quedan las últimas partes.',
      ],
      gauntlet: ['Reto', 'Los mismos programas con 100 semillas, y una puntuación de todas.'],
      genesis: [
        'Génesis',
        'De lo que parte una partida: misión, tripulación, lugar, estación, semilla, suministros y registro.',
      ],
      governor: ['Gobernador', 'Un pequeño programa en LisPy que fija el reparto y la ración al final de cada sol.'],
      hash: ['Hash', 'Una huella de bytes. Los mismos bytes dan la misma, y ningunos otros.'],
      heat: ['Calor', 'Lo mal que ha ido una fase de un contrato. Cuesta paga.'],
      inertia: ['Inercia', 'Cómo se mueve cada reserva de sol a sol: su cambio, y el cambio de ese cambio.'],
      insert: [
        'Insertar',
        'Poner un cartucho en la bahía de colonia: su colonia despierta donde estaba. Lo que corría antes se guarda.',
      ],
      isru: ['ISRU', 'Uso de recursos del lugar: oxígeno del aire de Marte, agua de su suelo.'],
      key: ['Clave', 'Un par de números suyos: el privado firma, el público muestra de quién es una firma.'],
      ledger: ['Registro', 'Una cadena pública de cuadros, firmada por quien la publica: el mismo Marte para todos.'],
      lightTime: ['Tiempo de luz', 'Lo que tarda una señal hasta la Tierra, de 3 a 22 minutos de ida.'],
      link: [
        'Enlace con la Tierra',
        'La radio con la Tierra. Calla mientras el Sol está en medio, cuando falla el repetidor o la antena está gastada: entonces no sale ningún encargo.',
      ],
      lispy: [
        'LisPy',
        'El lenguaje de gobernadores, agentes y módulos: listas entre paréntesis, un gasto por ejecución, y ninguna salida de él.',
      ],
      ls: [
        'Ls',
        'La estación de Marte como ángulo: 0° es la primavera del norte, de 180° a 330° la mitad polvorienta del año.',
      ],
      memory: ['Memoria', 'Lo que un programa guarda de sol a sol: nombres que empiezan por _mem, hasta 8 kB.'],
      merge: [
        'Fusionar',
        'Dos archivos de una colonia hechos uno: sigue el más nuevo, la historia del otro queda como rama.',
      ],
      mission: ['Misión', 'Lo que una colonia se propone ser: tripulación, suministros, lugar y estación.'],
      module: [
        'Módulo',
        'Una máquina de la base, o un cartucho pequeño para la bahía de módulos que trae palabras, contratos y programas.',
      ],
      moduleBay: ['Bahía de módulos', 'La ranura para cartuchos de módulo. Se puede cambiar con la colonia en marcha.'],
      override: ['Mando manual', 'Reparto y ración a mano durante unos soles; o una tarea que se hace por pasos.'],
      phase: ['Fase', 'Una parte de un contrato, de algunos soles. Lo que una fase halla pasa a la siguiente.'],
      profile: [
        'Estricto, tolerante',
        'Cómo lee LisPy un programa: el estricto rechaza lo que no está bien, el tolerante lo ejecuta y anota lo que perdonó.',
      ],
      protocol: ['Protocolo', 'Una manera de llevar la base unos soles, para una emergencia o un descanso.'],
      ranked: [
        'Puntúa, no puntúa',
        'Una partida cuenta en un tablón si empezó como su misión y vive bajo el registro público. Los soles de pronóstico, otras reglas y módulos modificados no cuentan.',
      ],
      ration: ['Ración', 'Lo que come cada cual, como parte de la comida de un día completo.'],
      reading: ['Lectura', 'Un dato que un programa puede mirar, por su nombre: o2_days, cabin_c, dust_tau.'],
      reflex: [
        'Reflejo',
        'Una regla fija que actúa sola al final de un sol, dentro de límites, y lo dice en el eco siguiente.',
      ],
      replay: [
        'Reproducción',
        'Calcular de nuevo una partida desde su génesis, sus órdenes y el registro. Lo que sale igual queda probado.',
      ],
      reputation: [
        'Reputación',
        'Lo que ganan los contratos cumplidos ante la Tierra. Con más llegan contratos más atrevidos.',
      ],
      risk: [
        'Riesgo',
        'El índice de riesgo de la colonia, de 0 a 100: lo cerca que está el daño, como suma de términos. Cuentas los muestra.',
      ],
      sabatier: ['Sabatier', 'Un reactor que hace agua y metano de dióxido de carbono e hidrógeno.'],
      score: [
        'Puntuación',
        'Puntos por soles vividos, personas y robots en marcha, reservas, investigación, obras y tareas, menos riesgo y pérdidas. Cuentas los muestra.',
      ],
      seat: ['Instalar', 'Poner al mando un gobernador o un agente, o un módulo en su bahía.'],
      seed: ['Semilla', 'Un número del que sale todo el azar de una partida. La misma semilla tiene la misma suerte.'],
      shelf: ['Estante', 'Lo que guarda este dispositivo: colonias, módulos, agentes y sistemas.'],
      signature: ['Firma', 'Prueba de que quien tiene una clave ha firmado este mismo archivo.'],
      simhub: ['SimHub', 'El tablón común. Una partida entregada se calcula de nuevo antes de figurar en él.'],
      site: ['Lugar', 'Dónde está una colonia en Marte: de ahí vienen su luz, su frío y su altura.'],
      sol: ['Sol', 'Un día en Marte: 24 horas, 39 minutos y 35 segundos.'],
      sparePower: [
        'Energía sobrante',
        'Lo que dan luz, reactores y baterías más allá de la carga fija. Es lo que divide el reparto.',
      ],
      standingLoad: [
        'Carga fija',
        'La energía que toma la base pase lo que pase: aire, agua, calor de máquinas, servicios.',
      ],
      system: ['Sistema', 'Un cartucho que arranca en el terminal, con archivos y programas propios.'],
      task: ['Tarea', 'Algo que le espera, con un plazo: una decisión, o pasos que dar.'],
      threat: ['Amenaza', 'Lo peligroso que es un contrato, de 1 a 6.'],
      tick: ['Tick', 'Una hora de Marte: un sol tiene 24. La colonia se calcula tick a tick.'],
      verdict: [
        'Veredicto',
        'Una de las cinco revisiones de un archivo: formato, cadena, registro, reproducción, firma.',
      ],
      world: ['Mundo', 'Lo que dos colonias tienen en común, fusionado en un agente que empieza otra.'],
    },
  },
};
