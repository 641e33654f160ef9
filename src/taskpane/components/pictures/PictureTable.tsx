import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useHidden } from "./hidden";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightRegular,
  },
  first: { paddingLeft: 0, textAlign: "left" },
  head: { fontWeight: tokens.fontWeightSemibold },
});

/** What a picture shows, in words and numbers; the first cell of a row names it. */
export interface TableOfPicture {
  head: string[];
  rows: string[][];
}

/** The same numbers as the picture's, as a table. */
export function PictureTable({ title, table }: { title: string; table: TableOfPicture }) {
  const styles = useStyles();
  const hidden = useHidden();
  const classOf = (column: number, isHead = false) =>
    mergeClasses(styles.cell, column === 0 && styles.first, isHead && styles.head);
  return (
    // what is wider than the pane scrolls by itself, also by keyboard
    <div className={styles.scroll} role="group" aria-label={title} tabIndex={0}>
      <table className={styles.table}>
        <caption className={hidden}>{title}</caption>
        <thead>
          <tr>
            {table.head.map((name, column) => (
              <th key={name} scope="col" className={classOf(column, true)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row" className={classOf(column)}>
                    {cell}
                  </th>
                ) : (
                  <td key={column} className={classOf(column)}>
                    {cell}
                  </td>
                )
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
