import type { FieldFindings } from "./check-model.ts";
import type { PeriodFindings } from "./check-period.ts";
import type { CivilDateFindings } from "./civil-date.ts";
import type { InputFindings } from "./input.ts";
import type { InstantFindings } from "./instant.ts";

/** Every code that `linli/core` finds, with what its message prints. */
export type CoreFindings = InputFindings &
  FieldFindings &
  CivilDateFindings &
  InstantFindings &
  PeriodFindings;
