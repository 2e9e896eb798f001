import { marked } from '../../core/tree/search';
import './Marked.css';

/** A text with the words marked that were looked for. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return text;
  return marked(text, words).map((piece, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no identity but their place
    piece.hit ? <mark key={at}>{piece.text}</mark> : piece.text,
  );
}
