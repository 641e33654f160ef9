import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DataPieRegular } from "@fluentui/react-icons/svg/data-pie";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useId, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { DeskActions } from "../../deskActions";
import { useTexts } from "../../text/texts";
import { SectionTitle } from "../frame/SectionTitle";
import type { Choice, Picking } from "./choice";
import { PickedCustomers } from "./PickedCustomers";
import { PictureTable } from "./PictureTable";
import type { TableOfPicture } from "./PictureTable";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", minWidth: 0 },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1 },
  says: { color: tokens.colorNeutralForeground2, paddingBottom: tokens.spacingVerticalS },
  toggle: {
    flexShrink: 0,
    marginTop: "-2px",
    marginRight: "-8px",
    "@media (forced-colors: active)": { marginRight: 0 },
  },
});

/**
 * The frame of a picture: its title, what it shows in one sentence, the same numbers as a table for who wants them, and below what can be
 * done with the customers that were picked in it. Where there is nobody, only the sentence says so.
 */
export function Picture(props: {
  title: string;
  says: string;
  table: TableOfPicture;
  choices?: Choice[];
  actions?: Pick<DeskActions, "filter" | "copyList">;
  children: (picking: Picking) => ReactNode;
}) {
  const { title, says, table, choices = [], actions, children } = props;
  const styles = useStyles();
  const { say } = useTexts();
  const [asTable, setAsTable] = useState(false);
  const [pickedKey, setPickedKey] = useState<string>();
  const opener = useRef<HTMLElement>(null);
  const titleId = useId();
  const nobody = choices.length > 0 && choices.every(({ customers }) => customers === 0);
  const picked = choices.find(({ key, customers }) => key === pickedKey && customers > 0);

  const close = () => {
    setPickedKey(undefined);
    opener.current?.focus();
  };
  const pick = (key: string, from: HTMLElement) => {
    opener.current = from;
    setPickedKey(key === pickedKey ? undefined : key);
  };

  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.head}>
        <div id={titleId} className={styles.title}>
          <SectionTitle>{title}</SectionTitle>
        </div>
        {table.rows.length > 0 && !nobody && (
          <Button
            className={styles.toggle}
            appearance="subtle"
            size="small"
            icon={asTable ? <DataPieRegular /> : <TableRegular />}
            aria-label={say(asTable ? "picture.showPicture" : "picture.showTable", { title })}
            onClick={() => setAsTable(!asTable)}
          >
            {say(asTable ? "picture.asPicture" : "picture.asTable")}
          </Button>
        )}
      </div>
      <Caption1 className={styles.says}>{says}</Caption1>
      {nobody ? null : asTable ? (
        <PictureTable title={title} table={table} />
      ) : (
        children({ pickedKey: picked?.key, pick })
      )}
      {!asTable && picked && actions && (
        <PickedCustomers key={picked.key} choice={picked} actions={actions} onClose={close} />
      )}
    </section>
  );
}
