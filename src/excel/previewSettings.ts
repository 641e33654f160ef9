import type { SettingsEffect } from "../core/compare/settingsEffect";
import { asResult } from "./session/halt";
import type { PreviewOptions, Result } from "./job";
import { computed, readForAnalysis } from "./read/readForAnalysis";
import { openSession } from "./session/session";

/**
 * What changed settings would do to the book as it stands now. Writes nothing. The book is read once, unless its dates are
 * to be read otherwise.
 */
export async function previewSettings(options: PreviewOptions): Promise<Result<SettingsEffect>> {
  return asResult(async () => {
    const session = openSession(options);
    const { settings, changed, preview, signal } = options;
    const { request } = await readForAnalysis(session, options);
    const isReadAgain = changed.dateOrder !== settings.dateOrder;
    const after = isReadAgain
      ? (await readForAnalysis(session, { ...options, settings: changed })).request
      : { ...request, settings: changed };
    return computed(session, preview(request, after), signal);
  });
}
