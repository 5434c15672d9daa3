/** True or false, each as often as the other. */
export function toss(): boolean {
  const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
  return byte % 2 === 1;
}
