import { expect, test } from 'vitest';
import { MISSION, PLAYABLE } from '../../../core/colony/missions.ts';
import { SKY_STATES } from '../../../core/mars/sky.ts';
import { baseOf } from './base.ts';
import { shapesOf } from './still.ts';
import { svgText } from './svgText.ts';
import { viewOfBase } from './scene.test-support.ts';

const SIZE = { width: 390, height: 204 };

/** Names of elements in order, and a complaint when tags do not close as they opened or an attribute is not quoted. */
function elementsOf(markup: string): { readonly names: string[]; readonly problem: string | null } {
  const names: string[] = [];
  const open: string[] = [];
  let at = 0;
  for (const tag of markup.matchAll(/<(\/?)([A-Za-z]+)((?: [A-Za-z-]+="[^"<>&]*")*)(\/?)>/g)) {
    if (tag.index !== at) return { names, problem: `stray text at ${at}` };
    at += tag[0].length;
    const name = tag[2] ?? '';
    if (tag[1] === '/') {
      if (open.pop() !== name) return { names, problem: `${name} closes nothing at ${tag.index}` };
      continue;
    }
    names.push(name);
    if (tag[4] !== '/') open.push(name);
  }
  return { names, problem: at === markup.length && open.length === 0 ? null : `unclosed at ${at}` };
}

test('the still picture of every mission is well-formed, with figures that are numbers', () => {
  for (const key of PLAYABLE) {
    const shapes = shapesOf(baseOf(viewOfBase(MISSION[key].modules)), 'noon', SIZE, []);
    const markup = svgText(shapes, SIZE);
    const { names, problem } = elementsOf(markup);
    expect(problem, key).toBe(null);
    expect(names.filter((name) => name === 'path').length, key).toBeGreaterThan(300);
    expect(markup, key).not.toMatch(/NaN|Infinity|undefined/);
  }
});

test('each light has inks of its own, and lamps shine from dusk on', () => {
  const base = baseOf(viewOfBase(MISSION.ares.modules));
  const pictures = SKY_STATES.map((sky) => shapesOf(base, sky, SIZE, []));
  const inks = pictures.map((shapes) => shapes.flatMap((shape) => (shape.kind === 'path' ? [shape.fill] : [])).join());
  expect(new Set(inks).size).toBe(SKY_STATES.length);
  const halos = pictures.map((shapes) => shapes.some(({ kind }) => kind === 'halo'));
  expect(halos).toEqual(SKY_STATES.map((sky) => sky !== 'noon' && sky !== 'storm'));
});

test('a module that is switched off is dark at night, and one without power for nobody else', () => {
  const lights = (offline: number): number => {
    const view = viewOfBase(['habitat'], { base: { offline: Uint8Array.of(offline) } });
    return shapesOf(baseOf(view), 'night', SIZE, []).filter(({ kind }) => kind === 'halo').length;
  };
  expect(lights(1)).toBeLessThan(lights(0));
});
