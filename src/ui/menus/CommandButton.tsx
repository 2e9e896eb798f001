import { IconButton } from '../kit/IconButton';
import { useCommand } from './useCommand';

interface CommandButtonProps {
  id: string;
  /** For a command that turns something on or off. */
  pressed?: boolean;
  className?: string;
}

/** A command as an icon in a bar, with its name and key in a tooltip. */
export function CommandButton({ id, pressed, className }: CommandButtonProps) {
  const { command, label, refusal, run } = useCommand(id);
  return (
    <IconButton
      icon={command.icon ?? 'more'}
      label={label}
      keys={command.keys?.[0]}
      refusal={refusal}
      {...(pressed !== undefined && { pressed })}
      className={className}
      onClick={run}
    />
  );
}
