import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { project: "./tsconfig.json" } },
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "office-addins/no-context-sync-in-loop": "off", // chunked reads and writes sync per chunk on purpose
      "office-addins/load-object-before-read": "off", // follows variables across functions wrongly; the real library throws PropertyNotLoaded in tests
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "no-restricted-globals": ["error", { name: "alert" }, { name: "confirm" }, { name: "prompt" }],
      eqeqeq: ["error", "always"],
    },
  },
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "asOf is a parameter; nothing in core reads the clock." },
        { object: "Math", property: "random", message: "core is a function of its arguments." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "asOf is a parameter; nothing in core reads the clock." },
      ],
    },
  }
);
