/** A pen for a canvas. */
import { css } from './colour.ts';
import { wound, type Pen } from './pen.ts';
import type { Spot } from './vector.ts';

type Surface = CanvasRenderingContext2D;
const MOST_IN_PATH = 150;

function trace(path: Surface | Path2D, points: readonly Spot[]): void {
  points.forEach(([x, y], i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
  path.closePath();
}

/** Draws on `on`, whose transform maps CSS pixels. */
export function canvasPen(on: Surface): Pen {
  on.lineJoin = 'round';
  on.lineCap = 'round';
  return {
    poly(points, fill, seam) {
      on.beginPath();
      trace(on, points);
      on.fillStyle = fill;
      on.fill();
      if (seam === undefined) return;
      on.strokeStyle = seam.ink;
      on.lineWidth = seam.width;
      on.stroke();
    },
    union(outlines, ink, alpha) {
      if (outlines.length <= MOST_IN_PATH) {
        const path = new Path2D();
        for (const outline of outlines) trace(path, wound(outline));
        on.fillStyle = css(ink, alpha);
        on.fill(path, 'nonzero');
        return;
      }
      // Filled opaque on a sheet of its own, a few at a time, and laid on once.
      const { width, height } = on.canvas;
      const sheet = new OffscreenCanvas(width, height);
      const over = sheet.getContext('2d');
      if (over === null) return;
      over.setTransform(on.getTransform());
      over.fillStyle = css(ink);
      for (let i = 0; i < outlines.length; i += MOST_IN_PATH) {
        const path = new Path2D();
        for (const outline of outlines.slice(i, i + MOST_IN_PATH)) trace(path, wound(outline));
        over.fill(path, 'nonzero');
      }
      on.save();
      on.setTransform(1, 0, 0, 1, 0, 0);
      on.globalAlpha = alpha;
      on.drawImage(sheet, 0, 0);
      on.restore();
    },
    line(points, ink, width, dash = []) {
      on.beginPath();
      points.forEach(([x, y], i) => (i === 0 ? on.moveTo(x, y) : on.lineTo(x, y)));
      on.strokeStyle = ink;
      on.lineWidth = width;
      on.setLineDash([...dash]);
      on.stroke();
      on.setLineDash([]);
    },
    ellipse([x, y], rx, ry, fill) {
      on.beginPath();
      on.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
      on.fillStyle = fill;
      on.fill();
    },
    halo([x, y], radius, ink, alpha, flat) {
      on.save();
      on.globalCompositeOperation = 'lighter';
      on.translate(x, y);
      on.scale(1, flat);
      const spot = on.createRadialGradient(0, 0, 0, 0, 0, radius);
      spot.addColorStop(0, css(ink, alpha));
      spot.addColorStop(0.3, css(ink, alpha * 0.4));
      spot.addColorStop(1, css(ink, 0));
      on.fillStyle = spot;
      on.fillRect(-radius, -radius, radius * 2, radius * 2);
      on.restore();
    },
  };
}
