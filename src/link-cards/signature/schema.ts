import * as z from "zod/mini";
import { rule, type Agrees } from "../../core/index.ts";
import { isCardHost, isKeyId } from "../payload/rules.ts";
import type { CardKey } from "./model.ts";
import {
  hasHosts,
  hasNoSecret,
  isAreaPrefix,
  isCoordinate,
  isWholeDay,
  keyDaysInOrder,
  keyFitsAlgorithm,
} from "./rules.ts";

const publicKeySchema = /* @__PURE__ */ (() =>
  z.object({
    kty: z.enum(["OKP", "EC"]),
    crv: z.enum(["Ed25519", "P-256", "SM2"]),
    x: z.string().check(rule(isCoordinate, "card-key.coordinate")),
    y: z.optional(z.string().check(rule(isCoordinate, "card-key.coordinate"))),
    d: z.optional(z.unknown().check(rule(hasNoSecret, "card-key.secret"))),
  }))();

const daySchema = /* @__PURE__ */ (() => z.string().check(rule(isWholeDay, "card-key.day")))();

const cardKeySchema = /* @__PURE__ */ (() =>
  z
    .object({
      kid: z.string().check(rule(isKeyId, "card-key.kid")),
      alg: z.enum(["Ed25519", "ES256", "SM2"]),
      publicKey: publicKeySchema,
      hosts: z
        .array(z.string().check(rule(isCardHost, "card-key.host")))
        .check(rule(hasHosts, "card-key.hosts-empty")),
      areaPrefix: z.string().check(rule(isAreaPrefix, "card-key.area-prefix")),
      notBefore: daySchema,
      notAfter: daySchema,
      status: z.enum(["active", "retired", "revoked"]),
    })
    .check(
      rule(keyFitsAlgorithm, "card-key.algorithm", ["publicKey"]),
      rule(keyDaysInOrder, "card-key.days-order", ["notAfter"]),
    ))();

/** The schema of the record of a public key. */
export const CardKeySchema: z.ZodMiniType<CardKey, CardKey> = cardKeySchema satisfies Agrees<
  CardKey,
  z.output<typeof cardKeySchema>
>;
