/**
 * Everything of `linli/core` and `linli/identifiers` under one name; schemas of identifiers, division names,
 * messages and test generators have subpaths of their own, because most callers do not load them.
 *
 * @packageDocumentation
 */
export * from "./core/index.ts";
export * from "./identifiers/index.ts";
