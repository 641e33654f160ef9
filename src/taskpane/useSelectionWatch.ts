import { useCallback, useEffect, useRef } from "react";
import type { Tools } from "./actions/tools";
import { useWatch } from "./useWatch";

/** Whose row is selected on the customer sheet: told at the desk, and the card follows it if it is to. */
export function useSelectionWatch(tools: Tools, openCard: (id: string) => void): void {
  const { services, language, state, dispatch } = tools;
  const { workbook } = services;
  const follow = useRef<(id: string | undefined) => void>(undefined);
  useEffect(() => {
    follow.current = (id) => {
      if (state.kind === "desk") dispatch({ type: "customerSelected", id });
      if (state.kind === "card" && state.following && id !== undefined && id !== state.id)
        openCard(id);
    };
  });
  const desk = state.kind === "card" ? state.from : state;
  const overrides = desk.kind === "desk" ? desk.draft.overrides : undefined;
  const start = useCallback(
    () =>
      workbook.watchSelection({
        language,
        overrides: overrides ?? [],
        onCustomer: (id) => follow.current?.(id),
      }),
    [workbook, language, overrides]
  );
  useWatch(overrides && start);
}
