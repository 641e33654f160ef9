import type { Element } from "../xml/document";
import type { SheetJob } from "./sheetPart";

export function writeCharts(_root: Element, _job: SheetJob): void {}
