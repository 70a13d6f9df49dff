/** Tells how far long work is, on one line that it keeps writing over; says nothing where nobody watches. */
export interface Progress {
  /** One more of `total` is done. */
  step(total: number): void;
  /** Names the work that goes on now. */
  at(work: string): void;
  /** Takes the line away. */
  end(): void;
}

/** `stream` is a terminal's, or a file's that stays as it is. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { step: () => undefined, at: () => undefined, end: () => undefined };
  let done = 0;
  let shown = 0;
  const write = (text: string): void => void stream.write(`\r\u001b[K${text}`);
  return {
    step(total) {
      done++;
      const percent = Math.floor((100 * done) / total);
      if (percent === shown) return;
      shown = percent;
      write(`Writing ${done} of ${total} pages (${percent} %)`);
    },
    at: (work) => write(work),
    end: () => write(""),
  };
}
