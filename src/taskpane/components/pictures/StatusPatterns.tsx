import { STATUSES } from "../../../core/codes";
import type { Status } from "../../../core/codes";

/** Marks that tell statuses apart without their colours; active has none. */
const MARKS: Record<Status, string> = {
  active: "",
  silent: "M0 3H6",
  sleeping: "M2 3H4",
  lost: "M-1 1L1 -1M0 6L6 0M5 7L7 5",
};

/** Definitions for an SVG, to be used as `fill`; `prefix` keeps the ids of two drawings apart. */
export function StatusPatterns(props: { prefix: string; colors: Record<Status, string> }) {
  const { prefix, colors } = props;
  return (
    <defs>
      {STATUSES.map((status) => (
        <pattern
          key={status}
          id={`${prefix}${status}`}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
        >
          <rect width={6} height={6} fill={colors[status]} />
          <path d={MARKS[status]} stroke="#00000066" strokeWidth={1} fill="none" />
        </pattern>
      ))}
    </defs>
  );
}
