import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

function onSystemChange(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** Whether to draw on dark: as Office is themed where it says so, else as the system is. High contrast is the browser's own (forced colours). */
export function useDarkMode(officeBackground: string | undefined): boolean {
  const systemDark = useSyncExternalStore(onSystemChange, () => window.matchMedia(DARK).matches);
  return officeBackground === undefined ? systemDark : isDarkColor(officeBackground);
}

/** `#RRGGBB` with less than half of the light (Rec. 601 luma). Anything else is taken for light. */
export function isDarkColor(color: string): boolean {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!hex) return false;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
