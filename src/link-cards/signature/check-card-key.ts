import { checkModel, type CheckResult } from "../../core/index.ts";
import { isCardKeyRecord } from "../guards.ts";
import type { CardKey } from "./model.ts";
import { CardKeySchema } from "./schema.ts";

/**
 * Says whether a value is the record of a public key.
 *
 * @param value - any value
 * @returns `true` for a complete record without a secret
 *
 * @example
 * import { isCardKey } from "linli/link-cards";
 *
 * isCardKey({ kid: "EH7D" }); // => false
 */
export function isCardKey(value: unknown): value is CardKey {
  try {
    return isCardKeyRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks the record of a public key, such as one of the list that verifiers are given.
 *
 * @remarks The record goes to everybody who verifies: the secret of the private key in it is an error. Whether the kid is that
 * of the key takes a hash: compare `cardKeyIdOf`.
 *
 * @param input - any value
 * @returns the record by reference, or `card-key.kid`, `.coordinate`, `.secret`, `.algorithm`, `.hosts-empty`, `.host`,
 * `.area-prefix`, `.day`, `.days-order` and the `field.…` findings
 *
 * @example
 * import { checkCardKey } from "linli/link-cards";
 *
 * const key = {
 *   kid: "EH7D",
 *   alg: "Ed25519",
 *   publicKey: { kty: "OKP", crv: "Ed25519", x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo" },
 *   hosts: ["LXK.example.gov.cn"],
 *   areaPrefix: "330203",
 *   notBefore: "2026-01-01",
 *   notAfter: "2028-12-31",
 *   status: "active",
 * };
 * checkCardKey(key).findings.map(({ code }) => code); // => ["card-key.host"]
 */
export function checkCardKey(input: unknown): CheckResult<CardKey> {
  return checkModel(CardKeySchema, input, { guard: isCardKeyRecord });
}
