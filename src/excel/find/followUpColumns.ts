import type { SourceMap } from "../../core/columns/recognition";
import { CHURN_REASONS, INDUCEMENTS } from "../../core/churn/reasons";
import type { Language } from "../../core/settings";
import { createText } from "../../core/text/text";
import type { Block } from "../cells/block";
import type { HeldBlock } from "../cells/heldBlock";
import { FOLLOW_UP_FIELDS } from "../memory/bookRecord";
import type { CustomerPlace, FollowUpField } from "../memory/bookRecord";
import { charactersOf, NUMBER_FORMATS, pointsFor } from "../cells/layout";
import { safeCell } from "../cells/safeText";

/** A column that is added for the user to fill, and never written again. */
export interface FollowUpTarget {
  key: FollowUpField;
  /** Zero-based sheet column. */
  column: number;
  header: string;
}

const CHARACTERS = { nextAction: 24, dueDate: 11, note: 30, churnReason: 18, inducement: 18 };

/** The follow-up fields that the customer sheet has not and was never given. */
export function missingFollowUps(
  customers: SourceMap | undefined,
  earlier: CustomerPlace | undefined
): FollowUpField[] {
  return FOLLOW_UP_FIELDS.filter(
    (field) =>
      !customers?.columns.some((column) => column.field === field) &&
      !earlier?.followUps?.some(({ key }) => key === field)
  );
}

export const followUpHeader = (field: FollowUpField, language: Language): string =>
  createText(language)(`field.${field}`);

/** Queues headers, the format of the dates, and the lists to choose from; other words than those of a list may be typed. */
export function fillFollowUps(
  cells: HeldBlock,
  block: Block,
  targets: readonly FollowUpTarget[],
  language: Language
): void {
  for (const { key, column, header } of targets) {
    const cell = cells.header(column);
    cell.values = [[safeCell(header)]];
    if (block.tableId === undefined) cell.format.font.bold = true;
    cell.format.columnWidth = pointsFor(Math.max(charactersOf(header), CHARACTERS[key]));
    cell.format.horizontalAlignment =
      key === "dueDate" ? Excel.HorizontalAlignment.right : Excel.HorizontalAlignment.left;
    if (block.dataRows === 0) continue;
    const body = cells.data(0, block.dataRows, column);
    if (key === "dueDate") body.numberFormat = NUMBER_FORMATS.date as unknown as string[][]; // one value for the whole range
    const choices = choicesOf(key, language);
    if (choices.length === 0) continue;
    body.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
    body.dataValidation.errorAlert = {
      showAlert: false,
      style: Excel.DataValidationAlertStyle.information,
      title: "",
      message: "",
    };
  }
}

/** Whether a column's cells have a list to choose from. */
export const hasChoices = (key: string): boolean => key === "churnReason" || key === "inducement";

function choicesOf(field: FollowUpField, language: Language): string[] {
  const text = createText(language);
  if (field === "churnReason") return CHURN_REASONS.map((code) => text(`churnReason.${code}`));
  if (field === "inducement") return INDUCEMENTS.map((code) => text(`inducement.${code}`));
  return [];
}
