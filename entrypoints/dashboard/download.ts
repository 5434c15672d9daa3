/** Hands a text to the browser's downloads. Nothing leaves the machine: the file is made from memory. */
export function download(name: string, type: string, content: string): void {
  downloadBlob(name, new Blob([content], { type }));
}

/** As `download`, for a file that is made already; large ones stay where the browser put them. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Large files take the browser a while to copy.
  setTimeout(() => URL.revokeObjectURL(url), 10 * 60_000);
}
