import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import type { Day } from "../../../core/columns/values/cell";
import type { ComparedFigure } from "../../../core/desk/desk";
import { useTexts } from "../../text/texts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: "top",
      textAlign: "end",
    },
    "& th": { fontWeight: tokens.fontWeightRegular },
    "& td": { whiteSpace: "nowrap" },
    "& th:first-child": { paddingLeft: 0, textAlign: "start", overflowWrap: "anywhere" },
  },
  head: { color: tokens.colorNeutralForeground3 },
  now: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  then: { fontVariantNumeric: "tabular-nums" },
  change: {
    display: "flex",
    justifyContent: "flex-end",
    alignItems: "center",
    columnGap: "2px",
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The figures of both days side by side, and by how much they went up or down. */
export function ComparedFigures(props: { figures: ComparedFigure[]; earlier: Day; asOf: Day }) {
  const { figures, earlier, asOf } = props;
  const styles = useStyles();
  const { say, core } = useTexts();
  return (
    <table className={styles.table}>
      <thead className={styles.head}>
        <tr>
          <th scope="col">{say("monthly.figure")}</th>
          <th scope="col">{core.date(earlier)}</th>
          <th scope="col">{core.date(asOf)}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ code, now, then }) => (
          <tr key={code}>
            <th scope="row">{say(`monthly.figure.${code}`)}</th>
            <td className={styles.then}>{core.integer(then)}</td>
            <td className={styles.now}>
              {core.integer(now)}
              <Change by={Math.round(now) - Math.round(then)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Change({ by }: { by: number }) {
  const styles = useStyles();
  const { say, core } = useTexts();
  if (by === 0) return <Caption1 className={styles.change}>{say("monthly.same")}</Caption1>;
  const Arrow = by > 0 ? ArrowUpRegular : ArrowDownRegular;
  return (
    <Caption1 className={styles.change}>
      <Arrow fontSize={12} />
      {say(by > 0 ? "monthly.upBy" : "monthly.downBy", { by: core.integer(Math.abs(by)) })}
    </Caption1>
  );
}
