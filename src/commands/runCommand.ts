import type { Problem } from "../core/problem";
import { describeProblem } from "../core/text/describe";
import { clearFilter } from "../excel/clearFilter";
import type { Progress } from "../excel/job";
import { spawnAnalysisWorker } from "../page/analysisWorker";
import { computeInWorker } from "../page/computeInWorker";
import { localDay } from "../page/day";
import { firstLanguage } from "../page/languageChoice";
import { thinned } from "../page/thinned";
import { tellWritten } from "../page/writtenChannel";
import { COMMANDS } from "./commandJobs";
import type { CommandName } from "./commandNames";
import { consentLines } from "./consentLines";
import { Conversation } from "./conversation";
import { createCommandTexts } from "./text/texts";

/** A command that takes longer shows what it does. */
const QUIET_MS = 500;

/** Problems that say everything themselves: the pane has nothing to add. */
const NEEDS_NO_PANE: readonly Problem["kind"][] = ["cancelledByUser", "nothingToUndo"];

/**
 * One press of a ribbon button, from its first question to its last word. Never rejects: the ribbon waits for the end.
 *
 * @param windowUrl https address of the page in which the command speaks
 */
export async function runCommand(name: CommandName, windowUrl: string): Promise<void> {
  const { partitionKey, displayLanguage, contentLanguage } = Office.context;
  const texts = createCommandTexts(firstLanguage(partitionKey, displayLanguage), contentLanguage);
  const { language, say, core } = texts;
  const now = new Date();
  const today = localDay(now);
  const talk = new Conversation(windowUrl, { language, title: say(`notice.${name}`) });
  const run = () =>
    settle(() =>
      COMMANDS[name]({
        ...{ language, today, signal: talk.signal },
        analyze: computeInWorker(spawnAnalysisWorker, talk.signal, { numbersIn: contentLanguage })
          .analyze,
        now: now.toISOString(),
        onProgress: thinned(({ phase, done, total }: Progress) => {
          const isUndo = name === "undoLastRun";
          talk.work(say(isUndo ? "phase.undoing" : `phase.${phase}`), done, total);
        }, QUIET_MS),
        confirm: (preview, asOf) =>
          talk.ask({
            title: say("consent.title"),
            lines: consentLines(preview, asOf, texts),
            yes: say("consent.write"),
            no: say("consent.not"),
          }),
      })
    );

  let result = await run();
  if (!result.ok && result.problem.kind === "filteredSheet") {
    const showAll = await talk.ask({
      title: say(`notice.${name}`),
      lines: [describeProblem(result.problem, core)],
      yes: say("filtered.showAll"),
      no: say("notice.cancel"),
    });
    if (!showAll) return talk.close();
    const cleared = await settle(() => clearFilter({ language }));
    result = cleared.ok ? await run() : cleared;
  }

  if (result.ok) {
    const { value } = result;
    if (name !== "stalledLeads") tellWritten();
    if (value.kind === "shown") return talk.close();
    const { asOf, customers } = value;
    return talk.end(say("done.review", { day: core.date(asOf), customers }));
  }
  const { problem } = result;
  if (problem.kind === "cancelledByUser") return talk.close();
  if (problem.kind === "unexpected") return talk.end(say("problem.unexpected"));
  const further = NEEDS_NO_PANE.includes(problem.kind) ? undefined : say("problem.openPane");
  return talk.end(describeProblem(problem, core), further);
}

type Settled<T> = { ok: true; value: T } | { ok: false; problem: Problem | { kind: "unexpected" } };

async function settle<T>(
  work: () => Promise<{ ok: true; value: T } | { ok: false; problem: Problem }>
): Promise<Settled<T>> {
  try {
    return await work();
  } catch {
    return { ok: false, problem: { kind: "unexpected" } };
  }
}
