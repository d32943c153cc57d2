/** Why what a governor would begin would be refused, by what the commands themselves say of the colony as it stands. */
import type { Details } from '../../../core/talk/details.ts';
import type { Tried } from '../../../core/talk/mindDetails.ts';

type Asked = Pick<Details, 'buildable' | 'techs' | 'protocols'> & {
  readonly supply: Pick<Details['supply'], 'cargoes'>;
};

/** The sentence; null when it would be granted, when it waits for its turn, and where only the tick itself can tell. */
export function refusalOf(details: Asked, { what, key }: Tried['begins'][number]): string | null {
  switch (what) {
    case 'build':
      return of(details.buildable, key);
    case 'research':
      return of(details.techs, key);
    case 'supply':
      return of(details.supply.cargoes, key);
    case 'protocol':
      return of(details.protocols, key);
    case 'on':
    case 'off':
      return null;
  }
}

function of(list: readonly { readonly key: string; readonly refusal: string | null }[], key: string): string | null {
  return list.find((one) => one.key === key)?.refusal ?? null;
}
