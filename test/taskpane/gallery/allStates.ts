import type { Language } from "../../../src/core/settings";
import type { PaneState } from "../../../src/taskpane/state";
import { customersStates } from "./customersStates";
import { leadsStates } from "./leadsStates";
import { STATES } from "./states";

/** Every screen of the gallery by name; those over the shop speak its language. */
export const allStates = (language: Language): Record<string, PaneState> => ({
  ...STATES,
  ...customersStates(language),
  ...leadsStates(language),
});
