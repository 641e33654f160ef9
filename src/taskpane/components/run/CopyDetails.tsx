import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { problemDetails, surroundingsNow } from "../../problemDetails";
import { useTexts } from "../../text/texts";
import { VERSION } from "../../version";
import type { PaneProblem } from "../../workbook";
import { copyText } from "../../copyText";

/** Puts what a helper needs to know on the clipboard. */
export function CopyDetails({ problem }: { problem: PaneProblem }) {
  const { say } = useTexts();
  const [state, setState] = useState<"offered" | "copied" | "failed">("offered");
  const copy = () =>
    void copyText(problemDetails(problem, surroundingsNow(VERSION))).then((done) =>
      setState(done ? "copied" : "failed")
    );
  return (
    <>
      <Button size="small" onClick={copy}>
        {say("problem.copyDetails")}
      </Button>
      <span role="status">{state !== "offered" && say(`problem.${state}`)}</span>
    </>
  );
}
