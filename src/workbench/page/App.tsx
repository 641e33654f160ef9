import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  Spinner,
  Text,
  tokens,
  useFocusFinders,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useBook, type FirstSample } from "../book/useBook";
import { exposeBook } from "../dumpBook";
import type { Leaving } from "../../host/bridge/frame";
import type { WorkbookState } from "../../host/model/state";
import { createSay, SayContext } from "../text/texts";
import { TroublesBar } from "../troubles/TroublesBar";
import { useTroubles } from "../troubles/useTroubles";
import { LeftBar } from "./LeftBar";
import { PaneFrame } from "./PaneFrame";
import { firstPreferences, rememberPreferences, type Preferences } from "./preferences";
import { ProblemBar } from "./ProblemBar";
import { Regions, RegionsProvider } from "./regions";
import { Ribbon } from "./Ribbon";
import { SheetArea } from "./SheetArea";
import { SkipLinks } from "./SkipLinks";
import { NARROWEST_PANE, Splitter } from "./Splitter";
import { TopBar } from "./TopBar";
import { useFileDrop } from "./useFileDrop";
import { useRegionKeys } from "./useRegionKeys";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh" },
  work: { position: "relative", display: "flex", flex: 1, minHeight: 0 },
  sheet: { flex: 1, minWidth: 0 },
  head: { backgroundColor: tokens.colorNeutralBackground3 },
  side: { flex: "0 0 auto" },
  pane: { minWidth: `${NARROWEST_PANE}px`, backgroundColor: tokens.colorNeutralBackground1 },
  // pointer events would end in the frame while a file is dragged over it
  veil: {
    position: "absolute",
    inset: 0,
    zIndex: 20,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
  },
  drop: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-12px" },
});

/** The workbench: a spreadsheet on the left, the unmodified task pane on the right. */
export function App({ first }: { first: FirstSample }) {
  const styles = useStyles();
  const [preferences, setPreferences] = useState(firstPreferences);
  const [paneWidth, setPaneWidth] = useState(360);
  const book = useBook(first);
  const [settled, setSettled] = useState<WorkbookState>();
  const dragging = useFileDrop(book.openFile);
  const { language, dark } = preferences;
  const say = useMemo(() => createSay(language), [language]);
  const { workbook, busy } = book;
  const troubles = useTroubles(workbook);
  const regions = useMemo(() => new Regions(), []);
  const head = useRef<HTMLElement>(null);
  const splitter = useRef<HTMLDivElement>(null);
  const { findFirstFocusable } = useFocusFinders();

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
    document.title = workbook ? say("page.title", { book: workbook.name }) : say("page.name");
  }, [language, dark, workbook, say]);
  useEffect(() => {
    if (!book.unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [book.unsaved]);
  useEffect(() => exposeBook(workbook), [workbook]);
  useRegionKeys(regions);
  useEffect(
    () => regions.offer("head", () => head.current && findFirstFocusable(head.current)?.focus()),
    [regions, findFirstFocusable]
  );
  const leavePane = useCallback(
    (how: Leaving) => {
      if (how === "tabBackwards") splitter.current?.focus();
      else regions.leave("pane", how === "previous" ? -1 : 1);
    },
    [regions]
  );

  const prefer = (change: Partial<Preferences>) => {
    const preferred = { ...preferences, ...change };
    rememberPreferences(preferred, change);
    setPreferences(preferred);
  };

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <SayContext.Provider value={say}>
        <RegionsProvider value={regions}>
          <div className={styles.page}>
            <SkipLinks />
            <header ref={head} className={styles.head}>
              <TopBar
                bookName={workbook?.name}
                unsaved={book.unsaved}
                busy={busy !== undefined}
                actions={{ ...book, save: () => book.save(troubles.unlocked) }}
                troubles={troubles}
                dark={dark}
                onLanguage={() => prefer({ language: language === "en" ? "zh-CN" : "en" })}
                onDark={() => prefer({ dark: !dark })}
              />
              {workbook && <Ribbon workbook={workbook} language={language} />}
              <TroublesBar rehearsal={troubles.rehearsal} onRehearsal={troubles.rehearseThis} />
              <LeftBar left={book.left} onBack={book.goBack} onDismiss={book.leaveForGood} />
              <ProblemBar refused={book.problem} onDismiss={book.dismissProblem} />
            </header>
            <div className={styles.work} aria-busy={busy !== undefined}>
              <main className={styles.sheet} aria-label={say("sheet.label")}>
                <SheetArea
                  workbook={workbook}
                  isOpening={busy?.doing === "opening"}
                  mayStart={workbook === settled}
                  language={language}
                  dark={dark}
                />
              </main>
              <aside
                className={styles.side}
                // without a book there is nothing for a pane to do
                style={{ display: (workbook ?? busy) ? "flex" : "none" }}
                aria-label={say("pane.label")}
              >
                <Splitter ref={splitter} width={paneWidth} onWidth={setPaneWidth} />
                <div className={styles.pane} style={{ width: paneWidth }}>
                  <PaneFrame
                    workbook={workbook}
                    language={language}
                    dark={dark}
                    faults={troubles.faults}
                    onNewWorkbook={book.openNew}
                    onSettled={setSettled}
                    onLeave={leavePane}
                  />
                </div>
              </aside>
              {((busy && workbook) || dragging) && (
                <div className={mergeClasses(styles.veil, dragging && styles.drop)}>
                  {busy ? (
                    <Spinner label={say(`book.${busy.doing}`, { name: busy.name })} />
                  ) : (
                    <Text size={500}>{say("sheet.drop")}</Text>
                  )}
                </div>
              )}
            </div>
          </div>
        </RegionsProvider>
      </SayContext.Provider>
    </FluentProvider>
  );
}
