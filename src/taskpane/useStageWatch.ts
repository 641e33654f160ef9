import { useEffect, useRef, useState } from "react";
import type { Problem } from "../core/problem";
import type { Language } from "../core/settings";
import type { LoggedStages } from "../excel/watchStages";
import type { Survey } from "../excel/job";
import { localDay } from "../page/day";
import { settle } from "./workbook";
import type { Workbook } from "./workbook";

/**
 * Has stages logged that somebody changes by hand, for as long as the pane is open and the book has a stage column.
 * @param survey the newest one; absent while there is none
 */
export function useStageWatch(
  { workbook, now }: { workbook: Workbook; now: () => Date },
  survey: Survey | undefined,
  language: Language,
  on: { problem: (problem: Problem) => void; logged: (logged: LoggedStages) => void }
): void {
  const report = useRef(on);
  const [watched, setWatched] = useState<Pick<Survey, "overrides" | "recognition">>();
  useEffect(() => {
    report.current = on;
  });
  useEffect(() => {
    if (survey) setWatched(survey);
  }, [survey]);
  const customers = watched?.recognition.customers;
  const isStaged = customers?.columns.some(({ field }) => field === "pipelineStage") ?? false;
  const overrides = watched?.overrides;
  useEffect(() => {
    if (!isStaged || !overrides) return;
    const started = settle(
      workbook.watchStages({
        language,
        overrides,
        today: () => localDay(now()),
        onProblem: (problem) => report.current.problem(problem),
        onLogged: (logged) => report.current.logged(logged),
      })
    );
    return () => void started.then((result) => (result.ok ? result.value() : undefined));
  }, [isStaged, overrides, workbook, language, now]);
}
