import type { Neighbours, News } from '../editor/workspace-ports';
import { membersOf } from './records';

/** The other pages of this origin, by a BroadcastChannel. A browser without it has pages that live side by side unheard. */
export function createNeighbours(): Neighbours {
  const channel = openChannel();
  return {
    tell: (news) => channel?.postMessage(news),
    on(listener) {
      const heard = ({ data }: MessageEvent<unknown>) => {
        if (isNews(data)) listener(data);
      };
      channel?.addEventListener('message', heard);
      return () => channel?.removeEventListener('message', heard);
    },
  };
}

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('espalier');
  } catch {
    return undefined;
  }
}

/** A page of another version may say something else. */
function isNews(value: unknown): value is News {
  const { type, key, writer, to } = membersOf(value);
  if (typeof key !== 'string') return false;
  switch (type) {
    case 'stored':
      return true;
    case 'asks':
      return typeof writer === 'string';
    case 'yields':
    case 'holds':
      return typeof to === 'string';
    default:
      return false;
  }
}
