import type { Progress } from "../excel/job";
import type { CliText } from "./text/text";

/** Where messages for people go: standard error, so that standard output stays free for the JSON. */
export interface Messages {
  isTTY: boolean;
  columns?: number;
  write(text: string): void;
}

/**
 * Shows where a run is: on a terminal one line that is written over, elsewhere one line a phase.
 * `clear` takes the line away before something else is said.
 */
export function createProgress(messages: Messages, text: CliText) {
  let shown = "";
  let phase = "";

  function show(line: string): void {
    if (line === shown) return;
    shown = line;
    const fitting = [...line].slice(0, Math.max(10, (messages.columns ?? 80) - 1) >> wide(line));
    messages.write(`\r\u001b[K${fitting.join("")}`);
  }

  return {
    onProgress(progress: Progress): void {
      if (messages.isTTY) show(sentence(progress, text));
      else if (progress.phase !== phase) messages.write(`${text(`phase.${progress.phase}`)}\n`);
      phase = progress.phase;
    },
    clear(): void {
      if (shown) messages.write("\r\u001b[K");
      shown = "";
    },
  };
}

/** 1 where characters take two columns each. */
const wide = (line: string): 0 | 1 => (/\p{Script=Han}/u.test(line) ? 1 : 0);

function sentence({ phase, done, total, what }: Progress, text: CliText): string {
  const name = text(`phase.${phase}`);
  const share = total > 0 ? text.percent(Math.floor((100 * done) / total) / 100) : "";
  return [name, what, share].filter(Boolean).join(" · ");
}
