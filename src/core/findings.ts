import type { InputFindings } from "./input.ts";

/** Every code that `linli/core` finds, with what its message prints. */
export type CoreFindings = InputFindings;
