type Lines = Map<number, { hidden?: boolean }>;

/** Whether all rows or columns are hidden; null when some are. */
export function areHidden(lines: Lines, first: number, count: number): boolean | null {
  let hidden = 0;
  for (const [line, state] of lines)
    if (state.hidden === true && line >= first && line < first + count) hidden++;
  return hidden === 0 ? false : hidden === count ? true : null;
}

export function setHidden(lines: Lines, first: number, count: number, hidden: boolean): void {
  for (let line = first; line < first + count; line++) {
    const old = lines.get(line);
    if (hidden || old) lines.set(line, { ...old, hidden });
  }
}
