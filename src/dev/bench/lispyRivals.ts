/** What else one could run strangers' programs with: QuickJS in WebAssembly, and BiwaScheme. */
import biwascheme from 'biwascheme';
import { getQuickJS } from 'quickjs-emscripten';
import { GOVERNOR_INPUTS, governByHand } from './governor.ts';
import type { Classic } from './lispyPrograms.ts';

/** A program made ready: each call runs it once. */
type Ready = () => unknown;

/** QuickJS, with the limits that a host would set. */
export async function quickjs(): Promise<{
  ready: (classic: Classic) => Ready;
  governor: (readings: Float64Array) => unknown;
}> {
  const engine = await getQuickJS();
  const runtime = engine.newRuntime();
  runtime.setMemoryLimit(64 * 1024 * 1024);
  runtime.setMaxStackSize(1024 * 1024);
  let turns = 0;
  runtime.setInterruptHandler(() => ++turns > 1e9);
  const compiled = (source: string, name: string): ((...operands: string[]) => unknown) => {
    const context = runtime.newContext();
    context.unwrapResult(context.evalCode(source)).dispose();
    const f = context.getProp(context.global, name);
    return (...operands) => {
      const handles = operands.map((operand) => context.newString(operand));
      const result = context.unwrapResult(context.callFunction(f, context.undefined, ...handles));
      const value: unknown = context.dump(result);
      result.dispose();
      for (const handle of handles) handle.dispose();
      return value;
    };
  };
  // Data goes in and comes out as JSON: that is what an object across the border costs.
  const govern = compiled(
    `const governByHand = ${governByHand.toString()};
     function govern(text) {
       const given = JSON.parse(text);
       return JSON.stringify(governByHand(Float64Array.from(${JSON.stringify(GOVERNOR_INPUTS)}, (name) => given[name]), []));
     }`,
    'govern',
  );
  return {
    ready: ({ javascript }) => compiled(javascript, 'run'),
    governor: (readings) =>
      JSON.parse(
        String(govern(JSON.stringify(Object.fromEntries(GOVERNOR_INPUTS.map((name, i) => [name, readings[i]]))))),
      ),
  };
}

/** BiwaScheme. */
export function scheme({ scheme: source }: Classic): Ready {
  const interpreter = new biwascheme.Interpreter((error) => {
    throw error;
  });
  interpreter.evaluate(source);
  return () => interpreter.evaluate('(run)');
}
