import './Logo.css';

/** The mark: a trained tree, as in the icon of the page. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
      <rect width="32" height="32" rx="7" />
      <path d="M16 26V7M7 12H25M7 19H25M7 12V7M25 12V7M7 19V15M25 19V15" />
    </svg>
  );
}
