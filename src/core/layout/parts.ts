import type { Arrangement } from './arrangement';
import type { Block } from './blocks';
import type { Cast } from './cast';
import { componentsOf } from './components';
import { familiesOf } from './families';
import type { Subject } from './layers';
import { type Links, linksBy } from './ranks';

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
export const partsOf = (cast: Cast): readonly Part[] =>
  piecesOf(cast).map((piece) => {
    const { links } = piece.subject;
    return {
      ...piece,
      subject: { ...piece.subject, family: familiesOf(links), siblings: siblingsOf(links) },
    };
  });

/** A part as far as it can be told at once: which families there are takes time to find out. */
export interface Piece extends Omit<Part, 'subject'> {
  readonly subject: Pick<Subject, 'blocks' | 'links'>;
}

/** The connected parts of a cast as pieces, in the same order. */
export function piecesOf(cast: Cast): readonly Piece[] {
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
    const subject = { blocks: blocks.map((block) => cast.blocks[block] as Block), links: inside };
    return { subject, blocks, links };
  });
}

/** Neighbours among the children of each parent, in the order of the document. */
function siblingsOf(links: Links): Int32Array {
  const pairs: number[] = [];
  for (const children of linksBy(links.from, links.count))
    for (let at = 1; at < children.length; at++)
      pairs.push(links.to[children[at - 1] as number] as number, links.to[children[at] as number] as number);
  return Int32Array.from(pairs);
}
