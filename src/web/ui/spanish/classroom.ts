import type * as English from '../textClassroom.ts';
import type { Words } from './same.ts';

/** The words of the classroom. */
export const CLASS_WORDS: Words<typeof English> = {
  CLASSROOM: {
    lede: 'Prense el cartucho de una lección: todos los que lo hacen tienen la misma colonia bajo el mismo Marte. Juéguela hasta donde dice y abra su hoja de laboratorio. La hoja es de la colonia que está en la ranura.',
    kept: 'Lo que corre ahora se guarda antes. Deshacer lo devuelve.',
    observe: 'Observe',
    cartridge: (mission, seed, sols) => `${mission}, semilla ${seed}. Juegue ${sols} soles.`,
    press: 'Prensar el cartucho',
    sheet: 'Hoja de laboratorio',
    name: 'Nombre',
    date: 'Fecha',
    noColony: 'No hay colonia en la ranura. Prense el cartucho de la lección o inserte uno.',
    csv: 'Cifras, CSV',
    figure: 'Dibujo, SVG',
    print: 'Imprimir la hoja',
    table: 'Lo mismo en una tabla',
    caption: (lesson, name, id, sol) => `${lesson}. ${name}, ${id}, hasta el sol ${sol}`,
    alt: (caption) => `${caption}. La tabla dice lo mismo.`,
    lessons: {
      sun: {
        title: 'Energía solar y estaciones',
        question: '¿Cuánto cambia la luz de un sol en medio año marciano, y qué quita más: la estación o el polvo?',
        observe: [
          'La luz sobre suelo llano en kWh/m² en el sol más claro y en el más oscuro. Divida una por otra.',
          'La profundidad óptica en ambos: τ de 0,5 es cielo despejado, más de 1,5 es tormenta.',
          'La carga de las baterías a medianoche. ¿Cuándo está más cerca de nada?',
        ],
      },
      air: {
        title: 'Cerrar el ciclo del aire',
        question:
          '¿Cuánto viven cuatro personas con el oxígeno con que aterrizaron, y cuánto hay que hacer cada sol para que no se acabe?',
        observe: [
          'En Colonia, ponga ISRU a 0 a mano en el sol 10. Lea la pérdida de oxígeno en kg por sol y divida entre cuatro.',
          'Devuélvalo en el sol 30. ¿Cuántos soles tarda en reponer veinte?',
          'En Cuentas, siga el oxígeno que entra, sale y queda. ¿Deja el residuo alguna vez el cero?',
        ],
      },
      food: {
        title: 'Comida y superficie',
        question: '¿Cuántos metros cuadrados de cultivo alimentan a una persona?',
        observe: [
          'En Invernadero, sume la superficie de todos los cultivos y la comida que da uno maduro.',
          'La comida guardada en kg en el sol 20 y en el 120. ¿Da abasto el invernadero para seis personas?',
          'Dé al invernadero la mitad de su parte de la energía durante 30 soles y lea la comida otra vez.',
        ],
      },
      light: {
        title: 'Tiempo de luz',
        question: '¿Por qué nadie en la Tierra puede conducir a mano un rover en Marte?',
        observe: [
          'El tiempo de luz de ida en el primer sol, el menor y el mayor. Pregunta y respuesta tardan el doble.',
          'La luz recorre 18 millones de km en un minuto. ¿A qué distancia está la Tierra en cada uno de esos soles?',
          'Lea en Tareas cuánto espera una decisión. ¿Cuáles habría respondido la Tierra a tiempo?',
        ],
      },
      governor: {
        title: 'Escribir un gobernador',
        question: '¿Puede un programa de una línea cuidar una colonia mejor que usted?',
        observe: [
          'En Gobernador, cambie un número del programa, diga qué espera y pulse Ensayo.',
          'Instálelo y deje correr el reloj hasta el sol 100. ¿Qué partes fijó, y cuándo cambiaron?',
          'Compare la puntuación del sol 100 con la del programa anterior. Un cambio cada vez.',
        ],
      },
    },
  },
};
