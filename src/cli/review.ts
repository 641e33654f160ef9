import { analyzeBook } from "../core/analyze";
import type { Language } from "../core/settings";
import type { Result, RunOptions } from "../excel/job";
import { reviewWorkbook } from "../excel/reviewWorkbook";
import { surveyWorkbook } from "../excel/surveyWorkbook";
import { connectNode } from "../host/bridge/node";
import { saveWorkbook } from "../host/file";
import type { ReviewCommand } from "./arguments";
import { localDay } from "./day";
import { writeWhole } from "./disk";
import { jsonReport } from "./jsonReport";
import { mergeMappings } from "./mapping";
import { openInput } from "./openInput";
import { planOutputs } from "./outputs";
import type { Surroundings } from "./perennial";
import { done } from "./problem";
import type { Outcome } from "./problem";
import { createProgress } from "./progress";
import { readSettings } from "./settingsFile";
import { Stopwatch } from "./stopwatch";
import { tellFound, tellOldOrders, tellResult } from "./tell";
import type { CliText } from "./text/text";

export interface Scene extends Surroundings {
  language: Language;
  text: CliText;
}

/** Opens the input, reviews it through office.js, writes the result and, if asked for, the JSON. Nothing is written unless all of it went well. */
export async function review(command: ReviewCommand, scene: Scene): Promise<Outcome<undefined>> {
  const outputs = planOutputs(command);
  if (!outputs.ok) return outputs;
  const settings = command.settings === undefined ? undefined : readSettings(command.settings);
  if (settings && !settings.ok) return settings;

  const watch = new Stopwatch();
  const progress = createProgress(scene.messages, scene.text);
  const opened = await openInput(command.input);
  if (!opened.ok) return opened;
  const book = opened.value;
  connectNode(book);
  watch.lap("open");

  const options: RunOptions = {
    language: scene.language,
    onProgress: progress.onProgress,
    ...(scene.signal && { signal: scene.signal }),
  };
  const survey = asOutcome(await surveyWorkbook(options));
  progress.clear();
  if (!survey.ok) return survey;
  watch.lap("read");
  const asOf = command.asOf ?? localDay(scene.now());
  tellFound(survey.value, scene);
  if (command.asOf === undefined) tellOldOrders(survey.value.newestOrder, asOf, scene);

  const result = asOutcome(
    await reviewWorkbook({
      ...options,
      asOf,
      settings: settings?.value ?? survey.value.settings,
      overrides: mergeMappings(survey.value.overrides, command.mappings),
      analyze: (request) => Promise.resolve(analyzeBook(request)),
      now: scene.now().toISOString(),
    })
  );
  progress.clear();
  if (!result.ok) return result;
  watch.add(result.value.timingsMs);
  if (scene.signal?.aborted)
    return { ok: false, failure: { from: "review", problem: { kind: "cancelledByUser" } } };

  const bytes = await saveWorkbook(book);
  const written = writeWhole(outputs.value.book.file, bytes);
  if (!written.ok) return written;
  watch.lap("save");
  tellResult(result.value, outputs.value.book.shown, scene);
  return writeJson(outputs.value.json, jsonReport(result.value.totals, watch.timings), scene);
}

function writeJson(file: string | undefined, json: string, { print }: Scene): Outcome<undefined> {
  if (file !== undefined && file !== "-") return writeWhole(file, json);
  if (file === "-") print(json);
  return done(undefined);
}

function asOutcome<T>(result: Result<T>): Outcome<T> {
  return result.ok ? result : { ok: false, failure: { from: "review", problem: result.problem } };
}
