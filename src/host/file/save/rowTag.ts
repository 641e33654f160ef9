import type { RowState, SheetState } from "../../model/state";

interface RowContext {
  sheet: SheetState;
  prefix: string;
  formatOf(style: number): number;
}

/** `<row r="…" …` without its end. What the model does not know of a row (outline, thick borders) stays from the loaded tag. */
export function rowTag(
  row: number,
  loaded: string | undefined,
  state: RowState | undefined,
  context: RowContext
): string {
  const kept = (loaded ?? "").matchAll(/\s([\w:]+)=("[^"]*"|'[^']*')/g);
  const rest: string[] = [];
  let height: number | undefined;
  let hasHeight = false;
  for (const [, name = "", quoted = ""] of kept) {
    if (MANAGED.has(name)) {
      if (name === "ht") height = Number(quoted.slice(1, -1));
      if (name === "customHeight") hasHeight = /1|true/.test(quoted);
    } else rest.push(`${name}=${quoted}`);
  }
  const custom = state?.height !== undefined && (state.height !== height || hasHeight);
  return [
    `<${context.prefix}row r="${row + 1}"`,
    ...rest,
    ...(state?.style === undefined
      ? []
      : [`s="${context.formatOf(state.style)}" customFormat="1"`]),
    ...(state?.height === undefined ? [] : [`ht="${state.height}"`]),
    ...(custom ? ['customHeight="1"'] : []),
    ...(state?.hidden ? ['hidden="1"'] : []),
  ].join(" ");
}

/** `spans` is only a hint and would be wrong after new cells. */
const MANAGED = new Set(["r", "spans", "s", "customFormat", "ht", "customHeight", "hidden"]);
