// Runs example modules one after another in plain Node, outside the test runner, as an app would load them.
// Arguments: a JSON file with the modules' paths, and the file that receives what each of them gave.
import { deepStrictEqual } from "node:assert";
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , listFile, resultFile] = process.argv;
const limit = 20_000;

/** A property that is `undefined` and one that is absent print alike, so they compare alike. */
function withoutUndefined(value) {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, withoutUndefined(part)]),
  );
}

const results = {};
for (const path of JSON.parse(readFileSync(listFile, "utf8"))) {
  const failures = [];
  let compared = 0;
  globalThis.__shown = (actual, at, expected) => {
    compared += 1;
    try {
      deepStrictEqual(withoutUndefined(actual), withoutUndefined(expected));
    } catch (error) {
      failures.push(`${at} shows another value\n${error.message}`);
    }
  };
  let timer;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${limit} ms`)), limit);
  });
  try {
    await Promise.race([import(pathToFileURL(path).href), tooLong]);
  } catch (error) {
    failures.push(`failed to run: ${error.stack ?? error}`);
  }
  clearTimeout(timer);
  results[path] = { compared, failures };
}
writeFileSync(resultFile, JSON.stringify(results));
process.exit(0);
