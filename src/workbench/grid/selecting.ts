import type { ICommandInfo } from "@univerjs/core";
import {
  SelectionMoveType,
  SetSelectionsOperation,
  type ISetSelectionsOperationParams,
} from "@univerjs/preset-sheets-core";

/** Whether something was selected: by a click, by the end of a drag, by keys, or by the name box. */
export function isSelecting({ id, params }: Readonly<ICommandInfo>): boolean {
  if (id !== SetSelectionsOperation.id) return false;
  const { type } = params as ISetSelectionsOperationParams;
  return type !== SelectionMoveType.MOVE_START && type !== SelectionMoveType.MOVING;
}
