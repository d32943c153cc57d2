/** What `Library` promises, over any shelf: run like the laws of the slots, and beside them. */
import { libraryOn } from './library.on.ts';
import { cardAt, equal, kindOf, must, runAt, type Law } from './slots.contract.ts';
import { slotsOn } from './slots.on.ts';

export const libraryContract: readonly Law[] = [
  {
    title: 'a colony that is deleted is not offered, comes back by undo, and goes for good only when it is purged',
    async run(open) {
      const [slots, library] = [slotsOn(open(), null, () => 100), libraryOn(open(), () => 200)];
      must(await slots.put(runAt(3, 'MDK-A')));
      must(await slots.put(runAt(4, 'MDK-B')));
      must(await library.remove('colony/MDK-B'));
      equal(must(await slots.load()).newest?.card.id, 'MDK-A');
      equal(must(await library.list()).find(({ key }) => key === 'colony/MDK-B')?.deletedAt, 200);
      must(await library.purge(200));
      must(await library.restore('colony/MDK-B'));
      equal(must(await slots.load()).newest?.card.id, 'MDK-B');
      must(await library.remove('colony/MDK-B'));
      must(await library.purge(201));
      equal(
        must(await library.list()).map(({ key }) => key),
        ['colony/MDK-A'],
      );
      equal((await open().list('bytes/')).size, 1);
    },
  },
  {
    title: 'a colony that is played on after it was deleted is there again',
    async run(open) {
      const [slots, library] = [slotsOn(open()), libraryOn(open())];
      must(await slots.put(runAt(3)));
      must(await library.remove('colony/MDK-0123456789'));
      must(await slots.put(runAt(4)));
      equal(must(await library.list())[0]?.deletedAt, null);
      equal(must(await slots.load()).newest?.card.sol, 4);
    },
  },
  {
    title: 'a colony on the shelf tells its saves, and each can be taken',
    async run(open) {
      const [slots, library] = [slotsOn(open()), libraryOn(open())];
      for (const sol of [1, 2]) must(await slots.put(runAt(sol)));
      must(await slots.backup(runAt(3)));
      const [shelved] = must(await library.list());
      equal(
        shelved?.points.map(({ sol, kind }) => [sol, kind]),
        [
          [3, 'backup'],
          [2, 'autosave'],
          [1, 'autosave'],
        ],
      );
      const first = must(await library.take(shelved?.key ?? '', shelved?.points[2]?.generation));
      equal([...first.bytes], [...runAt(1).bytes]);
      equal(kindOf(await library.take('colony/MDK-NONE')), 'missing');
      equal(kindOf(await library.take(shelved?.key ?? '', 99)), 'missing');
    },
  },
  {
    title: 'a renamed save takes the place of the one it was, read back like any other',
    async run(open) {
      const [slots, library] = [slotsOn(open()), libraryOn(open())];
      for (const sol of [1, 2]) must(await slots.put(runAt(sol), 'seat'));
      const named = { bytes: new TextEncoder().encode('{"name":"Utopia"}'), card: { ...cardAt(2), name: 'Utopia' } };
      must(await library.rename(2, named));
      const [shelved] = must(await library.list());
      equal([shelved?.title, shelved?.points.length], ['Utopia', 2]);
      const { newest } = must(await slots.load());
      equal([newest?.seat, newest?.generation, newest?.card.name], ['seat', 2, 'Utopia']);
      equal(kindOf(await library.rename(9, named)), 'missing');
    },
  },
  {
    title: 'modules and agents lie beside colonies: titled, exported, deleted and brought back',
    async run(open) {
      let now = 1;
      const library = libraryOn(open(), () => now);
      const bytes = Uint8Array.of(1, 2, 3);
      must(await library.keepObject({ kind: 'module', id: 'forge-1', title: 'FORGE' }, bytes));
      must(await library.retitle('module/forge-1', 'My forge'));
      must(await library.markExported('module/forge-1', { at: 9, sol: null }));
      must(await library.keepObject({ kind: 'module', id: 'forge-1', title: 'FORGE' }, bytes));
      must(await library.keepObject({ kind: 'agent', id: 'ada', title: 'Ada' }, bytes));
      const things = must(await library.list());
      equal(things.map(({ key, title }) => `${key} ${title}`).toSorted(byText), [
        'agent/ada Ada',
        'module/forge-1 My forge',
      ]);
      equal(must(await library.exported('module/forge-1')), { at: 9, sol: null });
      equal([...must(await library.take('module/forge-1')).bytes], [1, 2, 3]);
      must(await library.remove('agent/ada'));
      must(await library.restore('agent/ada'));
      must(await library.remove('agent/ada'));
      now = 50;
      must(await library.purge(now));
      equal(
        must(await library.list()).map(({ key }) => key),
        ['module/forge-1'],
      );
      equal(kindOf(await library.take('agent/ada')), 'missing');
      equal(kindOf(await library.retitle('agent/ada', 'x')), 'missing');
    },
  },
  {
    title: 'when a colony was last exported is remembered apart from its saves',
    async run(open) {
      const library = libraryOn(open());
      equal(must(await library.exported('colony/MDK-A')), null);
      must(await library.markExported('colony/MDK-A', { at: 5, sol: 12 }));
      equal(must(await libraryOn(open()).exported('colony/MDK-A')), { at: 5, sol: 12 });
    },
  },
];

const byText = (a: string, b: string): number => (a < b ? -1 : 1);
