import { closeBrackets, closeBracketsKeymap, completionKeymap, completionStatus } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentLess, indentMore, toggleComment } from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Annotation, Compartment, EditorState, Prec, Transaction } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Jump } from '../mind/Editor.tsx';
import { lispy } from './lispy.ts';
import { marks, setMarks, type Marks } from './marks.ts';
import { PAPER } from './paper.ts';
import { completion, hover, type Known } from './told.ts';

/** Something wrong, or let pass, at a place from 1. */
export type Problem = {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly severity: 'error' | 'warning';
};

type Props = Known & {
  readonly value: string;
  readonly label: string;
  readonly marks: Marks;
  readonly problems: readonly Problem[];
  readonly jump: Jump | null;
  readonly onChange: (value: string) => void;
  readonly onRun: () => void;
  readonly onSeat: () => void;
  readonly onFormat: () => void;
  /** Whether Tab leaves the text now. */
  readonly onLeaves: (leaves: boolean) => void;
  /** Lines have moved on the screen: where the top of a line is, from the top of the editor. */
  readonly onLayout?: ((topOf: (line: number) => number) => void) | undefined;
};

const BLANKS = '  ';
/** Of changes that come from the page, which need not be told to it. */
const ours = Annotation.define<true>();

/** The editor proper: CodeMirror in a shadow root, where its styles are constructed and no policy forbids them. */
export function CodeEditor(props: Props) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  const language = useRef(new Compartment());
  const latest = useRef(props);
  const { value, label, words, problems, jump, marks: drawn } = props;
  useLayoutEffect(() => {
    latest.current = props;
  });

  const create = useEffectEvent((root: ShadowRoot) => {
    const now = (): Props => latest.current;
    return new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: value,
        extensions: [
          Prec.highest(keymap.of(keysOf(now))),
          lineNumbers(),
          highlightActiveLineGutter(),
          history(),
          drawSelection(),
          dropCursor(),
          indentUnit.of(BLANKS),
          EditorState.tabSize.of(2),
          language.current.of(lispy(words)),
          bracketMatching(),
          closeBrackets(),
          highlightActiveLine(),
          completion(now),
          hover(now),
          marks,
          PAPER,
          EditorView.contentAttributes.of({
            'aria-label': label,
            tabindex: '0',
            spellcheck: 'false',
            autocapitalize: 'off',
            autocorrect: 'off',
          }),
          EditorView.domEventHandlers({
            beforeinput: replaceBySelf,
            blur: (_event, view) => leave(view, now, false),
            keydown: (event, view) => {
              if (!['Escape', 'Tab', 'Shift'].includes(event.key)) leave(view, now, false);
              return false;
            },
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !update.transactions.some((one) => one.annotation(ours) === true))
              now().onChange(update.state.doc.toString());
            if (update.geometryChanged || update.docChanged || update.viewportChanged) tellLayout(update.view, now);
          }),
          keymap.of([...closeBracketsKeymap, ...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
        ],
      }),
    });
  });

  useEffect(() => {
    const { current } = host;
    if (current === null) return;
    const root = current.shadowRoot ?? current.attachShadow({ mode: 'open' });
    const view = create(root);
    editor.current = view;
    const scrolled = (): void => tellLayout(view, () => latest.current);
    view.scrollDOM.addEventListener('scroll', scrolled, { passive: true });
    scrolled();
    return () => {
      view.destroy();
      editor.current = null;
    };
  }, []);

  useEffect(() => {
    const view = editor.current;
    if (view === null || view.state.doc.toString() === value) return;
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert: value },
      selection: { anchor: Math.min(view.state.selection.main.head, value.length) },
      annotations: [ours.of(true), Transaction.userEvent.of('input.open')],
    });
  }, [value]);
  useEffect(() => {
    editor.current?.dispatch({ effects: language.current.reconfigure(lispy(words)) });
  }, [words]);
  useEffect(() => {
    editor.current?.dispatch({ effects: setMarks.of(drawn) });
  }, [drawn]);
  useEffect(() => {
    const view = editor.current;
    if (view === null) return;
    view.dispatch(
      setDiagnostics(
        view.state,
        problems.map((problem) => diagnosticOf(view.state, problem)),
      ),
    );
    view.contentDOM.setAttribute('aria-invalid', String(problems.some(({ severity }) => severity === 'error')));
  }, [problems]);
  useEffect(() => {
    const view = editor.current;
    if (view === null || jump === null) return;
    const anchor = placeOf(view.state, jump.line, jump.column);
    view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    view.focus();
  }, [jump]);

  return <div className="code-host" data-field="" ref={host} />;
}

/**
 * What is put over a selection, or is more than a line, is put there by the editor itself: a browser that does it would
 * bring styles along, which the page's policy forbids.
 */
function replaceBySelf(event: InputEvent, view: EditorView): boolean {
  const { inputType, isComposing, dataTransfer } = event;
  const data = event.data ?? dataTransfer?.getData('text/plain') ?? null;
  if (inputType !== 'insertText' || data === null || isComposing || view.composing) return false;
  const { from, to } = reachOf(event, view);
  if (from === to && !data.includes('\n')) return false;
  const insert = (): Transaction =>
    view.state.update({
      changes: { from, to, insert: data },
      selection: { anchor: from + data.length },
      userEvent: 'input.type',
      scrollIntoView: true,
    });
  const handled = view.state.facet(EditorView.inputHandler).some((handle) => handle(view, from, to, data, insert));
  if (!handled) view.dispatch(insert());
  event.preventDefault();
  return true;
}

/** What a browser is about to replace: it knows of a selection before the editor does. */
function reachOf(event: InputEvent, view: EditorView): { readonly from: number; readonly to: number } {
  const range = [...event.getTargetRanges(), ...selectedIn(view)].find(
    ({ startContainer, endContainer }) =>
      view.contentDOM.contains(startContainer) && view.contentDOM.contains(endContainer),
  );
  if (range === undefined) return view.state.selection.main;
  const ends = [
    view.posAtDOM(range.startContainer, range.startOffset),
    view.posAtDOM(range.endContainer, range.endOffset),
  ];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  // All that is drawn, which is not all there is when the text is long: everything was selected.
  const { viewport, state } = view;
  return from <= viewport.from && to >= viewport.to ? { from: 0, to: state.doc.length } : { from, to };
}

function keysOf(now: () => Props) {
  const of = (act: (props: Props) => void) => (): boolean => {
    act(now());
    return true;
  };
  return [
    { key: 'Mod-Enter', run: of(({ onRun }) => onRun()) },
    { key: 'Mod-Shift-Enter', run: of(({ onSeat }) => onSeat()) },
    { key: 'Shift-Alt-f', run: of(({ onFormat }) => onFormat()) },
    { key: 'Mod-/', run: toggleComment },
    {
      key: 'Tab',
      run(view: EditorView) {
        if (!view.state.selection.main.empty) return indentMore(view);
        view.dispatch(view.state.replaceSelection(BLANKS), { userEvent: 'input.type' });
        return true;
      },
      shift: indentLess,
    },
    {
      key: 'Escape',
      run(view: EditorView) {
        // The list of words is put away first.
        if (completionStatus(view.state) !== null) return false;
        return leave(view, now, true);
      },
    },
  ];
}

/** After Esc, Tab leaves the text, until another key is pressed. */
function leave(view: EditorView, now: () => Props, leaves: boolean): boolean {
  view.setTabFocusMode(leaves);
  now().onLeaves(leaves);
  return leaves;
}

function tellLayout(view: EditorView, now: () => Props): void {
  // Where values stand: at the right edge of what is seen, however far it is scrolled.
  const { scrollLeft, clientWidth } = view.scrollDOM;
  const gutter = view.contentDOM.offsetLeft;
  view.dom.style.setProperty('--seen-right', `${scrollLeft + clientWidth - gutter - 10}px`);
  now().onLayout?.((line) => {
    const { doc } = view.state;
    const { from } = doc.line(Math.min(Math.max(1, line), doc.lines));
    const { top, height } = view.lineBlockAt(from);
    return top + height / 2 + view.documentTop - view.dom.getBoundingClientRect().top;
  });
}

/** Where a line and a column are; the nearest place that there is. */
function placeOf({ doc }: EditorState, line: number, column: number): number {
  const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
  return Math.min(to, from + Math.max(1, column) - 1);
}

function diagnosticOf(state: EditorState, { line, column, message, severity }: Problem): Diagnostic {
  const from = placeOf(state, line, column);
  const rest = /^(?:[([]|[^\s()[\]]+)/.exec(state.doc.sliceString(from, state.doc.lineAt(from).to));
  return { from, to: from + (rest?.[0].length ?? 0), severity, message };
}

/** The browser's own selection. In a shadow root some browsers give it by a method of the root, which has no type yet. */
function selectedIn({ root }: EditorView): Range[] {
  const selection = 'getSelection' in root ? (root.getSelection as () => Selection | null).call(root) : null;
  return selection === null || selection.rangeCount === 0 ? [] : [selection.getRangeAt(0)];
}
