import { test } from 'vitest';
import { documentText, expectProved } from '../core/documents.test-support.ts';

test('every rule of HUB.md is proved by a test that cites it, and no test cites a rule that is not there', () => {
  expectProved(documentText('../server/HUB.md'), 20, '../server/', '../web/app/hub/', 'replay/');
});
