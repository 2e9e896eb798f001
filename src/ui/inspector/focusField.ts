/**
 * Puts the cursor into a field of the inspector, its text marked, as soon as it is shown: the one that names what is
 * selected, or the one that says what is unclear about it.
 */
export function focusField(which: 'names' | 'clarifies'): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      `.inspector [data-${which}]`,
    );
    field?.focus();
    field?.select();
  });
}
