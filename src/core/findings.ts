import type { FieldFindings } from "./check-model.ts";
import type { PeriodFindings } from "./check-period.ts";
import type { RuleSetFindings } from "./check-set-of-rule-sets.ts";
import type { CivilDateFindings } from "./civil-date.ts";
import type { InputFindings } from "./input.ts";
import type { InstantFindings } from "./instant.ts";
import type { MoneyFindings } from "./money/findings.ts";
import type { QuantityFindings, ReconcileFindings } from "./quantity/findings.ts";
import type { StateMachineFindings, StateOnFindings } from "./state-machine/findings.ts";

/** Every code that `linli/core` finds, with what its message prints. */
export type CoreFindings = InputFindings &
  FieldFindings &
  CivilDateFindings &
  InstantFindings &
  PeriodFindings &
  QuantityFindings &
  ReconcileFindings &
  MoneyFindings &
  StateOnFindings &
  StateMachineFindings &
  RuleSetFindings;
