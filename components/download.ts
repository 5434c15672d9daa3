/** Hands a file to the browser's downloads. Nothing leaves the machine: the file is made from memory. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click, so it must live a little longer.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
