/** The face of the page for tests and agents, as README promises it. */
type MarsdeckAnswer = {
  readonly ok: boolean;
  readonly error?: { readonly kind: string; readonly message: string; readonly path: string };
};

type MarsdeckDeck = {
  readonly bay: {
    readonly phase: string;
    readonly fault: string | null;
    readonly blocked: boolean;
    readonly module: string | null;
  };
  readonly contract: {
    readonly id: string;
    readonly title: string;
    readonly phase: string;
    readonly at: number;
    readonly here: boolean;
    readonly unclean: boolean;
    readonly faults: number;
    readonly leftMs: number | null;
    readonly worth: number;
    readonly phases: readonly { readonly needs: string; readonly title: string; readonly outcome: string | null }[];
    readonly values: Readonly<Record<string, number>>;
  } | null;
  readonly prompt:
    | { readonly ask: 'insert'; readonly needs: string; readonly wrong: string | null }
    | { readonly ask: 'choice'; readonly options: readonly { readonly id: string; readonly label: string }[] }
    | { readonly ask: 'empty-slot' | 'suspend-or-abandon' | 'storage' }
    | null;
  readonly credits: number;
  readonly reputation: number;
  readonly history: readonly string[];
  readonly board: readonly { readonly id: string; readonly title: string; readonly phases: readonly unknown[] }[];
  readonly suspended: readonly { readonly id: string; readonly title: string }[];
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
    deck(): MarsdeckDeck;
    seat(id: string): Promise<MarsdeckAnswer>;
    remove(): Promise<MarsdeckAnswer>;
    pull(): Promise<MarsdeckAnswer>;
    accept(id: string): Promise<MarsdeckAnswer>;
    choose(option: string): Promise<MarsdeckAnswer>;
    suspend(): Promise<MarsdeckAnswer>;
    abandon(): Promise<MarsdeckAnswer>;
    resume(id?: string): Promise<MarsdeckAnswer>;
  };
}
