import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useState } from "react";
import { useTexts } from "../../text/texts";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 150px", minWidth: 0 },
  button: { flexShrink: 0, minWidth: "unset" },
});

/** Opens the card of a customer by its id or name. */
export function FindCustomer({ onFind }: { onFind: (idOrName: string) => void }) {
  const styles = useStyles();
  const { say } = useTexts();
  const [typed, setTyped] = useState("");
  const wanted = typed.trim();
  return (
    <form
      role="search"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === "") return;
        onFind(wanted);
        setTyped("");
      }}
    >
      <Input
        className={styles.field}
        contentBefore={<SearchRegular />}
        aria-label={say("customers.find")}
        placeholder={say("customers.find")}
        autoComplete="off"
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
      />
      <Button className={styles.button} type="submit" disabled={wanted === ""}>
        {say("customers.open")}
      </Button>
    </form>
  );
}
