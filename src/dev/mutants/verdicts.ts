/** Which faults were caught, from vitest's report. */
import { basename } from 'node:path';

type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
};

export type Verdict = {
  readonly name: string;
  readonly ran: number;
  readonly byLaws: boolean;
  readonly byAny: boolean;
};

/** One verdict for each copy, in order. A file that could not be read is not counted: a copy with no other is an error of ours, and has `ran` 0. */
export function verdictsOf(report: unknown, faults: readonly { readonly name: string }[]): Verdict[] {
  const { testResults } = report as Report;
  return faults.map(({ name }, number) => {
    const folder = `/m${String(number).padStart(2, '0')}/`;
    const files = testResults.filter((result) => result.name.includes(folder) && result.assertionResults.length > 0);
    const failed = files.filter(({ status }) => status === 'failed').map((file) => basename(file.name));
    return {
      name,
      ran: files.length,
      byLaws: failed.some((file) => file.endsWith('.prop.test.ts')),
      byAny: failed.length > 0,
    };
  });
}
