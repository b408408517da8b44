import { linkCardGates } from "./link-cards.ts";
console.log(await linkCardGates());
