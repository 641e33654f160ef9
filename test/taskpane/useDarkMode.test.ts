import { isDarkColor } from "../../src/taskpane/useDarkMode";

test("Office's own themes are told apart by their background", () => {
  // body backgrounds of the Colorful, White, Dark Gray and Black themes
  expect(["#E6E6E6", "#FFFFFF", "#666666", "#262626"].map(isDarkColor)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test("a colour that cannot be read counts as light", () => {
  expect(["", "white", "#FFF"].map(isDarkColor)).toEqual([false, false, false]);
});
