import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { HeatCell } from "../../../core/desk/desk";
import { HEAT_COLORS } from "../../../core/report/palette";
import { useTexts } from "../../text/texts";
import type { Picking } from "./choice";
import { nextSpot } from "./gridKeys";
import type { Spot } from "./gridKeys";
import { heatKey } from "./heatKey";
import { usePartStyles } from "./partStyles";

/** From this strength on the ink is dark in both themes; below it is the theme's own. Either has 4.5:1 on every mixture. */
const DARK_INK_FROM = 0.6;
const FAINTEST = 0.12;

const useStyles = makeStyles({
  map: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalXS,
  },
  upward: { gridColumn: 2 },
  grid: {
    gridColumn: 2,
    width: "100%",
    borderCollapse: "separate",
    borderSpacing: "2px",
    tableLayout: "fixed",
  },
  scale: { width: "20px", fontWeight: tokens.fontWeightRegular },
  cell: { padding: 0 },
  button: {
    position: "relative",
    minHeight: "36px",
    padding: 0,
    textAlign: "center",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    '&[aria-pressed="true"]': {
      border: `3px solid ${tokens.colorNeutralForeground1}`,
    },
    ":focus-visible": { outlineOffset: "2px", zIndex: 1 },
  },
  none: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    cursor: "default",
  },
  heat: { position: "absolute", inset: 0, borderRadius: tokens.borderRadiusMedium },
  figure: { position: "relative" },
  darkInk: { color: "#000000", "@media (forced-colors: active)": { color: "CanvasText" } },
  onward: { gridColumn: 2, textAlign: "end" },
});

/** The grid of the heat map: one cell is in the tab order, the arrows move between them, Enter and Space pick. */
export function HeatGrid(props: {
  bins: number;
  /** Row by row from the top. */
  cells: HeatCell[];
  nameOf: (cell: HeatCell) => string;
  picking: Picking;
}) {
  const { bins, cells, nameOf, picking } = props;
  const styles = useStyles();
  const shared = usePartStyles();
  const { say, core } = useTexts();
  const [spot, setSpot] = useState<Spot>({ row: 0, column: bins - 1 });
  const body = useRef<HTMLTableSectionElement>(null);
  const most = Math.max(...cells.map(({ customers }) => customers), 1);
  const rows = Array.from({ length: bins }, (_, row) => cells.slice(row * bins, (row + 1) * bins));

  const move = (event: KeyboardEvent) => {
    const next = nextSpot(spot, event.key, event.ctrlKey, { rows: bins, columns: bins });
    if (!next) return;
    event.preventDefault();
    setSpot(next);
    body.current?.rows[next.row]?.querySelectorAll("button")[next.column]?.focus();
  };

  return (
    <div className={styles.map}>
      <span className={mergeClasses(styles.upward, shared.quiet)} aria-hidden="true">
        {say("picture.heat.often")}
      </span>
      <table role="grid" aria-label={say("picture.heat")} className={styles.grid}>
        <tbody ref={body} onKeyDown={move}>
          {rows.map((line, row) => (
            <tr key={row}>
              {line.map((cell, column) => {
                const strength =
                  cell.customers === 0 ? 0 : FAINTEST + (1 - FAINTEST) * (cell.customers / most);
                const here = spot.row === row && spot.column === column;
                return (
                  <td key={column} role="gridcell" className={styles.cell}>
                    <button
                      type="button"
                      className={mergeClasses(
                        shared.part,
                        styles.button,
                        cell.customers === 0 && styles.none,
                        strength >= DARK_INK_FROM && styles.darkInk
                      )}
                      tabIndex={here ? 0 : -1}
                      aria-label={`${nameOf(cell)}: ${say("picture.customers", { count: cell.customers })}`}
                      aria-pressed={picking.pickedKey === heatKey(cell)}
                      aria-disabled={cell.customers === 0}
                      onFocus={() => setSpot({ row, column })}
                      onClick={({ currentTarget }) =>
                        cell.customers > 0 && picking.pick(heatKey(cell), currentTarget)
                      }
                    >
                      <span
                        className={styles.heat}
                        style={{ backgroundColor: HEAT_COLORS.high, opacity: strength }}
                      />
                      <span className={mergeClasses(styles.figure, shared.number)}>
                        {core.integer(cell.customers)}
                      </span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <span className={mergeClasses(styles.onward, shared.quiet)} aria-hidden="true">
        {say("picture.heat.recently")}
      </span>
    </div>
  );
}
