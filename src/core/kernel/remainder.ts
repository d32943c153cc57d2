/** Where the reduction of an angle leaves its answer: high part, low part. Read it before the next reduction. */
export const remainder = new Float64Array(2);
