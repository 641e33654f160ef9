/**
 * What the user may do to the grid: look, select, type, paste, fill, delete, undo, resize. Everything else the engine can
 * do (structure, formats, sorting) is refused, because the workbook behind the grid would not follow.
 */
const REFUSED = [
  /^sheet\.command\.(insert|remove|delete|hide|move-(rows|cols|range)|sort|reorder|copy-worksheet|split-text)/,
  /^sheet\.command\.(add|set|change|view|toggle|numfmt|cancel-frozen|reset|apply|register|unregister)(?!-range-values$)/,
];
/** Of the refused families, those that only move the view. */
const ALLOWED = new Set([
  "sheet.command.set-worksheet-activate",
  "sheet.command.set-worksheet-show",
  "sheet.command.set-scroll-relative",
  "sheet.command.set-zoom-ratio",
  "sheet.command.change-zoom-ratio",
  "sheet.command.set-worksheet-col-width",
  "sheet.command.set-row-height",
  "sheet.command.set-col-auto-width",
]);

export const isRefused = (commandId: string): boolean =>
  !ALLOWED.has(commandId) && REFUSED.some((family) => family.test(commandId));
