import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import type { Desk, Part } from "../../../core/desk/desk";
import { stageName } from "../../../core/life/stageName";
import type { Stage } from "../../../core/stages";
import type { Explanation } from "../../../core/why/explanation";
import { useTexts } from "../../text/texts";
import { useHidden } from "../pictures/hidden";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  tags: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, margin: 0 },
  tag: {
    padding: `1px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  dot: {
    width: "10px",
    height: "10px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
  value: { margin: 0 },
  tagValue: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  tiles: { display: "flex", flexWrap: "wrap", gap: "1px", margin: 0 },
  tile: {
    display: "flex",
    flexDirection: "column-reverse",
    flex: "1 1 auto",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  figure: { whiteSpace: "nowrap" },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** Who a customer is: id and owner, the groups it is in, and what it has brought. */
export function CardHead(props: { explanation: Explanation; desk: Desk; stages: Stage[] }) {
  const { explanation, desk, stages } = props;
  const { id, name, portrait } = explanation;
  const styles = useStyles();
  const hidden = useHidden();
  const { say, core } = useTexts();
  const stage = stages.find(({ code }) => code === portrait.stage);
  const tags: { name: string; value: string | undefined; among: Part[] }[] = [
    {
      name: core("field.pipelineStage"),
      value: stage && stageName(stage, core),
      among: desk.funnel,
    },
    { name: core("column.tier"), value: portrait.tier, among: desk.pyramid },
    { name: core("column.status"), value: portrait.status, among: desk.statuses },
    { name: core("column.segment"), value: portrait.segment, among: [] },
    {
      name: core("column.rfm"),
      value: portrait.rfm && `${core("column.rfm")} ${portrait.rfm}`,
      among: [],
    },
  ];
  const figures = [
    { name: say("done.orders", { count: portrait.orders }), value: core.integer(portrait.orders) },
    { name: say("done.net"), value: core.money(portrait.net) },
    ...(portrait.lastOrder === undefined
      ? []
      : [{ name: say("card.lastOrder"), value: core.date(portrait.lastOrder) }]),
  ];
  return (
    <div className={styles.head}>
      <Caption1 className={styles.muted}>
        {[
          ...(name === id ? [] : [id]),
          portrait.owner === undefined
            ? say("card.noOwner")
            : say("card.owner", { owner: portrait.owner }),
        ].join(" · ")}
      </Caption1>
      <dl className={styles.tags}>
        {tags.map(({ name: title, value, among }) => {
          if (value === undefined) return null;
          const color = among.find(({ label }) => label === value)?.color;
          return (
            <div key={title} className={styles.tag} title={title}>
              <dt className={hidden}>{title}</dt>
              <dd className={mergeClasses(styles.value, styles.tagValue)}>
                {color && <span className={styles.dot} style={{ backgroundColor: color }} />}
                {value}
              </dd>
            </div>
          );
        })}
      </dl>
      <dl className={styles.tiles}>
        {figures.map(({ name: title, value }) => (
          <div key={title} className={styles.tile}>
            <dt>
              <Caption1>{title}</Caption1>
            </dt>
            <dd className={styles.value}>
              <Subtitle2 className={styles.figure}>{value}</Subtitle2>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
