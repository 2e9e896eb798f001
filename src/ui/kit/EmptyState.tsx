import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { Glyph } from './icons';
import './EmptyState.css';

interface EmptyStateProps {
  icon: Glyph;
  /** One sentence. */
  children: ReactNode;
  /** One way on. */
  action?: ReactNode;
}

/** What stands where nothing is yet, or where something failed. */
export function EmptyState({ icon, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Icon name={icon} size={20} />
      <p>{children}</p>
      {action}
    </div>
  );
}
