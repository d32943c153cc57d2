/** Counts of what the hub does, as Prometheus reads them (text format 0.0.4). No label holds anything of a person. */

type Labels = Readonly<Record<string, string>>;

export type Metrics = {
  /** Adds to a counter. */
  count(name: CounterName, labels?: Labels, by?: number): void;
  /** Notes how long something took, in seconds. */
  time(name: HistogramName, seconds: number, labels?: Labels): void;
  /** All of it, with gauges that are measured when they are asked. */
  text(gauges: readonly Gauge[]): string;
};

export type Gauge = { readonly name: string; readonly about: string; readonly value: number };

const COUNTERS = {
  marsdeck_requests_total: 'Requests, by route and status.',
  marsdeck_submissions_total: 'Submissions taken in, by kind.',
  marsdeck_verified_total: 'Submissions settled, by outcome.',
  marsdeck_verified_sols_total: 'Sols computed by verification.',
  marsdeck_verifier_deaths_total: 'Verifying threads that died or ran out of time or memory.',
} as const;
const HISTOGRAMS = {
  marsdeck_request_seconds: 'Time to answer a request, by route.',
  marsdeck_verification_seconds: 'Time to verify a submission.',
} as const;
type CounterName = keyof typeof COUNTERS;
type HistogramName = keyof typeof HISTOGRAMS;

/** Upper bounds of the histograms' buckets, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] as const;

type Histogram = { readonly buckets: number[]; sum: number; count: number };

/** Nothing counted yet. */
export function newMetrics(): Metrics {
  const counters = new Map<CounterName, Map<string, number>>();
  const histograms = new Map<HistogramName, Map<string, Histogram>>();
  return {
    count(name, labels = {}, by = 1) {
      const series = seriesOf(counters, name);
      const key = written(labels);
      series.set(key, (series.get(key) ?? 0) + by);
    },
    time(name, seconds, labels = {}) {
      const series = seriesOf(histograms, name);
      const key = written(labels);
      const histogram = series.get(key) ?? { buckets: BOUNDS.map(() => 0), sum: 0, count: 0 };
      series.set(key, histogram);
      for (const [index, bound] of BOUNDS.entries())
        if (seconds <= bound) histogram.buckets[index] = (histogram.buckets[index] ?? 0) + 1;
      histogram.sum += seconds;
      histogram.count += 1;
    },
    text(gauges) {
      const lines: string[] = [];
      for (const [name, series] of counters) {
        lines.push(`# HELP ${name} ${COUNTERS[name]}`, `# TYPE ${name} counter`);
        for (const [labels, value] of series) lines.push(`${name}${braced(labels)} ${value}`);
      }
      for (const [name, series] of histograms) {
        lines.push(`# HELP ${name} ${HISTOGRAMS[name]}`, `# TYPE ${name} histogram`);
        for (const [labels, { buckets, sum, count }] of series) {
          const and = labels === '' ? '' : `${labels},`;
          for (const [index, bound] of BOUNDS.entries())
            lines.push(`${name}_bucket{${and}le="${bound}"} ${buckets[index]}`);
          lines.push(`${name}_bucket{${and}le="+Inf"} ${count}`);
          lines.push(`${name}_sum${braced(labels)} ${sum}`, `${name}_count${braced(labels)} ${count}`);
        }
      }
      for (const { name, about, value } of gauges)
        lines.push(`# HELP ${name} ${about}`, `# TYPE ${name} gauge`, `${name} ${value}`);
      return `${lines.join('\n')}\n`;
    },
  };
}

function seriesOf<Name, Value>(all: Map<Name, Map<string, Value>>, name: Name): Map<string, Value> {
  const series = all.get(name) ?? new Map<string, Value>();
  all.set(name, series);
  return series;
}

/** Labels are ours alone: routes, statuses and kinds; none holds a quote. */
function written(labels: Labels): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${value}"`)
    .join(',');
}

function braced(labels: string): string {
  return labels === '' ? '' : `{${labels}}`;
}
