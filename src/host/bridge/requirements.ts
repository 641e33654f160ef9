/** Requirement sets a host offers and the newest version of each. */
export type Requirements = Readonly<Record<string, string>>;

/** Office 2021 and everything newer; calls beyond it must be gated by `isSetSupported`. */
export const EXCEL_2021: Requirements = {
  ExcelApi: "1.14",
  RichApiRuntime: "1.2",
  DelayForCellEdit: "1.1",
};

const rank = (version: string): number => {
  const [major = "0", minor = "0"] = version.split(".");
  return Number(major) * 1000 + Number(minor);
};

/** What `Office.context.requirements.isSetSupported` answers. */
export function isSetSupported(sets: Requirements, name: string, version = "1.1"): boolean {
  const newest = Object.hasOwn(sets, name) ? sets[name] : undefined;
  return newest !== undefined && rank(version) <= rank(newest);
}
