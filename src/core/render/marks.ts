import type { Token } from './palette';

/**
 * What a picture is made of: the same marks become React elements on the canvas and text in an exported SVG.
 * Coordinates are absolute; paths use only M, L, H, V, C, Q, A and Z, absolute.
 */
export type Mark = PathMark | RectMark | TextMark | CircleMark;

interface Painted {
  /** Absent: not filled. */
  readonly fill?: Token;
  /** Absent: no line. */
  readonly stroke?: Token;
  readonly strokeWidth?: number;
  readonly dash?: string;
  /** Filled with the diagonal hatching of groups, in this token, instead of `fill`. */
  readonly hatch?: Token;
}

export interface PathMark extends Painted {
  readonly type: 'path';
  readonly d: string;
}

export interface RectMark extends Painted {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface CircleMark extends Painted {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface TextMark {
  readonly type: 'text';
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly weight: 500 | 600;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: Token;
  /** Extra space between letters, pixels. */
  readonly spacing?: number;
}
