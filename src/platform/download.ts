/** Hands a file to the person, as the browser saves downloads. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has the file long before; there is no event that says so.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What Windows takes for a device, whatever the extension. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Letters take up to four bytes each, and disks allow 255. */
const LONGEST_NAME = 60;

/**
 * A file name made of a title, which is just words here: letters and digits of any script stay, everything else
 * becomes a hyphen, so that no system takes it for a path, an option, a hidden file or a device.
 */
export function fileName(title: string, extension: 'json' | 'svg' | 'png' | 'csv' | 'md'): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = Array.from(words.join('-').toLowerCase()).slice(0, LONGEST_NAME).join('').replace(/-$/, '');
  const safe = name === '' || DEVICES.test(name) ? `attack-tree${name === '' ? '' : `-${name}`}` : name;
  return `${safe}.${extension}`;
}
