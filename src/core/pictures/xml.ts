import { failed, ok, type Result } from '../tree/result';

/** What stands in XML, in the order of the text. An element without content opens and closes. */
export type XmlEvent =
  | {
      readonly type: 'open';
      readonly name: string;
      /** As written: references are not resolved. */
      readonly attributes: ReadonlyMap<string, string>;
      readonly at: number;
    }
  | { readonly type: 'close'; readonly at: number }
  /** Between tags, as written; in `verbatim` text no character has another meaning. */
  | { readonly type: 'text'; readonly raw: string; readonly verbatim: boolean; readonly at: number };

export interface XmlProblem {
  readonly at: number;
  readonly reason: string;
}

/**
 * Walks over XML that someone else wrote: one pass, without recursion, so that time grows with its length alone. Tags have
 * to fit together; entities that a document declares for itself are refused, because they can grow beyond all bounds.
 * `heard` gives back false to end the walk.
 */
export function scanXml(xml: string, heard: (event: XmlEvent) => boolean): XmlProblem | undefined {
  const open: string[] = [];
  let at = xml.startsWith('\uFEFF') ? 1 : 0;
  let rooted = false;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const end = tag < 0 ? xml.length : tag;
    if (end > at) {
      if (open.length > 0) {
        if (!heard({ type: 'text', raw: xml.slice(at, end), verbatim: false, at })) return undefined;
      } else if (!isSpace(xml, at, end)) return { at, reason: 'Text stands outside of the picture here.' };
    }
    if (tag < 0) break;
    at = tag;
    const skipped = SKIPPED.find(([start]) => xml.startsWith(start, tag));
    if (skipped) {
      const [start, finish] = skipped;
      const closing = xml.indexOf(finish, tag + start.length);
      if (closing < 0) return { at, reason: `${start} has no end: the file was not copied whole.` };
      at = closing + finish.length;
      if (start === '<![CDATA[') {
        const raw = xml.slice(tag + start.length, closing);
        if (!heard({ type: 'text', raw, verbatim: true, at: tag })) return undefined;
      } else if (start === '<!DOCTYPE' && xml.slice(tag, closing).includes('['))
        return { at: tag, reason: 'A picture that declares entities of its own is not read.' };
    } else if (xml.startsWith('</', tag)) {
      const name = nameAt(xml, tag + 2);
      const last = open.pop();
      if (last === undefined || name !== last) return { at, reason: misplaced(name, last) };
      const closing = behindSpace(xml, tag + 2 + name.length);
      if (closing >= xml.length) return { at: closing, reason: CUT_IN_TAG };
      if (xml[closing] !== '>') return { at: closing, reason: '“>” is wanted here.' };
      at = closing + 1;
      if (!heard({ type: 'close', at: tag })) return undefined;
    } else {
      if (rooted && open.length === 0) return { at, reason: 'A second picture begins here.' };
      const start = startTag(xml, tag);
      if (!start.ok) return start.problem;
      const { name, attributes, closed, end: behind } = start.value;
      rooted = true;
      if (!heard({ type: 'open', name, attributes, at: tag })) return undefined;
      if (closed) {
        if (!heard({ type: 'close', at: tag })) return undefined;
      } else open.push(name);
      at = behind;
    }
  }
  if (open.length > 0)
    return { at: xml.length, reason: 'The file ends within the picture: it was not copied whole.' };
  return rooted ? undefined : { at: 0, reason: 'There is no picture in this file.' };
}

/** Text as it is meant: its references resolved. The problem is at a place of the text. */
export function resolved(raw: string): Result<string, XmlProblem> {
  let text = '';
  let from = 0;
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', from)) {
    const reference = /^&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,8}));/.exec(raw.slice(at, at + 12));
    const character = reference && meaning(reference);
    if (!reference || character === undefined) return failed({ at, reason: 'This reference means nothing.' });
    text += raw.slice(from, at) + character;
    from = at + reference[0].length;
  }
  return ok(text + raw.slice(from));
}

interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly closed: boolean;
  readonly end: number;
}

function startTag(xml: string, tag: number): Result<StartTag, XmlProblem> {
  const name = nameAt(xml, tag + 1);
  if (name === '') return failed({ at: tag, reason: 'A tag without a name stands here.' });
  const attributes = new Map<string, string>();
  let at = tag + 1 + name.length;
  for (;;) {
    at = behindSpace(xml, at);
    if (xml[at] === '>') return ok({ name, attributes, closed: false, end: at + 1 });
    if (xml.startsWith('/>', at)) return ok({ name, attributes, closed: true, end: at + 2 });
    if (at >= xml.length) return failed({ at, reason: CUT_IN_TAG });
    const key = nameAt(xml, at);
    const equals = behindSpace(xml, at + key.length);
    const start = behindSpace(xml, equals + 1);
    const quote = xml[start];
    if (key === '' || xml[equals] !== '=' || (quote !== '"' && quote !== "'"))
      return failed({ at, reason: 'What stands in this tag is no attribute.' });
    if (attributes.has(key)) return failed({ at, reason: 'This attribute stands here twice.' });
    const end = xml.indexOf(quote, start + 1);
    if (end < 0) return failed({ at: start, reason: CUT_IN_TAG });
    attributes.set(key, xml.slice(start + 1, end));
    at = end + 1;
  }
}

/** What is read no further, and where it ends. */
const SKIPPED: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!DOCTYPE', '>'],
];

const CUT_IN_TAG = 'The file ends within a tag: it was not copied whole.';

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function meaning([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const NAME = /[^\s/>="'<]*/y;
const SPACE = /\s*/y;

function nameAt(xml: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(xml)?.[0] ?? '';
}

function behindSpace(xml: string, at: number): number {
  SPACE.lastIndex = at;
  return SPACE.test(xml) ? SPACE.lastIndex : at;
}

const isSpace = (xml: string, start: number, end: number): boolean => behindSpace(xml, start) >= end;

const misplaced = (name: string, open: string | undefined): string =>
  open === undefined
    ? 'This tag closes nothing.'
    : `This tag closes ${name.slice(0, 40)}, and ${open.slice(0, 40)} is open: the file is damaged.`;
