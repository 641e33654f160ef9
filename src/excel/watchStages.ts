import type { Day } from "../core/columns/values/cell";
import type { Problem } from "../core/problem";
import { readMemory } from "./memory/bookSettings";
import { asResult, officeCode, problemOf } from "./session/halt";
import type { MapOverride, Result, RunOptions } from "./job";
import { findSources } from "./find/findSources";
import { isOwn, listen } from "./session/listen";
import type { StopWatching } from "./session/listen";
import { newLogName } from "./records/logStages";
import { openSession } from "./session/session";
import type { Session } from "./session/session";
import { appendToLog, makeStageLog, removeLogRows, stageLogPlace } from "./records/stageLog";
import type { LogRow, StageLogPlace } from "./records/stageLog";
import { changedStages, findStages } from "./watch/stageCells";
import type { StageCells, StageEdit } from "./watch/stageCells";

export interface WatchOptions extends RunOptions {
  overrides: MapOverride[];
  /** The day that is logged; nothing below reads the clock. */
  today: () => Day;
  /** What went wrong while a change was logged; watching goes on. */
  onProblem: (problem: Problem) => void;
  onLogged?: (logged: LoggedStages) => void;
}

/** Changes of stage that were just logged. */
export interface LoggedStages {
  sheet: string;
  rows: number;
  /** Takes these rows out of the log again; the stages stay as they were typed. To be called once. */
  takeBack: () => Promise<Result<undefined>>;
}

export type { StopWatching };

/**
 * Logs every change of a stage cell of the customer sheet that somebody makes here while this runs, one after the other: typed, pasted or
 * deleted. What the product writes itself and what co-authors write is not logged, but known when the next change says what was before. Changes that
 * are being logged when the watch ends are still logged. Without a stage column there is nothing to watch.
 */
export async function watchStages(options: WatchOptions): Promise<Result<StopWatching>> {
  return asResult(async () => {
    const session = openSession(options);
    const watch = new StageWatch(session, options);
    if (!(await watch.look())) return () => Promise.resolve();
    const stop = await listen(session, (sheets) => [
      sheets.onChanged.add((event) => watch.changed(event)),
    ]);
    return async () => {
      await stop();
      await watch.idle();
    };
  });
}

class StageWatch {
  private stages: StageCells | undefined;
  private log: StageLogPlace | undefined;
  private date1904 = false;
  /** One event is dealt with after the other. */
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly session: Session,
    private readonly options: WatchOptions
  ) {}

  /** Finds the stage column and the log; false when there is nothing to watch. */
  async look(): Promise<boolean> {
    const { record } = await readMemory(this.session);
    const sources = await findSources(this.session, record, this.options.overrides);
    this.stages = await findStages(this.session, sources.customers);
    this.log = sources.stageLog && stageLogPlace(sources.stageLog);
    this.date1904 = sources.date1904;
    return this.stages !== undefined;
  }

  changed(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (event.worksheetId === this.stages?.sheetId)
      this.queue = this.queue.then(() => this.deal(event));
    return this.queue;
  }

  idle(): Promise<void> {
    return this.queue;
  }

  private async deal(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    try {
      if (event.changeType !== Excel.DataChangeType.rangeEdited) {
        if (this.stages) await this.stages.lookAgain(this.session);
        return;
      }
      const edits = this.stages ? await changedStages(this.session, this.stages, event) : [];
      const isTyped = !isOwn(event) && event.source !== Excel.EventSource.remote;
      if (isTyped && edits.length > 0) await this.append(edits);
    } catch (error) {
      const problem = problemOf(error);
      if (!problem) throw error;
      this.options.onProblem(problem);
    }
  }

  private async append(edits: readonly StageEdit[]): Promise<void> {
    const { settings } = await readMemory(this.session);
    const rows = edits.map((edit): LogRow => ({
      ...edit,
      day: this.options.today(),
      changedBy: settings.userName ?? "",
      automatic: false,
    }));
    try {
      await this.write(rows);
    } catch (error) {
      if (officeCode(error) !== "ItemNotFound") throw error;
      await this.look(); // the log was deleted or undone meanwhile
      await this.write(rows);
    }
    const { sheet = "" } = this.log?.block ?? {};
    this.options.onLogged?.({ sheet, rows: rows.length, takeBack: () => this.takeBack(rows) });
  }

  /** After what is being logged at the moment. */
  private takeBack(rows: readonly LogRow[]): Promise<Result<undefined>> {
    const result = this.queue.then(() =>
      asResult(async () => {
        if (!this.log) return undefined;
        const place = await this.standing(this.log);
        await removeLogRows(this.session, place, rows, this.date1904);
        return undefined;
      })
    );
    this.queue = result.then(() => undefined);
    return result;
  }

  private async write(rows: readonly LogRow[]): Promise<void> {
    if (!this.log) await this.look(); // a run or an edit may have made one meanwhile
    if (!this.log) {
      const name = await newLogName(this.session);
      this.log = (await makeStageLog(this.session, name, rows, this.date1904)).place;
      return;
    }
    const place = await this.standing(this.log);
    this.log = await appendToLog(this.session, place, rows, this.date1904);
  }

  /** The log as long as it is now: the user and the runs add rows too. */
  private async standing(log: StageLogPlace): Promise<StageLogPlace> {
    const { tableId, sheetId, headerRow } = log.block;
    const dataRows = await this.session.step(async (context) => {
      if (tableId !== undefined) {
        const body = context.workbook.tables.getItem(tableId).getDataBodyRange();
        body.load("rowCount");
        await context.sync();
        return body.rowCount;
      }
      const used = context.workbook.worksheets.getItem(sheetId).getUsedRange(true);
      used.load("rowIndex,rowCount");
      await context.sync();
      return used.rowIndex + used.rowCount - 1 - headerRow;
    });
    return { ...log, block: { ...log.block, dataRows } };
  }
}
