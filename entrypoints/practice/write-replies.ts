const stepMs = 50;
const steps = 40;

/** Calls `onWritten` with the part of the replies that is written, up to 1, at the pace of a fast model. */
export function writeReplies(onWritten: (part: number) => void): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let step = isStill ? steps : 0;
  const write = () => {
    onWritten(step / steps);
    if (step === steps) clearInterval(timer);
    step += 1;
  };
  const timer = setInterval(write, stepMs);
  write();
}
