/** What Excel refuses to carry. */
export interface HostLimits {
  /** Bytes of one request body; Excel on the web refuses more. */
  requestBytes: number;
  /** Bytes of one reply. */
  responseBytes: number;
  /** Cells one get may return. */
  readCells: number;
  /** What a get beyond `readCells` does: Excel either fails or answers null. */
  overReadCells: "null" | "error";
  /** Cells one operation may touch. */
  operationCells: number;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

export const DEFAULT_LIMITS: HostLimits = {
  requestBytes: FIVE_MEGABYTES,
  responseBytes: FIVE_MEGABYTES,
  readCells: 5_000_000,
  overReadCells: "error",
  operationCells: 33_554_000,
};
