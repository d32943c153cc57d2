/**
 * What no file of ours may do: make markup out of text, or be a barrel. Text from a
 * cartridge is a stranger's; it becomes text nodes. Proved by `src/dev/fences.test.ts`.
 */

const MARKUP = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'srcdoc',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
]);
const MARKUP_MESSAGE = 'Never make markup out of text. Use textContent, or render it with React.';

function staticName(key) {
  if (key.type === 'Identifier' || key.type === 'JSXIdentifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

const noMarkup = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const look = (key) => {
      if (MARKUP.has(staticName(key))) context.report({ node: key, message: MARKUP_MESSAGE });
    };
    return {
      MemberExpression: (node) => look(node.property),
      Property: (node) => look(node.key),
      JSXAttribute: (node) => look(node.name),
    };
  },
};

const isOwn = (source) => typeof source?.value === 'string' && source.value.startsWith('.');

const noBarrel = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const message = 'No barrels: import from the file that defines it.';
    return {
      ExportAllDeclaration(node) {
        if (isOwn(node.source)) context.report({ node, message });
      },
      ExportNamedDeclaration(node) {
        if (isOwn(node.source)) context.report({ node, message });
      },
    };
  },
};

export default { meta: { name: 'trust' }, rules: { 'no-markup': noMarkup, 'no-barrel': noBarrel } };
