/** What the bench uses of BiwaScheme, which has no types of its own. */
declare module 'biwascheme' {
  class Interpreter {
    constructor(onError: (error: unknown) => void);
    /** Evaluates a source and gives the last value, when nothing in it waits. */
    evaluate(source: string): unknown;
  }
  const biwascheme: { readonly Interpreter: typeof Interpreter };
  export default biwascheme;
}
