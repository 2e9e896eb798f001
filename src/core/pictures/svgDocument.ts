import { lineAndColumn } from '../format/place';
import type { FileProblem } from '../format/problem';
import { failed, ok, type Result } from '../tree/result';
import { NO_DOCUMENT, TWO_DOCUMENTS } from './picture';
import { resolved, scanXml, type XmlEvent } from './xml';

/** The text of the document that an SVG carries in `<metadata data-format="attack-tree">`; the rest has to be well-formed, no more. */
export function documentInSvg(svg: string): Result<string, FileProblem> {
  let depth = 0;
  /** How deep the carrier stands, while it is open. */
  let carrier: number | undefined;
  const parts: string[] = [];
  let found = false;
  let problem: FileProblem | undefined;

  const refuse = (code: string, at: number, reason: string): boolean => {
    problem = { code, place: lineAndColumn(svg, at), reason };
    return false;
  };

  const heard = (event: XmlEvent): boolean => {
    if (event.type === 'text') {
      if (carrier === undefined) return true;
      const text = event.verbatim ? ok(event.raw) : resolved(event.raw);
      if (!text.ok) return refuse('damaged', event.at + text.problem.at, text.problem.reason);
      parts.push(text.value);
      return true;
    }
    if (event.type === 'close') {
      depth--;
      if (carrier === depth) carrier = undefined;
      return true;
    }
    const name = event.name.replace(/^.*:/, '');
    if (depth === 0 && name !== 'svg') return refuse('not-svg', event.at, 'This is no SVG picture.');
    if (carrier !== undefined)
      return refuse(
        'damaged',
        event.at,
        'The document in this picture has been changed: text alone is wanted here.',
      );
    if (name === 'metadata' && event.attributes.get('data-format') === 'attack-tree') {
      if (found) return refuse(TWO_DOCUMENTS.code, event.at, TWO_DOCUMENTS.reason);
      found = true;
      carrier = depth;
    }
    depth++;
    return true;
  };

  const broken = scanXml(svg, heard);
  if (problem) return failed(problem);
  if (broken) return failed({ code: 'damaged', place: lineAndColumn(svg, broken.at), reason: broken.reason });
  return found ? ok(parts.join('')) : failed(NO_DOCUMENT);
}
