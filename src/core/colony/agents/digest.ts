/** The digest of an agent: whoever changes anything of it gets another. */
import { canonicalText } from '../../kernel/canonical.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import type { AgentTerms } from '../agentSchema.ts';

/** SHA-256 over the RFC 8785 bytes of an agent as it is seated, but for the digest itself. */
export function agentDigest({
  id,
  name,
  profile,
  soul,
  tools,
  programs,
  governs,
  env,
  echoes,
  rest,
}: Omit<AgentTerms, 'digest'>): string {
  return sha256Hex(canonicalText({ id, name, profile, soul, tools, programs, governs, env, echoes, rest }));
}
