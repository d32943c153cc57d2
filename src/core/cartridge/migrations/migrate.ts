/** Brings an old document to the current version, step by step. */
import { err, ok, type Result } from '../../kernel/result.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { Migration } from './list.ts';

/** Runs the migrations after `version`. A migration that meets what it does not understand is a refusal, never a throw. */
export function migrate(
  document: Readonly<Record<string, unknown>>,
  version: number,
  migrations: readonly Migration[],
): Result<Readonly<Record<string, unknown>>, Refusal> {
  let current = document;
  for (const migration of migrations) {
    if (migration.to <= version) continue;
    let next: ReturnType<Migration['up']>;
    try {
      next = migration.up(current);
    } catch {
      return err(
        refusal(
          'migration-failed',
          `This cartridge could not be brought from version ${migration.to - 1} to ${migration.to}.`,
        ),
      );
    }
    if (!next.ok) return next;
    current = next.value;
  }
  return ok(current);
}
