const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");

const DEV_URL = "https://localhost:3000/";
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_LOCAL = "/office-js/office.js";
const OFFICE_FOLDER = path.resolve(__dirname, "node_modules/@microsoft/office-js/dist");

const src = (...parts) => path.resolve(__dirname, "src", ...parts);

/** Nothing inline, nothing evaluated, nobody else's server; style-src because Fluent UI writes its rules into <style>. */
const contentSecurityPolicy = (officeJs) => {
  const office = officeJs.startsWith("https:") ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
};

const rules = [
  { test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" },
  { test: /\.css$/, use: ["style-loader", "css-loader"] },
  { test: /\.(png|svg|woff2?)$/, type: "asset/resource" },
];
const resolve = { extensions: [".ts", ".tsx", ".mjs", ".js"] };

/** Where the built pages will be served; with a slash at its end. */
const productionUrl = () => (process.env.PERENNIAL_URL ?? DEV_URL).replace(/\/*$/, "/");

/** The certificate of office-addin-dev-certs if the user has installed it; webpack-dev-server signs its own otherwise. */
function installedCertificate() {
  const file = (name) => path.join(os.homedir(), ".office-addin-dev-certs", name);
  const options = { ca: file("ca.crt"), cert: file("localhost.crt"), key: file("localhost.key") };
  return Object.values(options).every((name) => fs.existsSync(name)) ? options : {};
}

function pages({ production, serving }) {
  const officeJs = production && !serving ? OFFICE_CDN : OFFICE_LOCAL;
  const page = (name, folder = name) => ({
    name,
    entry: ["index.tsx", "index.ts", `${name}.ts`]
      .map((file) => src(folder, file))
      .find((file) => fs.existsSync(file)),
    template: src(folder, `${name}.html`),
  });
  const list = [
    page("taskpane"),
    page("commands"),
    page("commandWindow", "commands"),
    page("workbench"),
  ].filter(({ entry, template }) => entry && fs.existsSync(template));
  return {
    name: "pages",
    mode: production ? "production" : "development",
    // never one of the eval kinds: the Content-Security-Policy forbids them
    devtool: "source-map",
    entry: Object.fromEntries(list.map(({ name, entry }) => [name, entry])),
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: { keep: /^cli\// },
    },
    resolve,
    module: { rules },
    performance: { hints: false },
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify })] },
    plugins: [
      ...list.map(
        ({ name, template }) =>
          new HtmlPlugin({
            filename: `${name}.html`,
            template,
            chunks: [name],
            // the ribbon's functions have to be known before Excel asks for one
            scriptLoading: name === "commands" ? "blocking" : "defer",
            templateParameters: {
              officeJs,
              contentSecurityPolicy: contentSecurityPolicy(officeJs),
            },
          })
      ),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", noErrorOnMissing: true },
          {
            from: "manifest.xml",
            noErrorOnMissing: true,
            transform: (content) => content.toString().replaceAll(DEV_URL, productionUrl()),
          },
        ],
      }),
    ],
    devServer: {
      port: 3000,
      host: "localhost",
      server: { type: "https", options: installedCertificate() },
      headers: { "Access-Control-Allow-Origin": "*" },
      hot: false,
      client: { overlay: false },
      static: { directory: OFFICE_FOLDER, publicPath: "/office-js", watch: false },
    },
  };
}

function cli({ production }) {
  return {
    name: "cli",
    target: "node20",
    mode: production ? "production" : "development",
    devtool: "source-map",
    entry: { perennial: src("cli", "perennial.ts") },
    output: {
      path: path.resolve(__dirname, "dist", "cli"),
      filename: "[name].cjs",
      library: { type: "commonjs2" },
    },
    resolve,
    module: {
      rules,
      // a library that must not be bundled is looked for at run time
      parser: { javascript: { createRequire: false } },
    },
    // Microsoft's licence: used to develop and test, never bundled
    externals: [/^@microsoft\/office-js/],
    externalsType: "commonjs",
    optimization: { minimize: false },
  };
}

module.exports = (env, argv) => {
  const options = { production: argv.mode !== "development", serving: Boolean(env.WEBPACK_SERVE) };
  const hasCli = fs.existsSync(src("cli", "perennial.ts"));
  return [pages(options), ...(hasCli && !options.serving ? [cli(options)] : [])];
};

module.exports.contentSecurityPolicy = contentSecurityPolicy;
