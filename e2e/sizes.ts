/** The two windows that screens are looked at in. */
export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
type Size = typeof DESK;

/**
 * The sizes that a story is told at: one of them in CI, where half of the stories take the desk and half the phone; both
 * with `MARSDECK_EVERY_SIZE=1`. `npm run axe` has every screen, light and size.
 */
export function sizesOf(one: 'desk' | 'phone'): readonly Size[] {
  if (process.env['MARSDECK_EVERY_SIZE'] === '1') return [DESK, PHONE];
  return [one === 'desk' ? DESK : PHONE];
}
