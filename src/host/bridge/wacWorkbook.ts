import { invalidArgument, notImplemented } from "../protocol/hostError";
import { optionalText } from "../protocol/readArgument";
import { WireObject } from "../protocol/wireObject";

/** Excel on the web as seen from a workbook: what `Excel.createWorkbook` talks to there. */
export class WacWorkbook extends WireObject {
  override readonly wireName = "WacWorkbook";

  constructor(private readonly onNewWorkbook?: (bytes: Uint8Array | undefined) => void) {
    super();
  }

  CreateAndOpenWorkbook(base64: unknown): void {
    if (!this.onNewWorkbook) throw notImplemented("Excel.createWorkbook");
    const encoded = optionalText(base64);
    this.onNewWorkbook(encoded === undefined ? undefined : decode(encoded));
  }
}

function decode(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument(undefined, "Excel.createWorkbook");
  }
}
