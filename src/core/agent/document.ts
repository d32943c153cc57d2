/** An agent as the document that its file holds, and back: pretty JSON with sorted keys, like every cartridge. */
import type { Agent } from '../cartridge/formats/agent.ts';
import { openCartridge } from '../cartridge/formats/registry.ts';
import type { Document } from '../cartridge/formats/shape.ts';
import { prettySorted } from '../cartridge/json.ts';
import { refusal, type Refusal } from '../cartridge/refusal.ts';
import { err, ok, type Result } from '../kernel/result.ts';

const utf8 = new TextEncoder();

/** The document of an agent: what is known and what was kept, in one object. */
export function documentOf({ extra, ...known }: Agent): Document {
  return { ...extra, ...known };
}

/** The bytes of an agent's file. */
export function encodeAgent(agent: Agent): Uint8Array {
  return utf8.encode(prettySorted(documentOf(agent)));
}

/** The agent in a file. Refuses what is no agent. Runs nothing. */
export function decodeAgent(bytes: Uint8Array): Result<Agent, Refusal> {
  const opened = openCartridge(bytes);
  if (!opened.ok) return opened;
  if (opened.value.format === 'lispy-cartridge') return ok(opened.value.agent);
  const format = opened.value.format === 'universal' ? opened.value.name : opened.value.format;
  return err(refusal('wrong-format', `This is a "${format}". An agent is a "lispy-cartridge".`, '/_meta/type'));
}

/** What an agent is known by: its id, else its name. */
export function idOf({ _meta: meta, profile }: Agent): string {
  const name = profile?.['name'];
  const id = meta.agent_id ?? (typeof name === 'string' ? name : '');
  return id.trim() === '' ? 'agent' : id;
}

/** `{agent}-{YYYYMMDDTHHMMSSZ}.lispy.json`, of characters that every file system takes. */
export function agentFileName(id: string, exportedAt: string): string {
  const safe = id.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^-+|-+$/g, '');
  const moment = exportedAt.replace(/\.\d+/, '').replace(/[^0-9TZ]/g, '');
  return `${safe === '' ? 'agent' : safe}-${moment}.lispy.json`;
}
