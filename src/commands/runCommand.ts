import type { Problem } from "../core/problem";
import type { Day } from "../core/columns/cell";
import type { Language } from "../core/settings";
import { describeProblem } from "../core/text/describe";
import type { Progress } from "../excel/job";
import { consentLines } from "./consentLines";
import { COMMANDS, type CommandResult } from "./commandJobs";
import type { CommandName } from "./commandNames";
import type { Answer } from "./notice";
import { NoticeWindow } from "./noticeWindow";
import { createCommandTexts } from "./text/texts";

const MS_PER_DAY = 86_400_000;
/** A command that takes longer shows what it does. */
const QUIET_MS = 500;
const PROGRESS_EVERY_MS = 150;

/** Problems that say everything themselves: the pane has nothing to add. */
const NEEDS_NO_PANE: readonly Problem["kind"][] = ["cancelledByUser", "nothingToUndo"];

/**
 * One press of a ribbon button, from its first question to its last word. Never rejects: the ribbon waits for the end.
 *
 * @param windowUrl https address of the page in which the command speaks
 */
export async function runCommand(name: CommandName, windowUrl: string): Promise<void> {
  const texts = createCommandTexts(officeLanguage());
  const { language, say } = texts;
  const now = new Date();
  const today = localDay(now);
  const title = say(`notice.${name}`);
  const controller = new AbortController();
  let consent: ((given: boolean) => void) | undefined;
  let closed: () => void = () => undefined;
  const whenClosed = new Promise<void>((resolve) => (closed = resolve));

  const answered = (answer: Answer) => {
    if (answer === "write") consent?.(true);
    else if (answer === "notNow") consent?.(false);
    if (answer === "cancel" || (answer === "close" && consent)) controller.abort();
    if (answer === "close") closed();
    consent = undefined;
  };
  const notice = new NoticeWindow(windowUrl, answered);
  const working = ({ phase, done, total }: Progress) =>
    notice.show({
      kind: "working",
      ...{ language, title, done, total },
      text: say(name === "undoLastRun" ? "phase.undoing" : `phase.${phase}`),
      stopping: controller.signal.aborted,
    });
  const end = (text: string, further?: string) =>
    notice.show({ kind: "ended", language, title, text, ...(further && { further }) });

  const result = await settle(() =>
    COMMANDS[name]({
      language,
      today,
      now: now.toISOString(),
      signal: controller.signal,
      onProgress: afterAWhile(working),
      confirm: (preview, asOf) =>
        new Promise((resolve) => {
          consent = resolve;
          notice.show({
            kind: "consent",
            language,
            title: say("consent.title"),
            lines: consentLines(preview, asOf, texts),
          });
        }),
    })
  );

  if (result.ok && result.value.kind === "shown") return notice.close();
  if (!result.ok && result.problem.kind === "cancelledByUser") return notice.close();
  if (result.ok && result.value.kind === "reviewed") {
    const { customers } = result.value;
    end(say("done.review", { day: texts.core.date(today), customers }));
  } else if (!result.ok) {
    const { problem } = result;
    const text =
      problem.kind === "unexpected"
        ? say("problem.unexpected")
        : describeProblem(problem, texts.core);
    const further =
      problem.kind === "unexpected" || NEEDS_NO_PANE.includes(problem.kind)
        ? undefined
        : say("problem.openPane");
    end(text, further);
  }
  await whenClosed;
  notice.close();
}

type Settled = CommandResult | { ok: false; problem: { kind: "unexpected" } };

async function settle(work: () => Promise<CommandResult>): Promise<Settled> {
  try {
    return await work();
  } catch {
    return { ok: false, problem: { kind: "unexpected" } };
  }
}

function officeLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

/** The day by the clock on the wall. */
const localDay = (now: Date): Day =>
  Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MS_PER_DAY;

/** Passes nothing on at first, then the first report of each phase and the others now and then. */
function afterAWhile(report: (progress: Progress) => void): (progress: Progress) => void {
  const start = performance.now();
  let phase: Progress["phase"] | undefined;
  let last = -Infinity;
  return (progress) => {
    const at = performance.now();
    if (at - start < QUIET_MS) return;
    if (progress.phase === phase && at - last < PROGRESS_EVERY_MS) return;
    phase = progress.phase;
    last = at;
    report(progress);
  };
}
