/** Number formats as spreadsheets read and show them. */
export { format, getFormatFromId, getFormatInfo, isValidFormat, parseValue } from "numfmt";
