import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** The title of a part of a screen. */
export function SectionTitle({ children }: { children: string }) {
  return <h3 className={useStyles().title}>{children}</h3>;
}
