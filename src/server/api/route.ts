/** A route as a value: what it takes, what it answers, and what it does. Limits, signature and OpenAPI all come from here. */
import type { z } from '../../core/kernel/zod.ts';
import type { RateKind } from '../guard/rates.ts';
import type { Hub } from '../hub.ts';
import type { Answer } from './answer.ts';

/** What a handler is given: everything parsed. */
export type Call<Params, Query, Body> = {
  readonly hub: Hub;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Public key of whoever signed the request; empty when it need not be signed. */
  readonly key: string;
  readonly takesGzip: boolean;
};

export type Route<Params = unknown, Query = unknown, Body = unknown> = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As OpenAPI writes it: `/api/runs/{id}`. */
  readonly path: string;
  /** One sentence. */
  readonly about: string;
  readonly rate: RateKind;
  readonly signed: boolean;
  readonly params: z.ZodType<Params>;
  readonly query: z.ZodType<Query>;
  /** `json` parses; `bytes` hands over what came; none takes no body. `most` bytes. */
  readonly body:
    | { readonly type: 'none' }
    | { readonly type: 'json'; readonly most: number; readonly schema: z.ZodType<Body> }
    | { readonly type: 'bytes'; readonly most: number; readonly about: string };
  /** What it answers when all is well; refusals have one shape. */
  readonly answers: readonly { readonly status: number; readonly about: string; readonly schema?: z.ZodType }[];
  readonly handle: (call: Call<Params, Query, Body>) => Promise<Answer>;
};

/** A route whose handler knows the types of what it is given. */
export function route<Params, Query, Body>(spec: Route<Params, Query, Body>): Route {
  return spec as unknown as Route;
}
