import { openSample } from "../../src/excel/openSample";
import { saveWorkbook } from "../../src/host/file";
import { startHost } from "../officeHost";
import { workbookOf } from "./books";
import { problemOf, valueOf } from "./jobs";
import { clients, sales } from "./shop";
import { snapshotOf } from "./snapshot";

test("the sample opens as a workbook of its own, and the open one stays as it is", async () => {
  const workbook = workbookOf(sales);
  const before = snapshotOf(workbook);
  const opened: Uint8Array[] = [];
  await startHost({ workbook, onNewWorkbook: (file) => void (file && opened.push(file)) });
  const file = await saveWorkbook(workbookOf(clients, sales));
  valueOf(await openSample({ language: "en" }, Buffer.from(file).toString("base64")));
  expect(opened).toEqual([file]);
  expect(snapshotOf(workbook)).toEqual(before);
});

test("a file that Excel does not open is a problem, and so is an Excel that opens none", async () => {
  await startHost({ onNewWorkbook: () => undefined });
  expect(problemOf(await openSample({ language: "en" }, "not base64 ü"))).toMatchObject({
    kind: "hostError",
    code: "InvalidArgument",
  });
  await startHost();
  expect(problemOf(await openSample({ language: "en" }, "UEsDBA=="))).toMatchObject({
    kind: "hostError",
  });
});

test("cancelled before it begins nothing is opened", async () => {
  let opened = 0;
  await startHost({ onNewWorkbook: () => void opened++ });
  const signal = AbortSignal.abort();
  expect(problemOf(await openSample({ language: "en", signal }, "UEsDBA=="))).toEqual({
    kind: "cancelledByUser",
  });
  expect(opened).toBe(0);
});
