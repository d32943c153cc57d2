/** Every word of the classroom. */
import type { Class } from './classroom/lessons.ts';

type Lesson = { readonly title: string; readonly question: string; readonly observe: readonly string[] };

export const CLASSROOM = {
  lede: 'Press a lesson’s cartridge: everyone who does has the same colony under the same Mars. Play it as far as it says, then open its lab sheet. The sheet is of the colony in the slot.',
  kept: 'What runs now is kept first. Undo puts it back.',
  observe: 'Observe',
  cartridge: (mission: string, seed: string, sols: string): string => `${mission}, seed ${seed}. Play ${sols} sols.`,
  press: 'Press the cartridge',
  sheet: 'Lab sheet',
  name: 'Name',
  date: 'Date',
  noColony: 'There is no colony in the slot. Press the lesson’s cartridge, or insert one.',
  csv: 'Figures, CSV',
  figure: 'Drawing, SVG',
  print: 'Print the sheet',
  table: 'The same as a table',
  caption: (lesson: string, name: string, id: string, sol: string): string =>
    `${lesson}. ${name}, ${id}, to sol ${sol}`,
  alt: (caption: string): string => `${caption}. The table says the same.`,
  lessons: {
    sun: {
      title: 'Solar power and seasons',
      question:
        'By how much does the sunlight of a sol change over half a Mars year, and what takes more of it: the season or the dust?',
      observe: [
        'Light on level ground in kWh/m² on the brightest and on the darkest sol. Divide one by the other.',
        'Optical depth on both sols: τ of 0.5 is a clear sky, above 1.5 it is a storm.',
        'The charge in the batteries at midnight. When does it come nearest to nothing?',
      ],
    },
    air: {
      title: 'Closing the air loop',
      question:
        'How long do four people live on the oxygen they landed with, and what has to be made each sol so that it never ends?',
      observe: [
        'Under Colony, set ISRU to 0 by hand on sol 10. Read the loss of oxygen in kg per sol, and divide by four people.',
        'Set it back on sol 30. How many sols does it take to make up for twenty?',
        'Under Books, follow oxygen in, out and stored. Does the residual ever leave zero?',
      ],
    },
    food: {
      title: 'Food and area',
      question: 'How many square metres of crop feed one person?',
      observe: [
        'Under Greenhouse, add up the area of all stands, and the food that a ripe one gives.',
        'Stored food in kg on sol 20 and on sol 120. Does the greenhouse keep up with six people?',
        'Give the greenhouse half of its share of the power for 30 sols, and read the food again.',
      ],
    },
    light: {
      title: 'Light time',
      question: 'Why can nobody on Earth fly a rover on Mars by hand?',
      observe: [
        'The one-way light time on the first sol, its least and its most. A question and its answer take twice that.',
        'Light goes 18 million km in a minute. How far away is Earth on each of those sols?',
        'Read how long a decision waits under Tasks. Which of them could Earth have answered in time?',
      ],
    },
    governor: {
      title: 'Write a governor',
      question: 'Can a program of one line keep a colony better than you can?',
      observe: [
        'Under Governor, change one number of the program, say what you expect, and press Dry run.',
        'Seat it, and let the clock run to sol 100. Which shares did it set, and when did they change?',
        'Compare the score on sol 100 with that of the program before. One change at a time.',
      ],
    },
  } satisfies Record<Class, Lesson>,
};
