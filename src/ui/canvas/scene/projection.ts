import type { Flow } from './flow';
import type { Scene } from './scene';
import { toFlow } from './toFlow';

/** `toFlow` that remembers what it gave last, so that whatever stays the same stays the same object. */
export function createProjection(): (scene: Scene) => Flow {
  let last: Flow | undefined;
  return (scene) => {
    last = toFlow(scene, last);
    return last;
  };
}
