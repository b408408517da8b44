// Plain JavaScript, because a Node that is too old to run TypeScript must still be told so in words.
import { existsSync, readFileSync } from "node:fs";

const pinned = new URL("../node_modules/node/package.json", import.meta.url);
const running = process.versions.node;
const wanted = existsSync(pinned) ? JSON.parse(readFileSync(pinned, "utf8")).version : undefined;

if (wanted === undefined) fail("The pinned Node is missing: run `npm ci`.");
if (wanted !== running) {
  fail(
    `This is Node ${running}, not the pinned Node ${wanted}. Run it as an npm script; if it is one already, ` +
      "npm refused the install script of the package `node`: run `npm rebuild node`.",
  );
}

/** @param {string} reason */
function fail(reason) {
  process.stderr.write(`\n${reason}\n\n`);
  process.exit(1);
}
