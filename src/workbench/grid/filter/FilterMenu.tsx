import {
  Button,
  Divider,
  makeStyles,
  Popover,
  PopoverSurface,
  SearchBox,
  Text,
  tokens,
} from "@fluentui/react-components";
import { FilterDismissRegular } from "@fluentui/react-icons/svg/filter-dismiss";
import { TextSortAscendingRegular } from "@fluentui/react-icons/svg/text-sort-ascending";
import { TextSortDescendingRegular } from "@fluentui/react-icons/svg/text-sort-descending";
import { useMemo, useState } from "react";
import { useSay } from "../../text/texts";
import { chosenValues } from "./chosenValues";
import type { GridFilterMenu } from "./filterMenus";
import { ValueList } from "./ValueList";

const useStyles = makeStyles({
  menu: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    width: "280px",
    padding: tokens.spacingHorizontalM,
  },
  item: {
    justifyContent: "flex-start",
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  search: { maxWidth: "none" },
  end: { display: "flex", justifyContent: "flex-end", gap: tokens.spacingHorizontalS },
  condition: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

/** The menu of a filtered column: sort, take the filter away, or choose the values whose rows stay in sight. */
export function FilterMenu({ menu, onClose }: { menu: GridFilterMenu; onClose: () => void }) {
  const styles = useStyles();
  const say = useSay();
  const { values, kind, condition } = useMemo(() => menu.offered(), [menu]);
  const [query, setQuery] = useState("");
  const matching = useMemo(() => {
    const wanted = query.trim().toLowerCase();
    return values.filter(({ text }) => text.toLowerCase().includes(wanted));
  }, [values, query]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(values.filter(({ kept }) => kept).map(({ text }) => text))
  );

  const search = (text: string) => {
    setQuery(text);
    const wanted = text.trim().toLowerCase();
    const offered = wanted
      ? values.filter((value) => value.text.toLowerCase().includes(wanted))
      : values.filter(({ kept }) => kept);
    setChosen(new Set(offered.map((value) => value.text)));
  };
  const close = (act: () => void) => () => {
    act();
    onClose();
  };
  const apply = close(() => menu.keep(chosenValues(values, matching, chosen)));
  const isNoneChosen = !matching.some(({ text }) => chosen.has(text));

  return (
    <Popover
      open
      trapFocus
      positioning={{ target: menu.anchor, position: "below", align: "start", offset: 2 }}
      onOpenChange={(_event, { open }) => !open && onClose()}
    >
      <PopoverSurface
        className={styles.menu}
        aria-label={say("filter.menu", { column: menu.header })}
      >
        <Button
          appearance="subtle"
          className={styles.item}
          icon={<TextSortAscendingRegular />}
          onClick={close(() => menu.sort(true))}
        >
          {say(`filter.ascending.${kind}`)}
        </Button>
        <Button
          appearance="subtle"
          className={styles.item}
          icon={<TextSortDescendingRegular />}
          onClick={close(() => menu.sort(false))}
        >
          {say(`filter.descending.${kind}`)}
        </Button>
        <Button
          appearance="subtle"
          className={styles.item}
          disabledFocusable={!menu.isFiltered}
          icon={<FilterDismissRegular />}
          onClick={close(() => menu.keep(undefined))}
        >
          {say("filter.clear", { column: menu.header })}
        </Button>
        <Divider />
        {condition !== undefined && (
          <Text size={200} className={styles.condition}>
            {say("filter.condition", { condition })}
          </Text>
        )}
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={say("filter.search")}
          placeholder={say("filter.search")}
          value={query}
          onChange={(_event, { value }) => search(value)}
          onKeyDown={(event) => event.key === "Enter" && !isNoneChosen && apply()}
        />
        <ValueList values={matching} chosen={chosen} onChoose={setChosen} />
        <div className={styles.end}>
          <Button appearance="primary" disabledFocusable={isNoneChosen} onClick={apply}>
            {say("filter.apply")}
          </Button>
          <Button onClick={onClose}>{say("filter.cancel")}</Button>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
