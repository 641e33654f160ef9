import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { ReactNode } from "react";
import { useTexts } from "../../text/texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  items: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", justifyContent: "flex-end" },
  add: { alignSelf: "flex-start" },
});

/** A list whose order counts: items are edited, moved, taken out and added. */
export function ListEditor<Item>(props: {
  items: readonly Item[];
  /** What an item is called, for the names of its buttons. */
  nameOf: (item: Item, at: number) => string;
  render: (item: Item, change: (item: Item) => void, at: number) => ReactNode;
  onChange: (items: Item[]) => void;
  addLabel: string;
  /** A new item; absent: nothing can be added. */
  make?: () => Item;
  /** Keeps some items in. */
  canRemove?: (item: Item) => boolean;
}) {
  const { items, nameOf, render, onChange, addLabel, make, canRemove = () => true } = props;
  const styles = useStyles();
  const { say } = useTexts();
  const swapped = (at: number, other: number) =>
    items.map((item, i) => (i === at ? items[other] : i === other ? items[at] : item) as Item);
  return (
    <div className={styles.list}>
      <ol className={styles.items}>
        {items.map((item, at) => {
          const name = nameOf(item, at);
          return (
            <li key={at} className={styles.item}>
              {render(item, (next) => onChange(items.map((one, i) => (i === at ? next : one))), at)}
              <div className={styles.buttons}>
                <Button
                  appearance="subtle"
                  icon={<ArrowUpRegular />}
                  aria-label={say("list.up", { name })}
                  disabled={at === 0}
                  onClick={() => onChange(swapped(at, at - 1))}
                />
                <Button
                  appearance="subtle"
                  icon={<ArrowDownRegular />}
                  aria-label={say("list.down", { name })}
                  disabled={at === items.length - 1}
                  onClick={() => onChange(swapped(at, at + 1))}
                />
                <Button
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={say("list.remove", { name })}
                  disabled={!canRemove(item)}
                  onClick={() => onChange(items.filter((_, i) => i !== at))}
                />
              </div>
            </li>
          );
        })}
      </ol>
      {make && (
        <Button
          className={styles.add}
          icon={<AddRegular />}
          onClick={() => onChange([...items, make()])}
        >
          {addLabel}
        </Button>
      )}
    </div>
  );
}
