/** An event on its way to office.js. */
export interface WireEvent {
  /** office.js's event type number. */
  type: number;
  /** Id of the object it happened to. */
  target: string;
  /** Sent as JSON. */
  args: Readonly<Record<string, unknown>>;
}

export const RICH_API_EVENT = 65536;

export const EventType = {
  WorksheetDataChanged: 10,
  WorksheetActivated: 11,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
} as const;

/** Target of what is told of all sheets. */
export const ALL_SHEETS = "Workbook";
