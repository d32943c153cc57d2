/** Every word that stands on the settings. */
import { fixed } from './format.ts';

export const SETTINGS = {
  plates: { console: 'Console', units: 'Units', play: 'Play' },
  options: {
    language: {
      name: 'Language',
      about: 'Of the console. What a cartridge says stays as it was written.',
      choices: { en: 'English', es: 'Español' },
    },
    sound: {
      name: 'Sound',
      about: 'Keys, paper, pump, wind, and alarms that differ by cause. Nothing is told by sound alone.',
      choices: { false: 'Off', true: 'On' },
    },
    vibration: {
      name: 'Vibration',
      about: 'A phone that can shakes at alarms, each cause in its own rhythm, and as a cartridge moves.',
      choices: { false: 'Off', true: 'On' },
    },
    motion: {
      name: 'Motion',
      about: 'What moves: needles, drums, paper, dust, the sky.',
      choices: { system: 'As the system', less: 'Less', full: 'Full' },
    },
    sky: {
      name: 'Light',
      about: 'Mars chooses the light of the console, or it stays as you set it.',
      choices: {
        mars: 'Mars',
        noon: 'Noon',
        sunset: 'Sunset',
        night: 'Night',
        storm: 'Storm',
        nightstorm: 'Night storm',
      },
    },
    temperature: { name: 'Temperature', about: 'Of cabin, dome and sky.', choices: { C: '°C', K: 'K' } },
    pressure: {
      name: 'Pressure',
      about: 'Of the air inside, and of each gas in it.',
      choices: { kPa: 'kPa', mbar: 'mbar', psi: 'psi' },
    },
    speed: {
      name: 'Speed of a new colony',
      about: 'Its clock waits for you, set to this.',
      choices: { 1: '1×', 8: '8×', 64: '64×', max: 'Max' },
    },
    fuse: {
      name: 'Time for decisions',
      about: 'In a new colony. A run records it; Protocols changes it in a running one.',
      choices: { 1: 'As it is', 3: 'Three times', 0: 'No deadline' },
    },
    letters: {
      name: 'Single-letter keys',
      about: 'G C and the like. Keys with Ctrl or Alt stay.',
      choices: { true: 'On', false: 'Off' },
    },
  },
  lessons: {
    name: 'First lessons',
    done: (done: number, of: number): string => `${fixed(done, 0)} of ${fixed(of, 0)} done`,
    again: 'Give them again',
  },
  data: {
    title: 'On this device',
    used: 'In use, the program included',
    most: 'May be in use',
    records: 'Runs and notes kept',
    counting: 'counting',
    unknown: 'not known',
    exportAll: 'Export all',
    exported: 'Exported as one ZIP, each cartridge in a file of its own.',
    deleteAll: 'Delete all',
    deleted: 'Deleted. It can be put back until this page closes.',
    deletedSeated:
      'Deleted. It can be put back until this page closes. What runs now is kept again with its next autosave.',
    putBack: 'Put it all back',
    isBack: 'All of it is back.',
    failed: (why: string): string => `The browser did not allow that (${why}).`,
    note: 'Nothing leaves this device unless you eject or submit it.',
  },
};
