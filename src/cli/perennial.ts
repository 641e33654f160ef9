import { describeFailure } from "./describeFailure";
import { languageOf, readArguments } from "./arguments";
import type { Failure } from "./problem";
import { review } from "./review";
import type { Surroundings } from "./scene";
import { createCliText } from "./text/text";

export const EXIT = { written: 0, bug: 1, refused: 2, interrupted: 130 } as const;

/** Runs one command. @returns the exit status; never throws. */
export async function main(args: string[], surroundings: Surroundings): Promise<number> {
  const { messages, print } = surroundings;
  const language = languageOf(args, surroundings.env);
  const text = createCliText(language);
  const refuse = (failure: Failure): number => {
    messages.write(`${describeFailure(failure, language)}\n`);
    return isInterrupt(failure) ? EXIT.interrupted : EXIT.refused;
  };
  try {
    const command = readArguments(args);
    if (!command.ok) return refuse(command.failure);
    switch (command.value.kind) {
      case "help":
        print(text("help"));
        return EXIT.written;
      case "version":
        print(`${surroundings.version}\n`);
        return EXIT.written;
      case "review": {
        const outcome = await review(command.value, { ...surroundings, language, text });
        return outcome.ok ? EXIT.written : refuse(outcome.failure);
      }
    }
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    messages.write(`${text("bug")}\n${stack}\n`);
    return EXIT.bug;
  }
}

const isInterrupt = (failure: Failure): boolean =>
  failure.from === "review" && failure.problem.kind === "cancelledByUser";
