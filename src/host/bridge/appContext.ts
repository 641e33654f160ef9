import type { WorkbookState } from "../model/state";
import type { Requirements } from "./requirements";

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const READ_ONLY = 0;
const TASK_PANE = 1;

/** What office.js asks for first: where it runs, which book, which requirement sets, which stored settings. */
export function appContext(
  workbook: WorkbookState,
  controlId: string,
  locale: string,
  requirements: Requirements
): Record<string, unknown> {
  return {
    _id: controlId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://localhost/${encodeURIComponent(workbook.name)}`,
    _clientMode: workbook.readOnly ? READ_ONLY : READ_WRITE,
    _settings: [...workbook.settings].map(([key, value]) => [key, JSON.stringify(value)]),
    _reason: "inserted",
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: controlId,
    _appInstanceId: controlId,
    _requirementMatrix: JSON.stringify(requirements),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.0.0",
    _clientWindowHeight: window.innerHeight,
    _clientWindowWidth: window.innerWidth,
    _addinName: "Perennial",
    _appDomains: [],
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: "1.2" }),
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
