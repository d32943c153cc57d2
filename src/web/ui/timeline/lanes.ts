/** Where each link of a post-mortem stands: in which lane, and how far along. */
import type { Decision } from '../../../core/colony/postMortem/decisions.ts';
import type { Link } from '../../../core/colony/postMortem/archive.ts';
import type { Mark } from '../../../core/talk/past.ts';

const LANES: readonly Mark['lane'][] = ['mars', 'base', 'governor', 'you', 'crew'];
const LANE_HEIGHT = 84;
/** A lane in which nothing happened is there, and takes little room. */
const EMPTY_HEIGHT = 36;
/** A node’s box, px. */
export const NODE_WIDTH = 172;
export const NODE_HEIGHT = 58;
/** A node in another lane begins before the one before it ends, so that the line between them goes straight down or up. */
const STEP = 96;
const GAP = 26;

/** What a link is about, by lane. What a hand or a program set is told apart by `why`. */
const LANE_OF: Readonly<Record<Link['about'], Mark['lane'] | 'set'>> = {
  allocation: 'set',
  ration: 'set',
  labour: 'set',
  module: 'set',
  storm: 'mars',
  season: 'mars',
  flare: 'mars',
  event: 'mars',
  dust: 'base',
  load: 'base',
  wear: 'base',
  spares: 'base',
  plan: 'base',
  power: 'base',
  warmth: 'base',
  air: 'base',
  oxygen: 'base',
  water: 'base',
  food: 'base',
  joints: 'base',
  alarm: 'base',
  hunger: 'crew',
  dose: 'crew',
  critical: 'crew',
  death: 'crew',
  end: 'crew',
};
/** Orders as a post-mortem words them: whatever else set a dial is a program's doing. */
const BY_HAND = /“(allocation|ration|override|labour|protocol|module|end of the protocol)/;

export type Node = Link & { readonly lane: Mark['lane']; readonly x: number; readonly y: number };

export type Lane = { readonly lane: Mark['lane']; readonly top: number; readonly height: number };

/** The links along the lanes, from the first that mattered on; and where each lane lies. */
export function layOut(
  chain: readonly Link[],
  decisions: readonly Decision[],
): { readonly nodes: readonly Node[]; readonly lanes: readonly Lane[]; readonly height: number } {
  const used = chain.map((link) => laneOf(link, decisions));
  let height = 0;
  const lanes = LANES.map((lane): Lane => {
    const own = used.includes(lane) ? LANE_HEIGHT : EMPTY_HEIGHT;
    height += own;
    return { lane, top: height - own, height: own };
  });
  const nodes: Node[] = [];
  for (const [place, link] of chain.entries()) {
    const lane = used[place] ?? 'base';
    const before = nodes.at(-1);
    const same = nodes.findLast((node) => node.lane === lane);
    const x = Math.max(before === undefined ? 0 : before.x + STEP, same === undefined ? 0 : same.x + NODE_WIDTH + GAP);
    const top = lanes.find((one) => one.lane === lane)?.top ?? 0;
    nodes.push({ ...link, lane, x, y: top + (LANE_HEIGHT - NODE_HEIGHT) / 2 });
  }
  return { nodes, lanes, height };
}

function laneOf({ about, why, sol }: Link, decisions: readonly Decision[]): Mark['lane'] {
  const lane = LANE_OF[about];
  if (lane !== 'set') return lane;
  const decided = decisions.some((decision) => decision.sol === sol && why.includes(decision.what));
  return decided || BY_HAND.test(why) ? 'you' : 'governor';
}

/** The printed line from one node to what came of it. */
export function lineBetween(from: Node, to: Node): string {
  const down = to.y > from.y;
  const [edgeFrom, edgeTo] = [down ? from.y + NODE_HEIGHT : from.y, down ? to.y : to.y + NODE_HEIGHT];
  if (from.lane === to.lane) return `M${from.x + NODE_WIDTH} ${from.y + NODE_HEIGHT / 2}H${to.x - 2}`;
  const x = to.x + 22;
  if (x < from.x + NODE_WIDTH - 6) return `M${x} ${edgeFrom}V${down ? edgeTo - 2 : edgeTo + 2}`;
  return `M${from.x + NODE_WIDTH} ${from.y + NODE_HEIGHT / 2}H${x}V${down ? edgeTo - 2 : edgeTo + 2}`;
}
