// Writes the one stylesheet of components that the pages load: CSS of NL Design System, as it was published, without what no page
// has a use for. It takes the packages of package.json and nothing else; package-lock.json says which versions those are.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import postcss from "postcss";

const HERE = new URL(".", import.meta.url);
const BUNDLE = new URL("../resources/nl/planhorizon/api/assets/nl-design-system.css", HERE);

// States that a browser tells by itself (:hover, :focus …), and variants for other kinds of site than a planning tool.
const LEFT_OUT = new RegExp(
  [
    "--(hover|focus|focus-visible|active|visited|checked|busy|read-only)$",
    "^\\.utrecht-[a-z-]+--disabled$",
    "--(positive|icon-only|distanced|center|placeholder-(ltr|rtl)|arabic|nested|box-content|alternate-[a-z-]+)$",
    "__(icon|icon-start|icon-end|placeholder)$",
    "^\\.nl-heading--level-[56]$",
    "^\\.utrecht-unordered-list--level-",
    "^\\.utrecht-textbox--(url|[a-z-]+-size)$",
    "^\\.utrecht-table--(fixed|oneline|row-[a-z-]+|busy)$",
    "^\\.utrecht-table__(header-cell-button|data--truncate|container|footer|[a-z_-]*sticky[a-z-]*|header--hidden)$",
    "^\\.utrecht-pagination__page-link",
  ].join("|"),
);
const DEEP_LISTS = "> ul > li > ul";

const isUsed = (selector) =>
  !selector.includes(DEEP_LISTS) && !(selector.match(/\.[a-zA-Z][\w-]*/g) ?? []).some((name) => LEFT_OUT.test(name));

const packageOf = (name) => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, HERE)));

// The packages of the community have an index, those on their way to the standard are named after their component.
const fileOf = (name) => (name.startsWith("@utrecht/") ? "index.css" : `${name.split("/")[1].replace(/-css$/, "")}.css`);

const shortened = (node) => node.toString().replace(/\s+/g, " ").replace(/ ?([{};]|(?<=[\w-]:)|,) ?/g, "$1").replace(/;}/g, "}").trim();

function componentOf(name) {
  const sheet = postcss.parse(readFileSync(new URL(`node_modules/${name}/dist/${fileOf(name)}`, HERE), "utf8"));
  sheet.walkComments((comment) => comment.remove());
  sheet.walkAtRules("charset", (rule) => rule.remove());
  sheet.walkRules((rule) => {
    const kept = rule.selectors.filter(isUsed);
    if (kept.length === 0) {
      rule.remove();
    } else {
      rule.selectors = kept;
    }
  });
  sheet.walkAtRules((rule) => rule.nodes?.length === 0 && rule.remove());
  return sheet.nodes.map(shortened).join("\n");
}

const checksum = (...parts) => parts.reduce((sum, part) => sum.update(part), createHash("sha256")).digest("hex");
const fileHere = (file) => readFileSync(new URL(file, HERE));

const names = Object.keys(JSON.parse(fileHere("package.json")).devDependencies).filter((name) => name !== "postcss");
const body = names.map(componentOf).join("\n") + "\n";
const header = [
  '@charset "UTF-8";',
  "/*",
  " * Components of NL Design System. Made by api/src/main/frontend/build.mjs: change nothing here, values are in theme.css.",
  " * Licence: EUPL-1.2, its text is in LICENSE. Copyright: the authors of the packages, the community of NL Design System,",
  " * Gemeente Utrecht, Frameless B.V.",
  ...names.map((name) => ` * ${name} ${packageOf(name).version}`),
  ` * made of: sha256 ${checksum(...["package.json", "package-lock.json", "build.mjs"].map(fileHere))}`,
  ` * body: sha256 ${checksum(body)}`,
  " */",
];
writeFileSync(BUNDLE, header.join("\n") + "\n" + body);
