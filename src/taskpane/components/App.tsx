import type { PaneServices } from "../paneServices";
import { Pane } from "./Pane";
import { PaneFrame } from "./frame/PaneFrame";
import type { PaneSurroundings } from "./frame/PaneFrame";
import { WaitingScreen } from "./frame/WaitingScreen";

/** The whole pane. Without services Office has not answered yet. */
export function App(props: { services?: PaneServices; surroundings: PaneSurroundings }) {
  const { services, surroundings } = props;
  return (
    <PaneFrame surroundings={surroundings}>
      {services ? <Pane services={services} /> : <WaitingScreen label="loading.starting" />}
    </PaneFrame>
  );
}
