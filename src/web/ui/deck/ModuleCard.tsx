import { Engraved } from '../parts/Engraved.tsx';
import { coreSample } from './coreSample.ts';

/** A module as a thing: its shell with the wire handle, and its printed label. It says nothing by itself. */
export function ModuleCard({ digest, name }: { readonly digest: string; readonly name: string }) {
  const { paper, ink, stripe, disc, blocks } = coreSample(digest);
  return (
    <span className="cart cart--module">
      <svg className="cart-label" viewBox="0 0 240 240" aria-hidden="true">
        {blocks.slice(0, 2).map((block) => (
          <Patch key={`${block.y} ${block.fill}`} {...block} />
        ))}
        <circle cx={disc.x} cy="30" r="15" fill={disc.fill} />
        {blocks.slice(2).map(({ x, y, w, h, fill }) => (
          <Patch key={`${x} ${y} ${w}`} x={x} y={y} w={w} h={h} fill={fill} />
        ))}
        <path fill={paper} d="M0 200h240v40h-240z" />
        <path fill={stripe[0]} d="M0 196h80v6H0z" />
        <path fill={stripe[1]} d="M80 196h80v6H80z" />
        <path fill={ink} d="M160 196h80v6h-80z" />
        <Engraved text={name} x={10} y={212} height={17} most={220} stroke={ink} weight={1.3} />
      </svg>
    </span>
  );
}

function Patch({ x, y, w, h, fill }: { x: number; y: number; w: number; h: number; fill: string }) {
  return <rect x={x} y={y} width={w} height={h} fill={fill} />;
}
