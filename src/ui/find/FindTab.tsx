import { type KeyboardEvent, useDeferredValue, useRef } from 'react';
import { asksNothing, wordsIn } from '../../core/tree/search';
import { commandById, runCommand } from '../../editor/commands/table';
import { focusedNode } from '../../editor/selection';
import { IconButton } from '../kit/IconButton';
import { TextField } from '../kit/TextField';
import { useApp, useEditor, usePage } from '../useEditor';
import { useMatches } from '../useFound';
import { usePlace } from '../usePlace';
import { Filters } from './Filters';
import { MatchList } from './MatchList';
import { Overview } from './Overview';
import './find.css';

interface FindTabProps {
  /** Leads to a thing of the tree by its id. */
  reveal: (id: string) => void;
}

/** Finds by words and by filters as one types; with nothing asked, everything that one looks for by its kind. */
export function FindTab({ reveal }: FindTabProps) {
  const { page, context } = useApp();
  const find = usePage((state) => state.find);
  const matches = useDeferredValue(useMatches());
  const at = useEditor(({ selection }) => {
    const here = 'id' in selection ? selection.id : focusedNode(selection);
    return matches.findIndex(({ thing }) => thing.id === here);
  });
  const field = useRef<HTMLInputElement>(null);
  usePlace('find', () => field.current?.select());
  const idle = asksNothing(find);
  const step = (id: 'find-next' | 'find-previous') => void runCommand(commandById(id), context);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      step(event.shiftKey ? 'find-previous' : 'find-next');
    } else if (event.key === 'Escape') {
      // The marks go; the words stay for F3. The panel then gives the focus back.
      page.setState({ find: { ...find, marks: false } });
    }
  };
  return (
    <>
      <h2 className="unseen">Find</h2>
      <div className="find-head">
        <div className="find-field">
          <TextField
            ref={field}
            label="Find in the tree"
            unseenLabel
            type="text"
            inputMode="search"
            placeholder="Find in the tree"
            value={find.text}
            onChange={(text) => page.setState({ find: { ...find, text, marks: true } })}
            onKeyDown={press}
          />
        </div>
        {!idle && (
          <div className="find-steps">
            <p className="tabular" role="status">
              {matches.length === 0
                ? 'Nothing found'
                : at < 0
                  ? `${matches.length} found`
                  : `${at + 1} of ${matches.length}`}
            </p>
            <IconButton
              icon="arrow-up"
              label="Find previous"
              keys="Shift+F3"
              onClick={() => step('find-previous')}
            />
            <IconButton icon="arrow-down" label="Find next" keys="F3" onClick={() => step('find-next')} />
            <IconButton
              icon="close"
              label="Clear the search"
              onClick={() => {
                page.setState({ find: { text: '', filters: {}, marks: false } });
                field.current?.focus();
              }}
            />
          </div>
        )}
        <Filters />
      </div>
      {idle ? (
        <Overview reveal={reveal} />
      ) : (
        <MatchList matches={matches} words={wordsIn(find.text)} reveal={reveal} />
      )}
    </>
  );
}
