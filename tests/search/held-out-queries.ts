import type { QueryClass } from "./labelled-queries.ts";
export const HELD_OUT: QueryClass = {};
