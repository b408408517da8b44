// A CommonJS program: requires every subpath that its arguments name, then judges one credit code.
const modules = Object.fromEntries(
  process.argv.slice(2).map((subpath) => [subpath, Object.keys(require(subpath)).length]),
);

const { formatFinding } = require("linli/core");
const { checkUscc } = require("linli/identifiers");
const { en } = require("linli/messages/en");
const { zhCN } = require("linli/messages/zh-CN");

const good = checkUscc("91350100M000100Y43");
const [finding] = checkUscc("91350100M000100Y4A").findings;

process.stdout.write(
  JSON.stringify({
    modules,
    ok: good.ok,
    en: formatFinding(finding, en),
    "zh-CN": formatFinding(finding, zhCN),
  }),
);
