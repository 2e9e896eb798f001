import type { ReactNode } from 'react';

interface PanelProps {
  /** What is inspected: "Step", "Mitigation", "Document". */
  title: string;
  children: ReactNode;
}

/** The inspector of one thing. */
export function Panel({ title, children }: PanelProps) {
  return (
    <div className="inspector">
      <h2 className="inspector-title">{title}</h2>
      {children}
    </div>
  );
}

/** Fields that belong together, below a heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="inspector-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
