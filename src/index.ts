/**
 * Everything of `linli/core` and `linli/identifiers` under one name; division names, messages and test
 * generators have subpaths of their own, because they are data that most callers do not load.
 *
 * @packageDocumentation
 */
export * from "./core/index.ts";
export * from "./identifiers/index.ts";
