const { PERENNIAL_SEED: given } = process.env;

/** The same cases in each run, so that a build is judged by what changed in it and not by luck; `PERENNIAL_SEED=…` draws others. */
export const SEED = given === undefined ? 20_261_122 : Number(given);
