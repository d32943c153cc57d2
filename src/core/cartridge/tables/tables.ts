/** The tables that a cartridge can be written as. */
import { blocks } from './blocks.ts';
import { commands } from './commands.ts';
import { crew } from './crew.ts';
import { history } from './history.ts';
import type { TableMaker } from './table.ts';
import { tasks } from './tasks.ts';

/** By name, in the order in which they are written. */
export const TABLES: Readonly<Record<string, TableMaker>> = { history, tasks, crew, blocks, commands };
