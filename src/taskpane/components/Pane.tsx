import { useTexts } from "../text/texts";
import { usePane } from "../usePane";
import type { PaneServices } from "../paneServices";
import { Screen } from "./Screen";

export function Pane({ services }: { services: PaneServices }) {
  const { language } = useTexts();
  const [state, actions] = usePane(services, language);
  return <Screen state={state} actions={actions} />;
}
