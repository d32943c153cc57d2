/** The two windows that screens are looked at in. */
export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
type Size = typeof DESK;

/**
 * Whether every screen is looked at in each of its states and both sizes (`MARSDECK_EVERY_STATE=1`), or in one of each,
 * as in CI. `npm run axe` has every screen, light and size.
 */
export const EVERY_STATE = process.env['MARSDECK_EVERY_STATE'] === '1';

/** The sizes that a story is told at: in CI half of the stories take the desk and half the phone. */
export function sizesOf(one: 'desk' | 'phone'): readonly Size[] {
  if (EVERY_STATE) return [DESK, PHONE];
  return [one === 'desk' ? DESK : PHONE];
}
