import type { PaneTextKey } from "../../text/en";
import { ScreenBody } from "./ScreenBody";
import { Waiting } from "./Waiting";

export function WaitingScreen({ label }: { label: PaneTextKey }) {
  return (
    <ScreenBody>
      <Waiting label={label} />
    </ScreenBody>
  );
}
