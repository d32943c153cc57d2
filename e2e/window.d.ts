/** The face of the page for tests and agents, as README promises it. */
type MarsdeckAnswer = {
  readonly ok: boolean;
  readonly error?: { readonly kind: string; readonly message: string; readonly path: string };
};

interface Window {
  readonly marsdeck: {
    readonly ready: Promise<unknown>;
    status(): {
      readonly mission: string | null;
      readonly sol: number;
      readonly tick: number;
      readonly alive: boolean;
      readonly cause: string | null;
      readonly score: number;
      readonly id: string | null;
      readonly stateHash: string | null;
      readonly speed: number | string;
      readonly running: boolean;
      readonly unranked: boolean;
      readonly autosavedSol: number | null;
    };
    newColony(options: {
      mission: string;
      seed?: number;
      people?: number;
      robots?: number;
      site?: string;
      startSol?: number;
      supplies?: object;
      fuse?: number;
    }): Promise<MarsdeckAnswer>;
    play(): Promise<MarsdeckAnswer>;
    pause(): Promise<MarsdeckAnswer>;
    setSpeed(speed: 1 | 8 | 64 | 'max'): Promise<MarsdeckAnswer>;
    advance(options: { sols: number }): Promise<MarsdeckAnswer & { readonly sol?: number; readonly alive?: boolean }>;
    command(command: unknown): Promise<MarsdeckAnswer>;
    exportCartridge(): Promise<MarsdeckAnswer & { readonly text?: string }>;
    insert(text: string): Promise<MarsdeckAnswer>;
  };
}
