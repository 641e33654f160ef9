/**
 * Number formats as spreadsheets read and show them.
 * numfmt 4.0.1 promises `dist/index.cjs` and `dist/index.d.cts` in its package.json but ships neither, so its files are named here.
 */
export {
  format,
  getFormatFromId,
  getFormatInfo,
  isValidFormat,
  parseValue,
} from "../../../node_modules/numfmt/dist/index.js";
