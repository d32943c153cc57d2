/** What a table of words is in another language: the same keys, and sentences made of the same parts. */
export type Same<T> = T extends (...parts: infer Parts) => string
  ? (...parts: Parts) => string
  : T extends string
    ? string
    : T extends object
      ? { readonly [Key in keyof T]: Same<T[Key]> }
      : T;

/** The tables of a module of words. A name that stands alone, like the product's, is the same in every language. */
export type Words<Module> = {
  readonly [Key in keyof Module as Module[Key] extends string ? never : Key]: Same<Module[Key]>;
};
