/** What replay can't prove, in one place. Everything else in a file is computed again and compared. */

/** Top-level keys of a cartridge that do not follow from genesis, commands and ledger, each with the reason. */
export const UNPROVEN: Readonly<Record<string, string>> = {
  id: 'It is drawn at birth, outside the colony.',
  name: 'It is for people: a player may call a colony what they like.',
  description: 'It is for people.',
  author: 'It is for people: only a signature says whose a file is.',
  created: 'A run has no clock: the time of birth is what the file says.',
  extra: 'It is not known here, and kept as it came.',
  provenance: 'Whose run a fork left, only that run can say; the block that it left at is computed again.',
  branches: 'They are records of other runs, each of which its own file proves.',
  frames: 'The ledger has a verdict of its own.',
  _publicKey: 'The signature has a verdict of its own.',
  _engineId: 'The signature has a verdict of its own.',
  _signature: 'The signature has a verdict of its own.',
};
