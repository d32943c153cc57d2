/**
 * Counts React's commits on `<html data-renders>`, so that a test can see that passing time renders nothing. Imported before
 * React. `<Profiler>` reports nothing in a production build; the hook that React offers its developer tools does.
 */
type Hook = Record<string, unknown> & { onCommitFiberRoot?: (...facts: unknown[]) => unknown };
const page = globalThis as { __REACT_DEVTOOLS_GLOBAL_HOOK__?: Hook };

let renders = 0;
const tools: Hook = (page.__REACT_DEVTOOLS_GLOBAL_HOOK__ ??= {
  supportsFiber: true,
  inject: () => 1,
  onCommitFiberUnmount: () => undefined,
});
const others = tools.onCommitFiberRoot;
tools.onCommitFiberRoot = (...facts) => {
  renders += 1;
  document.documentElement.dataset['renders'] = String(renders);
  return others?.apply(tools, facts);
};
