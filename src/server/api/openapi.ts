/** The API's description (OpenAPI 3.1), made from the routes and their schemas. */
import { z } from '../../core/kernel/zod.ts';
import { Refusal } from './answer.ts';
import type { Route } from './route.ts';

type Json = Readonly<Record<string, unknown>>;

const SIGNED =
  'A request signed with a player’s Ed25519 key: `Marsdeck key=…,time=…,nonce=…,signature=…`. Key: the public key, 64 ' +
  'hexadecimal digits; time: milliseconds since 1970, at most 5 minutes from the hub’s; nonce: 32 hexadecimal digits, new ' +
  'each time; signature: 128 hexadecimal digits over the UTF-8 lines "marsdeck request 1", method, host (with port), path ' +
  'with query, SHA-256 of the body in hex, time, nonce, joined by line feeds.';

/** The document for a list of routes. */
export function openapiOf(routes: readonly Route[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) (paths[route.path] ??= {})[route.method.toLowerCase()] = operationOf(route);
  return {
    openapi: '3.1.0',
    info: {
      title: 'SimHub',
      version: '1',
      description:
        'Runs of Marsdeck, verified by replay and ranked. State, score and history in a file are never believed.',
    },
    paths,
    components: {
      securitySchemes: { player: { type: 'apiKey', in: 'header', name: 'Authorization', description: SIGNED } },
      schemas: { Refusal: schemaOf(Refusal, 'output') },
    },
  };
}

function operationOf(route: Route): Json {
  const refusal = { $ref: '#/components/schemas/Refusal' };
  const answers = route.answers.map(({ status, about, schema }) => [
    status,
    {
      description: about,
      content: { 'application/json': { schema: schema === undefined ? {} : schemaOf(schema, 'output') } },
    },
  ]);
  return {
    operationId: `${route.method.toLowerCase()}${route.path.replaceAll(/[^a-z]+(\w)?/gi, (_, next?: string) => next?.toUpperCase() ?? '')}`,
    description: route.about,
    parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')],
    ...bodyOf(route),
    ...(route.signed ? { security: [{ player: [] }] } : {}),
    responses: {
      ...Object.fromEntries(answers),
      default: { description: 'A refusal.', content: { 'application/json': { schema: refusal } } },
    },
  };
}

function parametersOf(schema: z.ZodType, where: 'path' | 'query'): Json[] {
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...of }]) => ({
    name,
    in: where,
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: of,
  }));
}

function bodyOf({ body }: Route): Json {
  switch (body.type) {
    case 'none':
      return {};
    case 'json':
      return {
        requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body.schema, 'input') } } },
      };
    case 'bytes': {
      const schema = { type: 'string', format: 'binary' };
      const content = { 'application/gzip': { schema }, 'application/json': { schema } };
      return { requestBody: { required: true, description: body.about, content } };
    }
  }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
