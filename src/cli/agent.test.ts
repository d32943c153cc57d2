import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { callFrom } from './call.test-support.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'agent-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));
const marsdeck = (...args: string[]) => callFrom(FOLDER, args);
const SHIPPED = fileURLToPath(new URL('../../public/agents/', import.meta.url));
const learner = join(SHIPPED, 'learner.lispy.json');

describe('agents on the command line', () => {
  test('are listed, inspected and booted', () => {
    const listed = marsdeck('agent', 'list', '--shelf', SHIPPED, '--json').json() as { agents: { agent: string }[] };
    expect(listed.agents.map(({ agent }) => agent)).toEqual(
      ['engineer', 'gambler', 'gardener', 'historian', 'learner', 'survivalist'].map((one) => `marsdeck-${one}`),
    );
    expect(marsdeck('agent', 'inspect', learner, '--json').json()).toMatchObject({
      id: 'marsdeck-learner',
      governs: 'govern',
      cut: [],
    });
    const booted = marsdeck('agent', 'boot', learner, '-e', '(figure "warmth")', '-e', '(car 5)', '--json');
    expect(booted.status).toBe(1);
    expect(booted.json()).toMatchObject({
      id: 'marsdeck-learner',
      failed: [],
      answers: [{ ok: true, value: 0.1 }, { ok: false }],
    });
  });

  test('one governs, leaves its colony with what it learned, goes on the shelf and governs again', () => {
    expect(
      marsdeck('run', '--mission', 'ares', '--seed', '4', '--sols', '45', '--agent', learner, '--out', 'a.json').status,
    ).toBe(0);
    expect(marsdeck('verify', 'a.json').status).toBe(0);
    const exported = marsdeck('agent', 'export', 'a.json', '--shelf', 'shelf', '--json').json() as { file: string };
    expect(exported).toMatchObject({
      ok: true,
      id: 'marsdeck-learner',
      service: [{ mission: 'ares', sols: 45, faults: 0 }],
    });
    const agent = JSON.parse(readFileSync(join(FOLDER, exported.file), 'utf8')) as {
      env: { step: number };
      echoes: unknown[];
    };
    expect(agent.env.step).toBe(2);
    expect(agent.echoes).toHaveLength(30);
    expect(marsdeck('agent', 'import', exported.file, '--shelf', 'other', '--json').json()).toMatchObject({ tools: 4 });
    const [file = ''] = readdirSync(join(FOLDER, 'other'));
    const again = marsdeck(
      'run',
      '--mission',
      'garden',
      '--seed',
      '5',
      '--sols',
      '5',
      '--agent',
      `other/${file}`,
      '--out',
      'b.json',
    );
    expect(again.status).toBe(0);
    expect(marsdeck('agent', 'export', 'b.json', '--out', 'twice.lispy.json', '--json').json()).toMatchObject({
      service: [{ mission: 'ares' }, { mission: 'garden', sols: 5 }],
    });
  });

  test('two colonies make a world, and a colony grows of it', () => {
    const world = marsdeck('agent', 'merge', 'a.json', 'b.json', '--out', 'w.lispy.json', '--json').json() as object;
    expect(world).toMatchObject({ ok: true, aligned_sols: 4, resonance: { length: 5 } });
    const grown = marsdeck('run', '--from-world', 'w.lispy.json', '--sols', '2', '--out', 'c.json');
    expect(grown.err).toMatch(/^Begun from the merged world of .*Ares I /);
    expect(grown.status).toBe(0);
    expect(marsdeck('verify', 'c.json').status).toBe(0);
  });

  test.each([
    [['agent'], 'takes one of'],
    [['agent', 'list', 'x'], 'marsdeck agent list'],
    [['agent', 'merge', 'a.json', 'b.json'], '--out is missing'],
    [['run', '--from-world', 'w.lispy.json', '--seed', '1', '--sols', '1', '--out', 'x.json'], '--from-world says all'],
    [
      ['run', '--mission', 'ares', '--seed', '1', '--sols', '1', '--agent', 'x', '--governor', 'y', '--out', 'x.json'],
      'the same seat',
    ],
  ])('%j is wrong use', (args, words) => {
    expect(() => marsdeck(...args)).not.toThrow();
    const { status, err } = marsdeck(...args);
    expect([status, err]).toEqual([2, expect.stringContaining(words)]);
  });

  test('what is no agent, or has none, is refused', () => {
    writeFileSync(join(FOLDER, 'plain.json'), '{"_format":"mars-barn-autopilot","version":1,"task_decision":"nil"}');
    expect(marsdeck('agent', 'inspect', 'plain.json')).toMatchObject({
      status: 1,
      err: expect.stringContaining('lispy-cartridge'),
    });
    expect(marsdeck('agent', 'export', 'c.json')).toMatchObject({
      status: 1,
      err: expect.stringContaining('No agent has governed'),
    });
    expect(marsdeck('run', '--from-world', learner, '--sols', '1', '--out', 'x.json')).toMatchObject({
      status: 1,
      err: expect.stringContaining('carries no world'),
    });
  });
});
