import { Component, type ReactNode } from 'react';
import { Blank } from '../parts/Blank.tsx';
import { SCREEN } from '../textShell.ts';

/** Holds a fault of one screen in that screen. React knows such a boundary only as a class. */
export class Fault extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Blank title={SCREEN.broken} line={SCREEN.brokenHint} drawing="link">
        <button type="button" className="key" onClick={() => this.setState({ failed: false })}>
          {SCREEN.again}
        </button>
      </Blank>
    );
  }
}
