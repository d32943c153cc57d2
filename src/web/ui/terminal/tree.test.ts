import { expect, test } from 'vitest';
import type { SystemFile } from '../../../core/talk/workshop.ts';
import { rowsOf } from './tree.ts';

const file = (path: string, kind: SystemFile['kind'] = 'file'): SystemFile => ({ path, kind, characters: 3 });
const FILES = [file('/bin/hello', 'program'), file('/etc/a/b'), file('/motd'), file('/tmp', 'dir')];
const seen = (...open: string[]) => rowsOf(FILES, new Set(open)).map(({ path, depth }) => `${path} ${depth}`);

test('directories follow from the paths, and hide what is in them until they are opened', () => {
  expect(seen()).toEqual(['/bin 1', '/etc 1', '/motd 1', '/tmp 1']);
  expect(seen('/bin', '/etc')).toEqual(['/bin 1', '/bin/hello 2', '/etc 1', '/etc/a 2', '/motd 1', '/tmp 1']);
  expect(seen('/etc/a')).not.toContain('/etc/a/b 3');
  expect(seen('/etc', '/etc/a')).toContain('/etc/a/b 3');
});

test('a row is a directory or a file that can be read', () => {
  const rows = rowsOf(FILES, new Set(['/bin']));
  expect(rows.map(({ name, branch, file: own }) => [name, branch, own?.kind ?? null])).toEqual([
    ['bin', true, null],
    ['hello', false, 'program'],
    ['etc', true, null],
    ['motd', false, 'file'],
    ['tmp', true, null],
  ]);
});
