/** Carries a card with the pointer, finger or mouse, and tells where it was let go. A press without a move stays a press. */
import { useRef, type PointerEvent } from 'react';

const LEAST_PX = 10;

/** Whether a point lies in the module bay. */
export function isOverBay(x: number, y: number): boolean {
  const box = document.querySelector('[data-module-bay]')?.getBoundingClientRect();
  return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

type Carry = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  /** Whether the click that follows belongs to a carry, and is none. */
  readonly carried: () => boolean;
};

/** `drop` is told the point at which the card was let go after it was moved. */
export function useCarry(drop: (x: number, y: number) => void): Carry {
  const from = useRef<{ readonly x: number; readonly y: number; moved: boolean } | null>(null);
  const was = useRef(false);
  const put = (element: HTMLElement, x: number, y: number): void => {
    element.style.translate = x === 0 && y === 0 ? '' : `${x}px ${y}px`;
  };
  return {
    onPointerDown(event) {
      if (event.button !== 0) return;
      was.current = false;
      from.current = { x: event.clientX, y: event.clientY, moved: false };
      // The first move may be a long one, and is this card's all the same.
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event) {
      const start = from.current;
      if (start === null) return;
      const [x, y] = [event.clientX - start.x, event.clientY - start.y];
      if (!start.moved && Math.hypot(x, y) < LEAST_PX) return;
      start.moved = true;
      put(event.currentTarget, x, y);
    },
    onPointerUp(event) {
      const start = from.current;
      from.current = null;
      put(event.currentTarget, 0, 0);
      if (start?.moved !== true) return;
      was.current = true;
      drop(event.clientX, event.clientY);
    },
    onPointerCancel(event) {
      from.current = null;
      put(event.currentTarget, 0, 0);
    },
    carried() {
      const answer = was.current;
      was.current = false;
      return answer;
    },
  };
}
