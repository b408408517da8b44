import type { MessageTable } from "../../core/index.ts";
import type { ProfileFamilyFindings } from "../../programmes/index.ts";

/** What the findings of profiles say in English. */
export const profileFamilyMessages: MessageTable<ProfileFamilyFindings> = /* @__PURE__ */ (() => ({}))();
