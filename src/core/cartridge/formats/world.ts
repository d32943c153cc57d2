/** A merged world: what two colonies were, alone and together. Carried by an agent's file; section 14 of FORMAT.md. */
import { SITE_KEYS } from '../../mars/sites.ts';
import { MISSIONS } from '../../colony/schema.ts';
import { z } from '../../kernel/zod.ts';

/** What moves, sol by sol: stocks in the units of echoes, and the Colony Risk Index in points. */
export const METRICS = ['o2', 'h2o', 'food', 'power', 'risk'] as const;
export type Metric = (typeof METRICS)[number];

const figure = z.number().min(-1e12).max(1e12);
const share = z.number().min(0).max(1);
const count = z.int().min(0).max(1e8);
const text = z.string().max(200);

const Parent = z.strictObject({
  id: text.describe('Id of the run.'),
  name: text.describe('Its name.'),
  mission: z.enum(MISSIONS).describe('Key of its mission.'),
  site: z.enum(SITE_KEYS).describe('Key of its site.'),
  seed: z.int().min(0).describe('Seed of its chance.'),
  start_sol: count.describe('Sol of the ledger under which its first sol was lived.'),
  sols: count.describe('Sols lived.'),
  alive: z.boolean().describe('Whether it lived.'),
  people: count.describe('People who lived, or who set out when nobody did.'),
  robots: count.describe('Robots at work, or that set out when nobody lived.'),
  score: figure.describe('Its score.'),
  head: z.string().max(64).describe('Hash of its last block: which run it was, and how far.'),
  echoes: count.describe('Echoes of it that are here.'),
});
export type Parent = z.infer<typeof Parent>;

const Motion = z.strictObject({
  mean: figure.describe('Mean change a sol of both together.'),
  spread: figure.describe('Standard deviation of that change.'),
  velocity: figure.describe('Change of the last sol.'),
  risk: share.describe('Share of the sols in which it went the wrong way.'),
});
export type Motion = z.infer<typeof Motion>;

const Resonance = z.strictObject({
  metric: z.enum(METRICS).describe('What moved.'),
  kind: z
    .enum(['together', 'apart', 'unrelated', 'unknown'])
    .describe('How the two moved; unknown when there is too little to tell.'),
  correlation: z.number().min(-1).max(1).nullable().describe('Pearson’s, over the aligned sols; null when unknown.'),
  together: count.describe('Sols in which both rose or both fell.'),
  apart: count.describe('Sols in which one rose and the other fell.'),
  text: text.describe('The same in words.'),
});
export type Resonance = z.infer<typeof Resonance>;

const motions = Object.fromEntries(METRICS.map((metric) => [metric, Motion.describe(`Of ${metric}.`)])) as Readonly<
  Record<Metric, typeof Motion>
>;

/** The part `world` of an agent's file. */
export const World = z
  .strictObject({
    parents: z.array(Parent).length(2).describe('The two colonies, in the order of their ids.'),
    aligned_sols: count.describe('Sols of life that both have echoes of.'),
    organism: z.strictObject(motions).describe('Both as one: what moved, summed over the aligned sols.'),
    resonance: z.array(Resonance).length(METRICS.length).describe('Where both moved together, and where apart.'),
  })
  .describe('Of a world seed: the two colonies it was merged of.');
export type World = z.infer<typeof World>;
