import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
  Toolbar,
  Tooltip,
} from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { BookOpenRegular } from "@fluentui/react-icons/svg/book-open";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import { WeatherMoonRegular } from "@fluentui/react-icons/svg/weather-moon";
import { WeatherSunnyRegular } from "@fluentui/react-icons/svg/weather-sunny";
import { useRef } from "react";
import icon from "../../../assets/icon.svg";
import type { BookActions } from "../book/useBook";
import { SAMPLES } from "../book/samples";
import { useSay } from "../text/texts";
import { TroublesMenu } from "../troubles/TroublesMenu";
import type { TroubleSwitch } from "../troubles/useTroubles";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    flex: "1 1 120px",
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  unsaved: { color: tokens.colorNeutralForeground2 },
  tools: { padding: 0 },
});

interface TopBarProps {
  bookName: string | undefined;
  unsaved: boolean;
  busy: boolean;
  actions: Pick<BookActions, "openFile" | "openSample"> & { save(): void };
  troubles: TroubleSwitch;
  dark: boolean;
  onLanguage(): void;
  onDark(): void;
}

export function TopBar(props: TopBarProps) {
  const { bookName, unsaved, busy, actions, troubles, dark, onLanguage, onDark } = props;
  const styles = useStyles();
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.bar}>
      <Tooltip content={say("page.explanation")} relationship="description">
        <img src={icon} alt={say("page.name")} width={24} height={24} tabIndex={0} />
      </Tooltip>
      <Text as="h1" weight="semibold" className={styles.name} title={bookName}>
        {bookName ?? say("page.name")}
      </Text>
      {unsaved && (
        <Text size={200} className={styles.unsaved}>
          {say("bar.unsaved")}
        </Text>
      )}
      <Toolbar className={styles.tools} aria-label={say("bar.label")} size="small">
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm,.csv,.tsv,.txt"
          hidden
          aria-label={say("bar.openHint")}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) actions.openFile(file);
            // so that the same file can be chosen again
            currentTarget.value = "";
          }}
        />
        <Tooltip content={say("bar.openHint")} relationship="description">
          <Button
            appearance="subtle"
            icon={<FolderOpenRegular />}
            onClick={() => picker.current?.click()}
          >
            {say("bar.open")}
          </Button>
        </Tooltip>
        <Tooltip content={say("bar.saveHint")} relationship="description">
          <Button
            appearance="subtle"
            icon={<ArrowDownloadRegular />}
            disabled={bookName === undefined || busy}
            onClick={actions.save}
          >
            {say("bar.save")}
          </Button>
        </Tooltip>
        <Menu inline>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<BookOpenRegular />}>
              {say("bar.samples")}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {SAMPLES.map(({ file, label }) => (
                <MenuItem key={file} onClick={() => actions.openSample(file)}>
                  {say(label)}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <TroublesMenu rehearsal={troubles.rehearsal} onRehearsal={troubles.rehearseThis} />
        <Button appearance="subtle" icon={<LocalLanguageRegular />} onClick={onLanguage}>
          {say("page.otherLanguage")}
        </Button>
        <Tooltip content={say(dark ? "bar.light" : "bar.dark")} relationship="label">
          <Button
            appearance="subtle"
            icon={dark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
            onClick={onDark}
          />
        </Tooltip>
      </Toolbar>
    </div>
  );
}
