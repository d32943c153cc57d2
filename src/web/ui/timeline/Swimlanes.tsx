import { useMemo } from 'react';
import type { PostMortem } from '../../../core/colony/postMortem/postMortem.ts';
import { fixed } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { Scroller } from '../panels/Scroller.tsx';
import { AUTOPSY, TIMELINE } from '../textTimeline.ts';
import { layOut, lineBetween, NODE_HEIGHT, NODE_WIDTH } from './lanes.ts';
import { told } from '../told.ts';

const ARROW = 'pm-arrow';

/** Cause to effect, each link in the lane of what it is about; the same as a list below. */
export function Swimlanes({ of: { chain, decisions } }: { readonly of: PostMortem }) {
  const { nodes, lanes, height } = useMemo(() => layOut(chain, decisions), [chain, decisions]);
  const width = Math.max(...nodes.map(({ x }) => x + NODE_WIDTH), 0) + 8;
  return (
    <section aria-labelledby="lanes">
      <Cap id="lanes" title={AUTOPSY.cause} />
      <Scroller name={AUTOPSY.cause}>
        <div className="pm-lanes" style={{ width: width + 96, height }}>
          {lanes.map(({ lane, top, height: own }) => (
            <p key={lane} className="pm-lane" style={{ top, height: own }} aria-hidden="true">
              {TIMELINE.lanes[lane]}
            </p>
          ))}
          <div className="pm-field">
            <svg width={width} height={height} aria-hidden="true">
              <marker
                id={ARROW}
                viewBox="0 0 8 8"
                refX="6"
                refY="4"
                markerWidth="8"
                markerHeight="8"
                markerUnits="userSpaceOnUse"
                orient="auto"
              >
                <path d="M0 0L8 4L0 8Z" />
              </marker>
              {nodes.slice(1).map((node, place) => {
                const from = nodes[place];
                return from === undefined ? null : (
                  <path key={`${place} ${node.what}`} d={lineBetween(from, node)} markerEnd={`url(#${ARROW})`} />
                );
              })}
            </svg>
            <ol>
              {nodes.map(({ sol, what, why, about, lane, x, y }, place) => (
                <li
                  key={`${place} ${what}`}
                  className={`pm-node pm-node--${lane}${about === 'end' || about === 'death' ? ' pm-node--end' : ''}`}
                  style={{ left: x, top: y, width: NODE_WIDTH, height: NODE_HEIGHT }}
                  title={told(why)}
                >
                  <span className="sr">{TIMELINE.lanes[lane]}. </span>
                  <b>{told(what)}</b>
                  <span className="num">{AUTOPSY.sol(fixed(sol, 0))}</span>
                </li>
              ))}
            </ol>
          </div>
        </div>
      </Scroller>
      <details className="pm-list">
        <summary>{AUTOPSY.list}</summary>
        <ol className="chain">
          {chain.map((link, place) => (
            <li key={`${place} ${link.about}`}>
              <span className="num">{AUTOPSY.sol(fixed(link.sol, 0))}</span>
              <p>
                <b>{told(link.what)}</b>
                <span>{told(link.why)}</span>
              </p>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
