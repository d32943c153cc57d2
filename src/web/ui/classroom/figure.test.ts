import { expect, test } from 'vitest';
import { figureOf } from './figure.ts';

const line = (values: readonly number[]) => ({
  name: 'A',
  firstSol: 0,
  values: Float64Array.from(values),
  lost: false,
});

test('a figure has a panel for each series, one point for each sol, and a gap where there is no figure', () => {
  const svg = figureOf('Sun', 'Sol', [
    { title: 'Dust', unit: 'τ', line: line([0.5, 1, Number.NaN, 2]) },
    { title: 'Charge', unit: 'kWh', line: line([1, 2, 3, 4]) },
  ]);
  const paths = [...svg.matchAll(/<path d="([^"]*)"[^>]*stroke-width/g)].map(([, path = '']) => path);
  expect(paths.map((path) => path.replaceAll(/[^ML]/g, ''))).toEqual(['MLM', 'MLLL']);
  expect(svg).toContain('Dust, τ');
  expect(svg).not.toContain('NaN');
});

test('a colony’s name can say nothing to the drawing', () => {
  expect(figureOf('</text><script>', 'Sol', [])).not.toContain('<script>');
});
