/** A line through measured points, by least squares. */
export interface Slope {
  /** Change of the value for each unit of x. */
  slope: number;
  mean: number;
  /** What the line rises over the whole of x, as a share of the mean; 0 for a mean of 0. */
  growth: number;
}

/** The line through `[x, y]`; two points of different x at least, else it is flat. */
export function slopeOf(points: [x: number, y: number][]): Slope {
  const n = points.length;
  const meanOf = (pick: (point: [number, number]) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / n;
  const [x0, y0] = [meanOf(([x]) => x), meanOf(([, y]) => y)];
  const sum = (of: (dx: number, dy: number) => number) =>
    points.reduce((total, [x, y]) => total + of(x - x0, y - y0), 0);
  const spread = sum((dx) => dx * dx);
  const slope = spread > 0 ? sum((dx, dy) => dx * dy) / spread : 0;
  const xs = points.map(([x]) => x);
  const rise = slope * (Math.max(...xs) - Math.min(...xs));
  return { slope, mean: y0, growth: y0 === 0 ? 0 : rise / y0 };
}
