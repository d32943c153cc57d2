/** Help of the verbs that are loaded only when they are called. */
import { FILE_ARGUMENT, type Help, JSON_OPTION } from './help.ts';

export const PNG_HELP: Help = {
  use: ['png FILE --out FILE.cartridge.png [--size PIXELS] [--json]'],
  about: 'Writes the label as a picture with the cartridge in it. Whatever reads a cartridge reads such a picture.',
  options: [FILE_ARGUMENT, ['--out FILE', 'where it goes'], ['--size PIXELS', 'width of the picture'], JSON_OPTION],
  example: 'png ares-sol60-MDK-7Q2F.cartridge.json --out ares.cartridge.png',
};

export const SQLITE_HELP: Help = {
  use: ['sqlite FILE --out FILE.sqlite [--json]'],
  about: 'Writes all tables of a cartridge as an SQLite database, with a table that explains the columns.',
  options: [FILE_ARGUMENT, ['--out FILE', 'where it goes'], JSON_OPTION],
  example: 'sqlite ares-sol60-MDK-7Q2F.cartridge.json --out ares.sqlite',
};
