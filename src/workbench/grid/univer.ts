import { LocaleType, mergeLocales, Univer, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import type { Language } from "../../core/settings";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "./sheetTabs.css";

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

const LOCALES = {
  [LocaleType.EN_US]: mergeLocales(coreEn, conditionalEn),
  [LocaleType.ZH_CN]: mergeLocales(coreZh, conditionalZh),
};

export interface Engine {
  univer: Univer;
  api: FUniver;
}

/** Starts the spreadsheet engine in `container`: formula bar, cells and tabs; its own toolbars and menus stay away. */
export function startEngine(container: HTMLElement, language: Language): Engine {
  const univer = new Univer({
    locale: language === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: LOCALES,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      contextMenu: false,
      disableAutoFocus: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  const registered = new Set<string>();
  for (const entry of presets.flatMap((preset) => preset.plugins as PluginEntry[])) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    // presets share plugins; each may be registered once
    if (registered.has(plugin.pluginName)) continue;
    registered.add(plugin.pluginName);
    univer.registerPlugin(plugin, config as ConstructorParameters<typeof plugin>[0]);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
