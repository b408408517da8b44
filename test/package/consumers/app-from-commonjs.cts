// A TypeScript file in CommonJS: `require()` of ES modules type-checks under nodenext.
import identifiers = require("linli/identifiers");
import { formatFinding } from "linli/core";
import { en } from "linli/messages/en";

export const sentences: readonly string[] = identifiers
  .checkUscc("91350100M000100Y4A")
  .findings.map((finding) => formatFinding(finding, en));
