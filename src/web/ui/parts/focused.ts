/** As a `ref`: what comes onto the screen takes the focus, once. The same function each time, so that it is not asked again. */
export function focused(element: HTMLElement | null): void {
  element?.focus();
}
