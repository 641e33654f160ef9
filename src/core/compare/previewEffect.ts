import { analyzeBook } from "../analyze";
import type { Result } from "../problem";
import type { AnalysisRequest } from "../review";
import { settingsEffect, type SettingsEffect } from "./settingsEffect";

/** Analyzes a book as it is and with other settings, and compares. Problems are those of `analyzeBook`, of the first request first. */
export function previewEffect(
  before: AnalysisRequest,
  after: AnalysisRequest
): Result<SettingsEffect> {
  const then = analyzeBook(before);
  if (!then.ok) return then;
  const now = analyzeBook(after);
  if (!now.ok) return now;
  return { ok: true, value: settingsEffect(then.value, now.value) };
}
