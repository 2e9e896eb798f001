import { axesOf } from '../../../core/layout/axes';
import type { Figure } from '../../../core/layout/figure';
import { outlineAt } from '../../../core/layout/outline';
import type { Direction, Point } from '../../../core/tree/tree';

/** Where lines are tied to a node while it has no routes: the middles of its outline, in its own coordinates. */
export interface Ports {
  /** From the parents. */
  readonly entrance: Point;
  /** To the children. */
  readonly exit: Point;
}

export function portsOf(figure: Figure, direction: Direction): Ports {
  const box = { x: 0, y: 0, width: figure.width, height: figure.height };
  const { near, far } = axesOf(direction);
  const middle = direction === 'down' ? figure.width / 2 : figure.height / 2;
  const at = (side: typeof near): Point => {
    const met = outlineAt(figure.shape, box, side, middle);
    return direction === 'down' ? { x: middle, y: met } : { x: met, y: middle };
  };
  return { entrance: at(near), exit: at(far) };
}
