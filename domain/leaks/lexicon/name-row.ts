/**
 * How much a name needs before a claim frame around it counts.
 * `U` unique, nothing more · `V` only with a version, its maker or an AI noun · `A` an ordinary word: capitalised, and a version,
 * its maker or an AI noun near by · `P` also a person or thing, but so well known as a model that the bare capitalised name in a
 * strong frame will do · `M` a maker: only in frames that say who made the writer.
 */
export type NameClass = 'U' | 'V' | 'A' | 'P' | 'M';

/** Maker, family (empty for the maker itself), class, surfaces separated by `|`. A space in a surface also stands for `-` and for nothing. */
export type NameRow = readonly [maker: string, family: string, nameClass: NameClass, surfaces: string];
