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
    messages.write(`\r\u001b[K${cut(line, (messages.columns || 80) - 1)}`);
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

/** As much of a line as fits into so many columns; Chinese characters and punctuation take two each. */
function cut(line: string, columns: number): string {
  let left = columns;
  let end = 0;
  for (const character of line) {
    left -= /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(character) ? 2 : 1;
    if (left < 0) break;
    end += character.length;
  }
  return line.slice(0, end);
}

function sentence({ phase, done, total, what }: Progress, text: CliText): string {
  const name = text(`phase.${phase}`);
  const share = total > 0 ? text.percent(Math.floor((100 * done) / total) / 100) : "";
  return [name, what, share].filter(Boolean).join(" · ");
}
