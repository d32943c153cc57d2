/** JSON Schemas (2020-12) of every format, made from the schemas that read files, for editors and other programs. */
import { Autopilot } from '../../core/cartridge/formats/autopilot.ts';
import { KnownAgent } from '../../core/cartridge/formats/agent.ts';
import { KnownModule, OWN_KEY } from '../../core/cartridge/formats/capability.ts';
import { KnownLispyOs } from '../../core/cartridge/formats/lispyOs/format.ts';
import { Universal } from '../../core/cartridge/formats/universal.ts';
import { Known } from '../../core/cartridge/schema.ts';
import { z } from '../../core/kernel/zod.ts';
import { absolute } from '../sources/files.ts';
import { describeFields, type Node } from './describe.ts';
import { FIELDS } from './fields.ts';

/** Where they are. */
export const SCHEMA_FOLDER = absolute('public/schema');

/** What may stand at the top besides the known keys. */
type Others = 'kept' | 'own' | 'refused';

const MADE: Readonly<Record<string, readonly [schema: z.ZodType, title: string, others: Others]>> = {
  'mars-barn-cartridge': [Known, 'Colony', 'kept'],
  'lispy-os-cartridge': [KnownLispyOs, 'Operating system in LisPy', 'kept'],
  'mars-barn-autopilot': [Autopilot, 'Autopilot programs', 'refused'],
  'mars-capability-cartridge': [KnownModule, 'Module', 'own'],
  'lispy-cartridge': [KnownAgent, 'Agent', 'kept'],
  'universal-cartridge': [Universal, 'Universal cartridge', 'kept'],
};

/** Descriptions of fields that no field of any schema uses any more. */
export function unusedFields(): string[] {
  const used = new Set<string>();
  for (const [schema] of Object.values(MADE)) describeFields(plain(schema), FIELDS, used);
  return Object.keys(FIELDS).filter((key) => !used.has(key));
}

/** The schemas by file name, as they should be. */
export function schemaFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(MADE).map(([format, [schema, title, others]]) => {
      const name = `${format}.schema.json`;
      const { $schema, ...made } = plain(schema);
      describeFields(made, FIELDS, new Set());
      if (others === 'kept') made['additionalProperties'] = true;
      if (others === 'own') made['patternProperties'] = { [OWN_KEY.source]: true };
      return [name, `${JSON.stringify({ $schema, $id: name, title, ...made }, null, 2)}\n`];
    }),
  );
}

function plain(schema: z.ZodType): Node {
  return z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }) as Node;
}
