import { expect, test } from 'vitest';
import { settingsFrom } from './settings.ts';

test('without a word it is an embedded database in the project’s data folder, one verifier, and closed to other sites', () => {
  expect(settingsFrom({}, '/marsdeck')).toEqual({
    place: { kind: 'embedded', folder: '/marsdeck/.marsdeck' },
    verifiers: 1,
    hosts: [],
    origins: [],
    behindProxy: false,
    metricsToken: null,
  });
});

test('what is set is taken', () => {
  const env = {
    DATABASE_URL: 'postgres://u@h/d',
    VERIFIERS: '4',
    HUB_HOSTS: 'hub.example, localhost:4173',
    HUB_ORIGINS: 'https://a.example',
    BEHIND_PROXY: '1',
    METRICS_TOKEN: 't',
  };
  expect(settingsFrom(env, '/')).toEqual({
    place: { kind: 'postgresql', url: 'postgres://u@h/d' },
    verifiers: 4,
    hosts: ['hub.example', 'localhost:4173'],
    origins: ['https://a.example'],
    behindProxy: true,
    metricsToken: 't',
  });
  expect(settingsFrom({ MARSDECK_DATA: '/data' }, '/')).toMatchObject({ place: { folder: '/data' } });
});

test.each([{ VERIFIERS: '-1' }, { VERIFIERS: 'two' }, { VERIFIERS: '65' }, { DATABASE_URL: 'mysql://x' }])(
  '%j is a sentence',
  (env) => {
    expect(settingsFrom(env, '/')).toMatch(/^(VERIFIERS|DATABASE_URL) has to .*\.$/);
  },
);
