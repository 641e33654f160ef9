import { useEffect } from "react";

/** The Escape key goes back, where there is a way back and nothing in sight has taken the key for itself. */
export function useEscape(back: (() => void) | undefined): void {
  useEffect(() => {
    if (!back) return;
    const hear = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) back();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [back]);
}
