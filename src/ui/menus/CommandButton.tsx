import { IconButton } from '../kit/IconButton';
import { useCommand } from './useCommand';

/** A command as an icon in a bar, with its name and key in a tooltip. */
export function CommandButton({ id, className }: { id: string; className?: string }) {
  const { command, label, refusal, run } = useCommand(id);
  return (
    <IconButton
      icon={command.icon ?? 'more'}
      label={label}
      keys={command.keys?.[0]}
      refusal={refusal}
      className={className}
      onClick={run}
    />
  );
}
