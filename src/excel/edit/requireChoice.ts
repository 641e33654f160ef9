import type { Cell } from "../../core/columns/values/cell";
import { delivered } from "../cells/block";
import type { CellEdit } from "./cellEdits";
import { Halt } from "../session/halt";
import type { Session } from "../session/session";

/** Cells of a column usually have one rule; of many only so many are asked. */
const MOST_LOOKED_AT = 50;

/**
 * Halts with `notAChoice` when cells have a list to choose from, refuse anything else, and the new text is not on it: Excel itself does not check
 * what a program writes. Other kinds of rules are not looked into.
 */
export async function requireChoice(
  session: Session,
  { step: { block, column, cells }, content }: CellEdit
): Promise<void> {
  const text = "text" in content ? content.text : "";
  if (text === "") return;
  const rules = await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(block.sheetId);
    const validations = cells.slice(0, MOST_LOOKED_AT).map(({ row }) => {
      const cell = sheet.getRangeByIndexes(block.headerRow + 1 + row, column.column, 1, 1);
      return cell.dataValidation.load("type,rule,errorAlert");
    });
    await context.sync();
    return validations.flatMap(({ type, rule, errorAlert }) =>
      type === Excel.DataValidationType.list && refuses(errorAlert) ? (rule.list?.source ?? []) : []
    );
  });
  for (const source of new Set(rules.map(String))) {
    const choices = await choicesOf(session, block.sheetId, source);
    if (!choices || choices.some((choice) => choice === text)) continue;
    const { sheet } = block;
    throw new Halt({ kind: "notAChoice", sheet, header: column.header, value: text, choices });
  }
}

const refuses = ({ showAlert, style }: Excel.DataValidationErrorAlert) =>
  showAlert && style === Excel.DataValidationAlertStyle.stop;

const REFERENCE = /^=(?:'?((?:[^'!]|'')+)'?!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;

/** Of words in the rule itself, or of cells; undefined for what names or formulas give. */
async function choicesOf(
  session: Session,
  sheetId: string,
  source: string
): Promise<string[] | undefined> {
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const [, name, address] = REFERENCE.exec(source) ?? [];
  if (address === undefined) return undefined;
  return session.step(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(name?.replaceAll("''", "'") ?? sheetId);
    await context.sync();
    if (sheet.isNullObject) return undefined;
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return delivered<Cell>(range.values)
      .flat()
      .map(String)
      .filter((choice) => choice !== "");
  });
}
