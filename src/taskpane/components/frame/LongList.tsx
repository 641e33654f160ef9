import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../../text/texts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
  },
  more: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXS },
});

/** A list that begins short and grows by the button below it; the focus goes on to the first row that was added. */
export function LongList<Item>(props: {
  label: string;
  items: readonly Item[];
  /** So many rows at first, and so many more each time. */
  first: number;
  more: number;
  /** The content of a row; it holds something that takes the focus. */
  children: (item: Item) => ReactNode;
  keyOf: (item: Item) => string;
}) {
  const { label, items, first, more, children, keyOf } = props;
  const styles = useStyles();
  const { say } = useTexts();
  const [limit, setLimit] = useState(first);
  const [added, setAdded] = useState<number>();
  const list = useRef<HTMLUListElement>(null);
  const left = items.length - limit;

  useEffect(() => {
    if (added === undefined) return;
    const row = list.current?.children[added];
    row?.querySelector<HTMLElement>("button, a, input")?.focus();
  }, [added]);

  return (
    <>
      <ul ref={list} aria-label={label} className={styles.list}>
        {items.slice(0, limit).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          className={styles.more}
          onClick={() => {
            setAdded(limit);
            setLimit(limit + more);
          }}
        >
          {say("list.more", { count: Math.min(more, left), left })}
        </Button>
      )}
    </>
  );
}
