/**
 * Same input, same bytes, in every engine: what `src/core` may not use. Used by `.oxlintrc.json` for everything in
 * `src/core` except its tests; proved by `src/dev/fences.test.ts`.
 */

const EXACT_MATH = new Set([
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
]);

const MATH =
  'Engines differ on this Math member, or it cannot be seen which one is meant. Write Math.abs, ceil, clz32, ' +
  'floor, fround, imul, max, min, round, sign, sqrt or trunc out in full; the rest is in core/kernel: exp.ts, log.ts, power.ts, trig.ts, hypot.ts …';
const CHANCE = 'Chance is drawn from kernel/random.ts, as a function of seed, purpose, sol and entity.';
const CLOCK = 'core has no clock: time is the sol and tick in the state; wall time is handed in by the caller.';
const TIMER = 'core has no timers: the caller decides when to step.';
const LATER = 'core is synchronous: return the value, and let the worker or server wait for things.';
const COLLECTOR = 'When garbage is collected differs from run to run.';

const FORBIDDEN_GLOBALS = new Map([
  ['Date', CLOCK],
  ['performance', CLOCK],
  ['Temporal', CLOCK],
  ['crypto', `${CHANCE} Hashes are in kernel.`],
  ['Intl', 'Depends on the locale and on the tables of the engine. Format in web/ui.'],
  ['setTimeout', TIMER],
  ['setInterval', TIMER],
  ['setImmediate', TIMER],
  ['queueMicrotask', TIMER],
  ['requestAnimationFrame', TIMER],
  ['requestIdleCallback', TIMER],
  ['Promise', LATER],
  ['fetch', LATER],
  ['WeakRef', COLLECTOR],
  ['FinalizationRegistry', COLLECTOR],
  ['globalThis', 'Name the global you mean, so that these rules can see it.'],
]);

const LOCALE_METHODS = new Set([
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
]);
const LOCALE = 'Depends on the locale. Compare with < and >, use toLowerCase or String(), and format in web/ui.';
const SORTS = new Set(['sort', 'toSorted']);
const SORT = 'Without a comparator numbers sort as text. Give a total order.';
const POWER = '** differs between engines. Multiply it out, or use kernel/power.ts.';
const FOR_IN = 'for…in walks prototypes in an order that is a trap. Iterate a sorted array of keys.';

/** The name of a member or a destructured key, when it can be read off the source. */
function staticName(key, computed) {
  if (!computed && key.type === 'Identifier') return key.name;
  if (key.type === 'Literal') return String(key.value);
  if (key.type === 'TemplateLiteral' && key.expressions.length === 0) return key.quasis[0].value.cooked;
  return undefined;
}

/** References to names that the file does not declare itself. */
function outsideReferences(sourceCode) {
  const scope = sourceCode.scopeManager.globalScope;
  const known = [...scope.set.values()].filter((variable) => variable.defs.length === 0);
  return new Set([...scope.through, ...known.flatMap((variable) => variable.references)]);
}

function judgeMath(identifier) {
  const { parent } = identifier;
  if (parent.type !== 'MemberExpression' || parent.object !== identifier) return MATH;
  const name = parent.computed ? undefined : staticName(parent.property, false);
  if (name === 'random') return CHANCE;
  return EXACT_MATH.has(name) ? undefined : MATH;
}

const exactOnly = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const report = (node, message) => context.report({ node, message });
    const waits = (node) => {
      if (node.async) report(node, LATER);
    };
    return {
      'Program:exit'() {
        for (const { identifier } of outsideReferences(context.sourceCode)) {
          const message = identifier.name === 'Math' ? judgeMath(identifier) : FORBIDDEN_GLOBALS.get(identifier.name);
          if (message !== undefined) report(identifier, message);
        }
      },
      BinaryExpression(node) {
        if (node.operator === '**') report(node, POWER);
      },
      AssignmentExpression(node) {
        if (node.operator === '**=') report(node, POWER);
      },
      ForInStatement: (node) => report(node, FOR_IN),
      MemberExpression(node) {
        if (LOCALE_METHODS.has(staticName(node.property, node.computed))) report(node, LOCALE);
      },
      ObjectPattern(node) {
        for (const property of node.properties) {
          if (property.type === 'Property' && LOCALE_METHODS.has(staticName(property.key, property.computed))) {
            report(property, LOCALE);
          }
        }
      },
      CallExpression({ callee, arguments: given }) {
        if (callee.type !== 'MemberExpression' || given.length > 0) return;
        if (SORTS.has(staticName(callee.property, callee.computed))) report(callee, SORT);
      },
      FunctionDeclaration: waits,
      FunctionExpression: waits,
      ArrowFunctionExpression: waits,
      AwaitExpression: (node) => report(node, LATER),
      ForOfStatement(node) {
        if (node.await) report(node, LATER);
      },
      ImportExpression: (node) => report(node, LATER),
    };
  },
};

export default { meta: { name: 'determinism' }, rules: { 'exact-only': exactOnly } };
