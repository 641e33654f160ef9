import { settle, startHost } from "../../officeHost";

const BYTES = new Uint8Array([80, 75, 3, 4, 0, 255]);

test("Excel.createWorkbook hands the file over, byte for byte, and leaves the open workbook alone", async () => {
  const opened: (Uint8Array | undefined)[] = [];
  const { workbook } = await startHost({ onNewWorkbook: (bytes) => opened.push(bytes) });
  const changes: string[] = [];
  workbook.onChange(({ kind }) => changes.push(kind));
  await Excel.createWorkbook(Buffer.from(BYTES).toString("base64"));
  await settle();
  expect(opened).toEqual([BYTES]);
  expect(changes).toEqual([]);
});

test("without a file a blank workbook is asked for", async () => {
  const opened: (Uint8Array | undefined)[] = [];
  await startHost({ onNewWorkbook: (bytes) => opened.push(bytes) });
  await Excel.createWorkbook();
  expect(opened).toEqual([undefined]);
});

test("what is not base64 is an invalid argument, and nothing is opened", async () => {
  const opened: unknown[] = [];
  await startHost({ onNewWorkbook: (bytes) => opened.push(bytes) });
  await expect(Excel.createWorkbook("not base64 ü")).rejects.toMatchObject({
    code: "InvalidArgument",
  });
  expect(opened).toEqual([]);
});

test("a host that can open no other workbook says so", async () => {
  await startHost();
  await expect(Excel.createWorkbook()).rejects.toMatchObject({ code: "NotImplemented" });
});

test("a file above the size of a request is refused by its code", async () => {
  const opened: unknown[] = [];
  await startHost({
    limits: { requestBytes: 2000 },
    onNewWorkbook: (bytes) => opened.push(bytes),
  });
  await expect(Excel.createWorkbook("A".repeat(4000))).rejects.toMatchObject({
    code: "RequestPayloadSizeLimitExceeded",
  });
  expect(opened).toEqual([]);
});
