import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { DOORS } from "../../deskActions";
import type { DeskState } from "../../deskState";
import type { PaneActions } from "../../paneActions";
import { useTexts } from "../../text/texts";
import { AutoRefresh } from "./AutoRefresh";
import { DeskFoot } from "./DeskFoot";
import { DeskHead } from "./DeskHead";
import { ROOMS } from "./rooms";
import { ScreenBody } from "../frame/ScreenBody";
import { ScreenTitle } from "../frame/ScreenTitle";
import { Waiting } from "../frame/Waiting";

const useStyles = makeStyles({
  // side by side at 320 pixels, below each other where the pane is zoomed
  tabs: {
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  tab: { paddingInline: tokens.spacingHorizontalXXS },
  room: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** The results, behind three doors; above them only what matters now. */
export function DeskScreen(props: {
  state: DeskState;
  actions: PaneActions;
  /** They are being written anew by themselves. */
  refreshing?: boolean;
}) {
  const { state, actions, refreshing = false } = props;
  const { door } = state;
  const { say } = useTexts();
  const styles = useStyles();
  const Room = ROOMS[door];
  return (
    <ScreenBody foot={<DeskFoot actions={actions} />}>
      <ScreenTitle>{say("desk.title")}</ScreenTitle>
      <DeskHead state={state} actions={actions} refreshing={refreshing} />
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={say("desk.doors")}
        selectedValue={door}
        onTabSelect={(_, { value }) => {
          const chosen = DOORS.find((known) => known === value);
          if (chosen) actions.goThrough(chosen);
        }}
      >
        {DOORS.map((one) => (
          <Tab key={one} className={styles.tab} value={one} id={`door-${one}`} aria-controls="room">
            {say(`desk.door.${one}`)}
          </Tab>
        ))}
      </TabList>
      <div id="room" role="tabpanel" aria-labelledby={`door-${door}`} className={styles.room}>
        <Suspense fallback={<Waiting label="loading.starting" />}>
          <Room state={state} actions={actions} />
        </Suspense>
      </div>
      <AutoRefresh state={state} actions={actions} />
    </ScreenBody>
  );
}
