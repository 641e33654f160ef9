import { lazy } from "react";
import type { ComponentType } from "react";
import type { Door } from "../../deskActions";
import type { DoorProps } from "./doorProps";

type Room = { default: ComponentType<DoorProps> };

/** Each room is a script of its own, fetched when its door is first gone through or when that is soon to be. */
const FETCH: Record<Door, () => Promise<Room>> = {
  customers: async () => ({
    default: (await import(/* webpackChunkName: "customers" */ "../customers/CustomersDoor"))
      .CustomersDoor,
  }),
  review: async () => ({
    default: (await import(/* webpackChunkName: "monthly" */ "../monthly/MonthlyDoor")).MonthlyDoor,
  }),
  stalled: async () => ({
    default: (await import(/* webpackChunkName: "stalled" */ "../stalled/StalledDoor")).StalledDoor,
  }),
};

/** What is behind each door. */
export const ROOMS = {
  customers: lazy(FETCH.customers),
  review: lazy(FETCH.review),
  stalled: lazy(FETCH.stalled),
};

export const fetchRoom = (door: Door): Promise<Room> => FETCH[door]();
