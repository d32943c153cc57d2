import { expect, test } from 'vitest';
import { newMetrics } from './metrics.ts';

test('metrics are text that Prometheus reads: counters, cumulative buckets, gauges', () => {
  const metrics = newMetrics();
  metrics.count('marsdeck_submissions_total', { kind: 'run' });
  metrics.count('marsdeck_submissions_total', { kind: 'run' }, 2);
  for (const seconds of [0.004, 0.2, 99])
    metrics.time('marsdeck_request_seconds', seconds, { route: 'GET /api/board' });
  const text = metrics.text([{ name: 'marsdeck_queue_jobs', about: 'Submissions that wait.', value: 7 }]);
  expect(text).toContain('# TYPE marsdeck_submissions_total counter\nmarsdeck_submissions_total{kind="run"} 3\n');
  const bucket = (le: string) => `marsdeck_request_seconds_bucket{route="GET /api/board",le="${le}"}`;
  for (const [le, count] of [
    ['0.005', 1],
    ['0.1', 1],
    ['0.25', 2],
    ['60', 2],
    ['+Inf', 3],
  ])
    expect(text).toContain(`${bucket(String(le))} ${count}\n`);
  expect(text).toContain('marsdeck_request_seconds_count{route="GET /api/board"} 3\n');
  expect(text.endsWith('# TYPE marsdeck_queue_jobs gauge\nmarsdeck_queue_jobs 7\n')).toBe(true);
  for (const line of text.trim().split('\n'))
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{[^{}]*\})? -?[\d.e+-]+)$/);
});
