/** Puts the cursor into the label of what is selected, its text marked, as soon as the inspector shows it. */
export function focusLabel(): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('.inspector [data-names]');
    field?.focus();
    field?.select();
  });
}
