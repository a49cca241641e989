import { nlCommon } from "./nl/common.ts";

/** Every sentence a user reads, in Dutch; one object per area. */
export const nl = {
  common: nlCommon,
};
