import { csv } from '../../core/analysis/tables/csv';
import { markdown } from '../../core/analysis/tables/markdown';
import type { Table } from '../../core/analysis/tables/table';
import { download, fileName } from '../../platform/download';
import { Button } from '../kit/Button';
import { useApp, useEditor } from '../useEditor';

interface TableExportsProps {
  /** What the table is: “control map”; it goes into the file's name. */
  name: string;
  table: () => Table;
}

/** Takes a table away: as a file for a spreadsheet, or as Markdown, in a file or on the clipboard. */
export function TableExports({ name, table }: TableExportsProps) {
  const { editor, context } = useApp();
  const title = useEditor((state) => state.history.present.title);
  const save = (text: string, type: string, extension: 'csv' | 'md') => {
    const file = fileName(`${title} ${name}`, extension);
    download(new Blob([text], { type }), file);
    editor.say({ text: `Exported ${file}.`, tone: 'info' });
  };
  const copy = async () => {
    const copied = await context.ports.clipboard.write(markdown(table()));
    editor.say(
      copied
        ? { text: `The ${name} is on the clipboard, as Markdown.`, tone: 'info' }
        : { text: 'The browser did not let the page use the clipboard: save it as a file.', tone: 'failure' },
    );
  };
  return (
    <>
      <Button icon="copy" onClick={() => void copy()}>
        Copy as Markdown
      </Button>
      <Button icon="download" onClick={() => save(markdown(table()), 'text/markdown;charset=utf-8', 'md')}>
        Markdown file
      </Button>
      {/* The mark at the start tells spreadsheets that it is UTF-8. */}
      <Button
        icon="download"
        kind="primary"
        onClick={() => save(`\uFEFF${csv(table())}`, 'text/csv;charset=utf-8', 'csv')}
      >
        CSV file
      </Button>
    </>
  );
}
