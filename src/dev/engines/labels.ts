import { labelSvg } from '../../core/cartridge/label/labelSvg.ts';
import { PICTURES, type Subject } from '../../core/cartridge/label/pictures.ts';
import { sha256Hex } from '../../core/kernel/hash.ts';

/** SHA-256 of `count` labels of each subject, one after another: equal text means equal bytes of SVG. */
export function labelHashes(count: number): Record<string, string> {
  const hashes: Record<string, string> = {};
  for (const mission of Object.keys(PICTURES) as Subject[]) {
    let all = '';
    for (let i = 0; i < count; i++) {
      const birthHash = sha256Hex(`${mission} ${i}`);
      const grade = 'SABCDF'[i % 6] ?? '';
      all += labelSvg({ mission, name: `Été & <${i}> 火星`, sol: i * 37, grade, alive: i % 7 === 0, birthHash });
    }
    hashes[`labels of ${mission}`] = sha256Hex(all);
  }
  return hashes;
}
