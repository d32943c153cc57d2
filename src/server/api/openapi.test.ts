import { expect, test } from 'vitest';
import { ask, type Loose, testHub } from '../hub.test-support.ts';
import { ROUTES } from './routes.ts';

const hub = testHub();

test('OpenAPI describes every route, with a name of its own and no schema that is not there', async () => {
  const { json: document } = await ask(hub, 'GET', '/api/openapi.json');
  expect(document.openapi).toBe('3.1.0');
  const operations = Object.entries(document.paths as Record<string, Record<string, Loose>>).flatMap(([path, of]) =>
    Object.entries(of).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
  );
  expect(operations.map(({ name }) => name).sort()).toEqual(
    ROUTES.map(({ method, path }) => `${method} ${path}`).sort(),
  );
  expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(ROUTES.length);
  for (const { name, operation } of operations) {
    const route = ROUTES.find(({ method, path }) => `${method} ${path}` === name);
    expect(operation.security, name).toEqual(route?.signed === true ? [{ player: [] }] : undefined);
    const inPath = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
    const named = (operation.parameters as Loose[]).filter((parameter) => parameter.in === 'path');
    expect(named.map((parameter) => [parameter.name, parameter.required])).toEqual(inPath.map((one) => [one, true]));
    expect(Object.keys(operation.responses)).toContain('default');
  }
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path ?? '');
  expect(references.length).toBeGreaterThan(0);
  for (const path of references)
    expect(
      path.split('/').reduce<Loose>((at, step) => at?.[step], document),
      path,
    ).toBeDefined();
});

test('the description needs no database', () => {
  expect(hub.hub.database.isOpen()).toBe(false);
});
