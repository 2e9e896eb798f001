import type { Figure } from '../../../core/layout/figure';
import type { Direction } from '../../../core/tree/tree';
import { portsOf } from '../scene/ports';

/**
 * React Flow looks for elements of these class names whenever it observes a node, to tie lines to them, even when it
 * was told where the lines go. These cannot be seen and say what it was told.
 */
export function Ports({ figure, direction }: { figure: Figure; direction: Direction }) {
  const { entrance, exit } = portsOf(figure, direction);
  const [into, outOf] = direction === 'down' ? ['top', 'bottom'] : ['left', 'right'];
  return (
    <>
      <i className="port target" data-handlepos={into} style={{ left: entrance.x, top: entrance.y }} />
      <i className="port source" data-handlepos={outOf} style={{ left: exit.x, top: exit.y }} />
    </>
  );
}
