/** stub */
export function inSpanish(): void {}
export function inEnglish(): void {}
