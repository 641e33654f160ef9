import type { Language } from "../core/settings";
import type { Messages } from "./progress";
import type { CliText } from "./text/text";

/** What the command line touches besides files. */
export interface Surroundings {
  version: string;
  env: Record<string, string | undefined>;
  now: () => Date;
  /** Standard output: the help, the version, the JSON of `--json -`. */
  print: (text: string) => void;
  /** Standard error. */
  messages: Messages;
  /** Aborted by Ctrl-C. */
  signal?: AbortSignal;
}

/** The surroundings, and the language they are spoken to in. */
export interface Scene extends Surroundings {
  language: Language;
  text: CliText;
}
