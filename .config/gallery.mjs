import fs from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");
const { jest } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8"));
const pane = jest.projects.find(({ displayName }) => displayName === "pane");

/** The tests of the pane's screens, but only taking pictures. */
export default {
  ...pane,
  displayName: "gallery",
  rootDir: ROOT,
  testMatch: ["<rootDir>/test/taskpane/gallery/takePictures.ts"],
  testTimeout: 180_000,
};
