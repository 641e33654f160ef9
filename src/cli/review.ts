import { setImmediate } from "node:timers/promises";
import { analyzeBook } from "../core/analyze";
import type { Problem } from "../core/problem";
import type { Settings } from "../core/settings";
import type { Result, ReviewResult, RunOptions } from "../excel/job";
import { reviewWorkbook } from "../excel/reviewWorkbook";
import { surveyWorkbook } from "../excel/surveyWorkbook";
import { connectNode } from "../host/bridge/node";
import { asSaved, saveWorkbook } from "../host/file";
import { nodeCodec } from "../host/file/package/nodeCodec";
import type { ReviewCommand } from "./arguments";
import { localDay } from "./day";
import { writeWhole } from "./disk";
import { jsonReport } from "./jsonReport";
import { createCollector } from "./memory";
import { filesOf, openInput } from "./openInput";
import { planOutputs } from "./outputs";
import type { Failure, Outcome } from "./problem";
import { createProgress } from "./progress";
import type { Scene } from "./scene";
import { readSettings } from "./settingsFile";
import { Stopwatch } from "./stopwatch";
import { tellFound, tellOldOrders, tellResult } from "./tell";

/** Opens the input, reviews it through office.js, writes the result and, if asked for, the JSON. Nothing is written unless all of it went well. */
export async function review(command: ReviewCommand, scene: Scene): Promise<Outcome<undefined>> {
  const outputs = planOutputs(command);
  if (!outputs.ok) return outputs;
  const settings = command.settings === undefined ? undefined : readSettings(command.settings);
  if (settings && !settings.ok) return settings;

  const watch = new Stopwatch();
  const opened = await openInput(command.input);
  if (!opened.ok) return opened;
  connectNode(opened.value);
  watch.lap("open");

  const result = await runReview(command, settings?.value, watch, scene);
  if (!result.ok) return result;

  const saved = await asSaved(() => saveWorkbook(opened.value, nodeCodec));
  if (!saved.ok) {
    const [path] = filesOf(command.input);
    return { ok: false, failure: { from: "file", path, problem: saved.problem } };
  }
  watch.lap("save");
  await setImmediate(); // an interrupt during the long steps is heard only now
  if (scene.signal?.aborted) return refused({ kind: "cancelledByUser" });

  const { book, json } = outputs.value;
  const report = jsonReport(result.value.totals, watch.timings);
  const written = writeWhole([
    { file: book.file, content: saved.bytes },
    ...(json !== undefined && json !== "-" ? [{ file: json, content: report }] : []),
  ]);
  if (!written.ok) return written;
  tellResult(result.value, book.shown, scene);
  if (json === "-") scene.print(report);
  return written;
}

/** Says what was found in the connected book, then reviews it: with the settings given, else with those it remembers. */
async function runReview(
  { asOf: asked, mappings }: ReviewCommand,
  settings: Settings | undefined,
  watch: Stopwatch,
  scene: Scene
): Promise<Outcome<ReviewResult>> {
  const progress = createProgress(scene.messages, scene.text);
  const collectGarbage = createCollector();
  const options: RunOptions = {
    language: scene.language,
    onProgress: (step) => {
      collectGarbage(step.phase);
      progress.onProgress(step);
    },
    ...(scene.signal && { signal: scene.signal }),
  };
  const survey = await surveyWorkbook({ ...options, overrides: mappings });
  progress.clear();
  if (!survey.ok) return asOutcome(survey);
  watch.lap("read");

  const asOf = asked ?? localDay(scene.now());
  tellFound(survey.value, scene);
  if (asked === undefined) tellOldOrders(survey.value.newestOrder, asOf, scene);
  const result = await reviewWorkbook({
    ...options,
    asOf,
    settings: settings ?? survey.value.settings,
    overrides: survey.value.overrides,
    analyze: (request) => Promise.resolve(analyzeBook(request)),
    now: scene.now().toISOString(),
  });
  progress.clear();
  if (result.ok) watch.add(result.value.timingsMs);
  return asOutcome(result);
}

function asOutcome<T>(result: Result<T>): Outcome<T> {
  return result.ok ? result : refused(result.problem);
}

function refused(problem: Problem): { ok: false; failure: Failure } {
  return { ok: false, failure: { from: "review", problem } };
}
