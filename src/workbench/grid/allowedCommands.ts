/**
 * What the user may do to the grid: look, select, type, paste, fill, delete, undo, resize. Everything else the engine can
 * do (structure, formats, sorting) is refused, because the workbook behind the grid would not follow.
 */
const REFUSED = [
  /^sheet\.command\.(insert|remove|delete|hide|move-(rows|cols|range)|sort|reorder|copy-worksheet|split-text)/,
  /^sheet\.command\.(add|set|change|view|toggle|numfmt|cancel-frozen|reset|apply|register|unregister)(?!-range-values$)/,
];
const RESIZING = new Set([
  "sheet.command.set-worksheet-col-width",
  "sheet.command.set-row-height",
  "sheet.command.set-col-auto-width",
  "sheet.command.delta-column-width",
  "sheet.command.delta-row-height",
]);
/** Of the refused families, those that only move the view, and sizes. */
const ALLOWED = new Set([
  ...RESIZING,
  "sheet.command.set-worksheet-activate",
  "sheet.command.set-worksheet-show",
  "sheet.command.set-scroll-relative",
  "sheet.command.set-zoom-ratio",
  "sheet.command.change-zoom-ratio",
]);

/** What a protected sheet refuses beside edits of its cells. */
export const isResizing = (commandId: string): boolean => RESIZING.has(commandId);

export const isRefused = (commandId: string): boolean =>
  !ALLOWED.has(commandId) && REFUSED.some((family) => family.test(commandId));
