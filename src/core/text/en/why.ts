/** Why a customer is where it is. */
export const why = {} as const;
