import { expect, test } from 'vitest';
import type { Link } from '../../../core/colony/postMortem/archive.ts';
import { layOut, lineBetween, NODE_HEIGHT, NODE_WIDTH } from './lanes.ts';

const link = (sol: number, about: Link['about'], why = ''): Link => ({ sol, about, what: `${about} ${sol}`, why });

test('a dial that a hand turned is yours, and one that a program turned is the governor’s', () => {
  const chain = [
    link(1, 'allocation', 'Set so by “allocation: heating 100 %”.'),
    link(2, 'allocation', 'Set so by “Engineer: more for crops”.'),
    link(3, 'storm'),
    link(4, 'power'),
    link(5, 'death'),
  ];
  expect(layOut(chain, []).nodes.map(({ lane }) => lane)).toEqual(['you', 'governor', 'mars', 'base', 'crew']);
});

test('no two nodes of a lane lie over each other, and what came later stands further on', () => {
  const abouts: readonly Link['about'][] = ['storm', 'power', 'power', 'cold', 'death', 'end'].map((about) =>
    about === 'cold' ? 'warmth' : (about as Link['about']),
  );
  const { nodes, height } = layOut(
    abouts.map((about, sol) => link(sol, about)),
    [],
  );
  for (const [place, node] of nodes.entries()) {
    if (place > 0) expect(node.x).toBeGreaterThan(nodes[place - 1]?.x ?? 0);
    for (const other of nodes.slice(0, place).filter(({ lane }) => lane === node.lane))
      expect(node.x).toBeGreaterThanOrEqual(other.x + NODE_WIDTH);
    expect(node.y + NODE_HEIGHT).toBeLessThanOrEqual(height);
  }
});

test('a line leaves one node and ends at the next: across in a lane, down or up between lanes', () => {
  const [storm, power, more, end] = layOut(
    [link(1, 'storm'), link(2, 'power'), link(3, 'food'), link(4, 'end')],
    [],
  ).nodes;
  if (storm === undefined || power === undefined || more === undefined || end === undefined)
    throw new Error('no nodes');
  expect(lineBetween(storm, power)).toMatch(new RegExp(`^M\\d+ ${storm.y + NODE_HEIGHT}V${power.y - 2}$`));
  expect(lineBetween(power, more)).toMatch(new RegExp(`^M${power.x + NODE_WIDTH} \\d+H${more.x - 2}$`));
  expect(lineBetween(end, storm)).toMatch(/V/);
});
