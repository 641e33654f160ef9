import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { STATUSES } from "../../../core/codes";
import type { Status } from "../../../core/codes";
import type { Band, Part } from "../../../core/desk/desk";
import { STATUS_COLORS } from "../../../core/report/palette";
import type { DeskActions } from "../../deskActions";
import { useTexts } from "../../text/texts";
import type { Texts } from "../../text/texts";
import { BAND_HEIGHT, BandDrawing } from "./BandDrawing";
import { bandPositions, bandTotal, roundedUp } from "./bandShapes";
import { PartBars } from "./PartBars";
import { partChoice } from "./partChoice";
import { usePartStyles } from "./partStyles";
import { Picture } from "./Picture";
import { Scrubber } from "./Scrubber";
import { StatusPatterns } from "./StatusPatterns";

const useStyles = makeStyles({
  months: { gridColumn: 2, display: "flex", justifyContent: "space-between" },
  plot: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    paddingTop: tokens.spacingVerticalS,
  },
  // each number stands at the height of what it says
  scale: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    textAlign: "end",
    height: `${BAND_HEIGHT}px`,
    "& > span": { lineHeight: 0 },
  },
  wide: { gridColumn: "1 / 3" },
  swatch: { flexShrink: 0, display: "block" },
});

const monthName = (band: Band, { say, core }: Texts): string => {
  const day = new Date(band.until * 86_400_000);
  return say("picture.month", {
    month: core.month(day.getUTCMonth() + 1),
    year: String(day.getUTCFullYear()),
  });
};

/** How many customers were active, silent, sleeping and lost at the end of each month, and who they are today. */
export function StatusBands(props: {
  bands: Band[];
  statuses: Part[];
  /** Customers of no status. */
  outside?: Part | undefined;
  actions: Pick<DeskActions, "filter" | "copyList">;
}) {
  const { bands, statuses, outside, actions } = props;
  const all = outside ? [...statuses, outside] : statuses;
  const styles = useStyles();
  const shared = usePartStyles();
  const texts = useTexts();
  const { say, core } = texts;
  const prefix = useId();
  const [chosen, setChosen] = useState<number>();
  const [pointed, setPointed] = useState<number>();
  const [first, last] = [bands[0], bands.at(-1)];
  const at = Math.min(pointed ?? chosen ?? bands.length - 1, bands.length - 1);
  const shown = bands[at];
  const most = roundedUp(Math.max(...bands.map(bandTotal), 0));
  const colors = Object.fromEntries(
    STATUSES.map((status) => [
      status,
      statuses.find(({ code }) => code === status)?.color ?? STATUS_COLORS[status],
    ])
  ) as Record<Status, string>;
  const inWords = (band: Band) =>
    say("picture.bands.month", {
      month: monthName(band, texts),
      ...Object.fromEntries(STATUSES.map((status) => [status, core.integer(band[status])])),
    });

  return (
    <Picture
      title={say("picture.bands")}
      says={
        first && last
          ? say("picture.bands.says", {
              then: core.integer(first.active),
              from: monthName(first, texts),
              now: core.integer(last.active),
              to: monthName(last, texts),
            })
          : say("picture.bands.empty")
      }
      table={{
        head: [say("picture.head.month"), ...STATUSES.map((status) => core(`status.${status}`))],
        rows: bands.map((band) => [
          monthName(band, texts),
          ...STATUSES.map((status) => core.integer(band[status])),
        ]),
      }}
      choices={all.map(partChoice)}
      actions={actions}
    >
      {(picking) => (
        <>
          {first && last && shown && (
            <div className={styles.plot}>
              <div
                className={mergeClasses(styles.scale, shared.quiet, shared.number)}
                aria-hidden="true"
              >
                <span>{core.number(most)}</span>
                <span>{core.number(most / 2)}</span>
                <span>{core.integer(0)}</span>
              </div>
              <Scrubber
                label={say("picture.head.month")}
                valueText={inWords(shown)}
                positions={bandPositions(bands.length)}
                at={at}
                onPoint={setPointed}
                onChoose={setChosen}
              >
                <BandDrawing bands={bands} most={most} at={at} colors={colors} />
              </Scrubber>
              <div className={mergeClasses(styles.months, shared.quiet)} aria-hidden="true">
                <span>{monthName(first, texts)}</span>
                {bands.length > 1 && <span>{monthName(last, texts)}</span>}
              </div>
              <Caption1 className={styles.wide} aria-hidden="true">
                {inWords(shown)}
              </Caption1>
            </div>
          )}
          <PartBars
            parts={all}
            picking={picking}
            mark={({ code, color }) => (
              <svg className={styles.swatch} width={14} height={14} aria-hidden="true">
                <StatusPatterns prefix={`${prefix}${code}`} colors={colors} />
                <rect
                  className={shared.shape}
                  x={0.5}
                  y={0.5}
                  width={13}
                  height={13}
                  rx={2}
                  fill={
                    STATUSES.some((status) => status === code)
                      ? `url(#${prefix}${code}${code})`
                      : color
                  }
                />
              </svg>
            )}
          />
        </>
      )}
    </Picture>
  );
}
