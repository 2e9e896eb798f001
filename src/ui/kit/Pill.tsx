import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { Glyph } from './icons';
import './Pill.css';

interface PillProps {
  tone?: 'plain' | 'good' | 'warning' | 'bad';
  icon?: Glyph;
  children: ReactNode;
}

/** A small fact in words; its colour only repeats them. */
export function Pill({ tone = 'plain', icon, children }: PillProps) {
  return (
    <span className={`pill pill-${tone}`}>
      {icon && <Icon name={icon} size={12} />}
      {children}
    </span>
  );
}
