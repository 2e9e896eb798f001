import type { Arrangement } from './arrangement';
import type { Block } from './blocks';
import type { Cast } from './cast';
import { componentsOf } from './components';
import { familiesOf } from './families';
import type { Subject } from './layers';
import type { Links } from './ranks';

/** A connected part of the cast, with its blocks and links numbered from zero, and the numbers they have in the cast. */
export interface Part {
  readonly subject: Subject;
  readonly blocks: readonly number[];
  readonly links: readonly number[];
}

/** A part with its arrangement. */
export interface ArrangedPart extends Part {
  readonly arrangement: Arrangement;
}

/** The connected parts of a cast, in the order of their first blocks. */
export function partsOf(cast: Cast): readonly Part[] {
  const components = componentsOf(cast.links);
  const partOf = new Int32Array(cast.blocks.length);
  const local = new Int32Array(cast.blocks.length);
  components.forEach((blocks, part) => {
    blocks.forEach((block, at) => {
      partOf[block] = part;
      local[block] = at;
    });
  });
  const linksOf: number[][] = components.map(() => []);
  cast.links.from.forEach((from, link) => {
    linksOf[partOf[from] as number]?.push(link);
  });
  return components.map((blocks, part) => {
    const links = linksOf[part] as number[];
    const inside: Links = {
      count: blocks.length,
      from: links.map((link) => local[cast.links.from[link] as number] as number),
      to: links.map((link) => local[cast.links.to[link] as number] as number),
    };
    const subject = {
      blocks: blocks.map((block) => cast.blocks[block] as Block),
      links: inside,
      family: familiesOf(inside),
    };
    return { subject, blocks, links };
  });
}
