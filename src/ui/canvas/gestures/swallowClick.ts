/** Lets the click that ends a drag go nowhere: the pointer was pressed and released on the same element. */
export function swallowClick(): void {
  const swallow = (event: Event) => event.stopPropagation();
  window.addEventListener('click', swallow, { capture: true, once: true });
  // The click comes with the release, if it comes at all.
  setTimeout(() => window.removeEventListener('click', swallow, true));
}
