/** A1 address of a zero-based position: (0, 0) is `A1`, (9, 27) is `AB10`. */
export function a1(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + String(row + 1);
}
